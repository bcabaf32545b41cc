/** Opening and closing from the picture. */
import type { DrawnNode } from "../graph/drawn.ts";
import { type Graph, groupsAround } from "../graph/graph.ts";
import { openingKey } from "../graph/openingKey.ts";

/** What a node opens, else what closes around it; undefined if neither. */
export const keyToToggle = ({ nodes, groups }: Graph<DrawnNode>, index: number): string | undefined => {
  const node = nodes[index];
  return node && (openingKey(groups, node) ?? groups[node.group]?.key);
};

/** Where whoever has opened or closed something by keyboard goes on: the gate or array itself, or the first node of what it has become. */
export const nodeAfterToggle = (graph: Graph<DrawnNode>, key: string): number | null => {
  const { nodes, groups } = graph;
  const closed = nodes.find((node) => openingKey(groups, node) === key);
  const group = groups.findIndex((other) => other.key === key);
  return (closed ?? nodes.find(({ index }) => groupsAround(graph, index).includes(group)))?.index ?? null;
};
