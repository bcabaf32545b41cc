/** The sum over all paths as the backward pass takes it: at each place where paths part or meet, one number that stands for all of them. */
import type { Edge } from "../graph/graph.ts";
import type { Schedule } from "../graph/schedule.ts";
import { groupWires, wiresBetween } from "./wiresBetween.ts";

export interface Term {
  /** The place whose gradient it begins with: the target, or the node of an earlier sum. */
  readonly origin: number;
  /** From there back to the node. On the way nothing parts or meets. */
  readonly edges: readonly number[];
}

export interface SumOnTheWay {
  readonly node: number;
  /** One for each wire along which a contribution arrives, in the order in which they do. */
  readonly terms: readonly Term[];
}

/**
 * Sums in the order in which the backward pass completes them; the last is the node's own. None if no path leads from the node to the target, or
 * if it is the target.
 */
export const sumsOnTheWay = (walk: Schedule, from: number): SumOnTheWay[] => {
  const wires = wiresBetween(walk, from);
  const onward = groupWires(wires, "from");
  const met = new Set<number>();
  const places = new Set([walk.target, from]);
  for (const { to } of wires) (met.has(to) ? places : met).add(to);
  for (const [node, parting] of onward) if (parting.length > 1) places.add(node);

  const termAlong = (last: Edge): Term => {
    const edges = [last.index];
    let origin = last.to;
    while (!places.has(origin)) {
      const edge = onward.get(origin)?.[0];
      if (!edge) throw new RangeError(`no way from node ${origin} to the target`);
      edges.push(edge.index);
      origin = edge.to;
    }
    return { origin, edges: edges.toReversed() };
  };

  return [...onward.keys()]
    .filter((node) => places.has(node))
    .toSorted((a, b) => b - a)
    .map((node) => ({ node, terms: (onward.get(node) ?? []).map(termAlong) }));
};
