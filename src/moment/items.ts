/** What can be pointed at: by index in one graph, by name in what outlives it (state, links). */
import { edgeName, type Graph } from "../graph/graph.ts";

export interface Item {
  readonly kind: "node" | "edge";
  readonly index: number;
}

/** A node or an edge by its name. */
export interface Pointed {
  readonly kind: "node" | "edge";
  readonly name: string;
}

export const isSame = (a: Item | null, b: Item | null): boolean => a?.kind === b?.kind && a?.index === b?.index;

/** null if this graph does not have it. */
export const itemOf = (graph: Graph, pointed: Pointed | null): Item | null => {
  if (!pointed) return null;
  const { kind, name } = pointed;
  const index = kind === "node" ? graph.byName.get(name) : graph.edges.find((edge) => edgeName(graph, edge) === name)?.index;
  return index === undefined ? null : { kind, index };
};

/** From how links write it: only the names of edges have a hyphen. */
export const pointedBy = (name: string): Pointed => ({ kind: name.includes("-") ? "edge" : "node", name });

export const pointedAt = (graph: Graph, item: Item | null): Pointed | null => {
  if (!item) return null;
  const edge = item.kind === "edge" ? graph.edges[item.index] : undefined;
  const name = item.kind === "node" ? graph.nodes[item.index]?.name : edge && edgeName(graph, edge);
  return name === undefined ? null : { kind: item.kind, name };
};
