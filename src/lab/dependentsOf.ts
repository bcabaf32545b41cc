import type { Graph } from "../graph/graph.ts";

/** By node: 1 for the node and everything that it can make a difference to. Nothing is behind a constant. */
export const dependentsOf = ({ nodes, edges }: Graph, node: number): Uint8Array => {
  const isDependent = new Uint8Array(nodes.length);
  isDependent[node] = 1;
  for (const { from, to, isLive } of edges) if (isLive && isDependent[from] === 1) isDependent[to] = 1;
  return isDependent;
};
