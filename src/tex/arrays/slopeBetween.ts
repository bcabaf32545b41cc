/** The slope of one number by another within a gate, whatever lies between them. */
import type { Evaluation } from "../../graph/evaluation.ts";

/**
 * The sum over all ways that begin with one of the edges: of each, the product of its local derivatives.
 * @param edges into the gate, from one and the same operand
 */
export const slopeBetween = ({ graph, edges: { local } }: Evaluation, edges: readonly number[], to: number): number => {
  const slopes = new Map<number, number>();
  const add = (node: number, slope: number): void => {
    slopes.set(node, (slopes.get(node) ?? 0) + slope);
  };
  const isFirst = new Set(edges);
  let least = to;
  for (const e of edges) least = Math.min(least, graph.edges[e]?.to ?? to);
  const end = graph.firstEdge[to + 1] ?? 0;
  for (let e = graph.firstEdge[least] ?? 0; e < end; e++) {
    const edge = graph.edges[e];
    if (!edge) continue;
    const before = isFirst.has(e) ? 1 : slopes.get(edge.from);
    if (before !== undefined) add(edge.to, before * (local[e] ?? Number.NaN));
  }
  return slopes.get(to) ?? 0;
};
