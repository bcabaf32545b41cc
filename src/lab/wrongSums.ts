/** Sums over the ways from a node to the target, as they come out when some of them are forgotten or counted wrongly. */
import type { Evaluation } from "../graph/evaluation.ts";
import type { Edge } from "../graph/graph.ts";
import type { Schedule } from "../graph/schedule.ts";

/** By node: the gradient where each contribution replaces the one before, `=` for `+=`. */
export const overwritten = ({ graph, target, consumers }: Schedule, { local }: Evaluation): Float64Array => {
  const gradients = new Float64Array(graph.nodes.length);
  gradients[target] = 1;
  for (let i = target - 1; i >= 0; i--) {
    const last = consumers[i]?.at(-1);
    if (last) gradients[i] = (gradients[last.to] ?? 0) * (local[last.index] ?? Number.NaN);
  }
  return gradients;
};

/** An edge further on, and what its local derivative is multiplied by in the gradient: upstream there, and the ways that lead there. */
export interface WayOn {
  readonly edge: Edge;
  readonly weight: number;
}

/**
 * The edges between a node's own consumers and the target, nearest first.
 * @returns none if there are more than `most`
 */
export const waysOnFrom = ({ target, consumers }: Schedule, evaluation: Evaluation, from: number, most: number): WayOn[] => {
  const { gradients, local } = evaluation;
  /** ∂node/∂from for the nodes that it reaches. */
  const reached = new Map([[from, 1]]);
  const ways: WayOn[] = [];
  for (let i = from; i < target; i++) {
    const so = reached.get(i);
    if (so === undefined) continue;
    for (const edge of consumers[i] ?? []) {
      reached.set(edge.to, (reached.get(edge.to) ?? 0) + so * (local[edge.index] ?? Number.NaN));
      if (i !== from) ways.push({ edge, weight: so * (gradients[edge.to] ?? Number.NaN) });
      if (ways.length > most) return [];
    }
  }
  return ways;
};

interface Path {
  readonly edges: readonly Edge[];
  /** Of the local derivatives. */
  readonly product: number;
}

/**
 * Every way from a node to the target.
 * @returns none if there are more than `most`, or if one is longer
 */
export const pathProducts = ({ target, consumers }: Schedule, { local }: Evaluation, from: number, most: number): Path[] => {
  const paths: Path[] = [];
  const open: { readonly node: number; readonly path: Path }[] = [{ node: from, path: { edges: [], product: 1 } }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, path } = next;
    if (node === target) paths.push(path);
    else
      for (const edge of consumers[node] ?? [])
        open.push({
          node: edge.to,
          path: { edges: [...path.edges, edge], product: path.product * (local[edge.index] ?? Number.NaN) },
        });
    if (paths.length + open.length > most || path.edges.length > most) return [];
  }
  return paths;
};
