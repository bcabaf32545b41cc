/** How a number comes into the entries of a tile: as a factor, as a term, or in a way that no product tells. */
import { type Graph, isGate } from "../../graph/graph.ts";

/** The slope as a product of other numbers; null where it is something else. */
export type Factor = { readonly isNegative: boolean; readonly nodes: readonly number[] } | null;

const ONE: Factor = { isNegative: false, nodes: [] };

/** The slope of one gate by one operand. */
const factorAlong = ({ nodes }: Graph, to: number, slot: number, isInside: (node: number) => boolean): Factor => {
  const gate = nodes[to];
  if (gate?.kind !== "operation") return null;
  const other = gate.operands[1 - slot] ?? -1;
  if (gate.op === "add" || gate.op === "identity") return ONE;
  if (gate.op === "negate" || gate.op === "subtract") return { isNegative: gate.op === "negate" || slot === 1, nodes: [] };
  const isPlain = gate.op === "multiply" && !(isInside(other) && gate.operands[slot] !== other);
  return isPlain ? { isNegative: false, nodes: [other] } : null;
};

const times = (a: Factor, b: Factor): Factor =>
  a && b ? { isNegative: a.isNegative !== b.isNegative, nodes: [...a.nodes, ...b.nodes] } : null;

/** By node of the tile that is reached from these edges: the slope by what they come from. Where several ways lead there, null. */
export const factorsFrom = (
  graph: Graph,
  edges: readonly number[],
  isInside: (node: number) => boolean,
): ReadonlyMap<number, Factor> => {
  const factors = new Map<number, Factor>();
  const reach = (to: number, factor: Factor): unknown => factors.set(to, factors.has(to) ? null : factor);
  const starts = new Map(edges.map((e) => [e, graph.edges[e]] as const));
  const first = Math.min(...[...starts.values()].map((edge) => edge?.to ?? graph.nodes.length));
  for (let to = first; to < graph.nodes.length; to++) {
    const node = graph.nodes[to];
    // A tile stands together, but for inputs that its statements bring along.
    if (!node || !isGate(node)) continue;
    if (!isInside(to)) break;
    for (let e = graph.firstEdge[to] ?? 0; e < (graph.firstEdge[to + 1] ?? 0); e++) {
      const edge = graph.edges[e];
      if (!edge) continue;
      const before = starts.has(e) ? ONE : factors.get(edge.from);
      if (before !== undefined) reach(to, times(before, factorAlong(graph, to, edge.slot, isInside)));
    }
  }
  return factors;
};
