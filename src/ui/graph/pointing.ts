/** Between what the store points at, by name, and what a graph calls it, by index. */
import { edgeName, type Graph } from "../../graph/graph.ts";
import type { Pointed } from "../../store/state.ts";
import type { Item } from "../../view/props.ts";

/** null if this graph does not have it. */
export const itemOf = (graph: Graph, pointed: Pointed | null): Item | null => {
  if (!pointed) return null;
  const { kind, name } = pointed;
  const index = kind === "node" ? graph.byName.get(name) : graph.edges.find((edge) => edgeName(graph, edge) === name)?.index;
  return index === undefined ? null : { kind, index };
};

export const pointedAt = (graph: Graph, item: Item | null): Pointed | null => {
  if (!item) return null;
  const edge = item.kind === "edge" ? graph.edges[item.index] : undefined;
  const name = item.kind === "node" ? graph.nodes[item.index]?.name : edge && edgeName(graph, edge);
  return name === undefined ? null : { kind: item.kind, name };
};
