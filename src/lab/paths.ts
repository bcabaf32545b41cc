/**
 * Every way from a node to the target. The gradient is the sum, over all of them, of the product of the local derivatives along it; there can
 * be more ways than atoms, so they are counted by one sweep and only a few are listed.
 */
import type { Edge } from "../graph/graph.ts";
import type { Schedule } from "../graph/schedule.ts";
import { groupWires, wiresBetween } from "./wiresBetween.ts";

export interface Path {
  /** From the target back to the node. None if the node is the target. */
  readonly edges: readonly number[];
  /** Of the seed 1 and the local derivatives, multiplied from the target back as the backward pass multiplies them. */
  readonly product: number;
}

export interface PathCount {
  readonly paths: bigint;
  /** Wires that lie on a path. The backward pass crosses each of them once. */
  readonly wires: number;
  /** How many wires one crosses who walks each path by itself. */
  readonly crossings: bigint;
}

/** Exact, in one sweep over the wires. A count is forgotten once its gate is done: a hundred thousand of them could be long numbers. */
export const countPaths = (walk: Schedule, from: number): PathCount => {
  const wires = wiresBetween(walk, from);
  const counts = new Map([[walk.target, { paths: 1n, crossings: 0n }]]);
  let gate = walk.target;
  for (const edge of wires) {
    if (edge.to !== gate) counts.delete(gate);
    gate = edge.to;
    const behind = counts.get(gate) ?? NONE;
    const { paths, crossings } = counts.get(edge.from) ?? NONE;
    counts.set(edge.from, { paths: paths + behind.paths, crossings: crossings + behind.crossings + behind.paths });
  }
  return { ...(counts.get(from) ?? NONE), wires: wires.length };
};

const NONE = { paths: 0n, crossings: 0n };

const pathAlong = (edges: readonly number[], local: Float64Array): Path => {
  let product = 1;
  for (const edge of edges) product *= local[edge] ?? Number.NaN;
  return { edges, product };
};

/**
 * The paths in the order in which the node's contributions arrive, and of each contribution in the order of its gate's.
 * @param local by edge, as in an evaluation
 * @param limit so many at most
 */
export const listPaths = (walk: Schedule, local: Float64Array, from: number, limit: number): Path[] => {
  const onward = groupWires(wiresBetween(walk, from), "from");
  const found: Path[] = [];
  const way: Edge[] = [];
  const branches = [{ node: from, next: 0 }];
  for (let branch = branches.at(-1); branch && found.length < limit; branch = branches.at(-1)) {
    const isThere = branch.node === walk.target;
    if (isThere) found.push(pathAlong(way.map(({ index }) => index).toReversed(), local));
    const edge = isThere ? undefined : onward.get(branch.node)?.[branch.next++];
    if (edge) {
      way.push(edge);
      branches.push({ node: edge.to, next: 0 });
    } else {
      way.pop();
      branches.pop();
    }
  }
  return found;
};

/** More than the logarithms of a hundred thousand factors add up to, and more than that many of the former. */
const [ZERO, BEYOND] = [-1e9, 1e16];

/** What adds where factors multiply, and sorts by magnitude: ∞ and NaN first, 0 last. Products under 1e-308 do not become equal. */
const weightOf = (factor: number): number => {
  if (!Number.isFinite(factor)) return BEYOND;
  return factor === 0 ? ZERO : Math.log(Math.abs(factor));
};

/** A path without its product: shares its rest with others, so that the largest cost no more than wires times limit. */
interface Candidate {
  readonly weight: number;
  readonly edge: number;
  readonly rest: Candidate | null;
}

const edgesOf = (candidate: Candidate): number[] => {
  const edges: number[] = [];
  for (let at: Candidate | null = candidate; at?.rest; at = at.rest) edges.push(at.edge);
  return edges.toReversed();
};

/**
 * The paths with the largest products by magnitude, largest first; equals in the order of `listPaths`. A factor that is NaN or ∞ counts as larger
 * than any number. Of the largest from a node on, all but the first edge are among the largest from there, so each node keeps only these.
 */
export const largestPaths = (walk: Schedule, local: Float64Array, from: number, limit: number): Path[] => {
  const largest = new Map<number, readonly Candidate[]>([[walk.target, [{ weight: 0, edge: -1, rest: null }]]]);
  for (const { index, from: operand, to } of wiresBetween(walk, from)) {
    const weight = weightOf(local[index] ?? Number.NaN);
    const added = (largest.get(to) ?? []).map((rest): Candidate => ({ weight: weight + rest.weight, edge: index, rest }));
    const all = [...(largest.get(operand) ?? []), ...added];
    largest.set(operand, all.toSorted((a, b) => b.weight - a.weight).slice(0, limit));
  }
  return (largest.get(from) ?? []).map((candidate) => pathAlong(edgesOf(candidate), local));
};
