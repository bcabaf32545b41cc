/** The part of the graph that a contribution has come through. */
import type { Schedule } from "../graph/schedule.ts";

/**
 * @param gate a node that the target depends on
 * @returns indices of all edges, along which a gradient flows, that lie on a way from the target back to the gate
 */
export const routesFrom = ({ graph, target, consumers }: Schedule, gate: number): ReadonlySet<number> => {
  const edges = new Set<number>();
  const reached = new Uint8Array(graph.nodes.length);
  reached[gate] = 1;
  for (let node = gate; node < target; node++) {
    if (reached[node] !== 1) continue;
    for (const { index, to } of consumers[node] ?? []) {
      reached[to] = 1;
      edges.add(index);
    }
  }
  return edges;
};
