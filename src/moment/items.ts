/** What can be pointed at: by index in one graph, by name in what outlives it (state, links). */
import type { Drawn } from "../graph/drawn.ts";
import { edgeName, type Graph, type NodeBase } from "../graph/graph.ts";
import { late } from "../graph/late.ts";

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
export const itemOf = (graph: Graph<NodeBase>, pointed: Pointed | null): Item | null => {
  if (!pointed) return null;
  const { kind, name } = pointed;
  const index = kind === "node" ? graph.byName.get(name) : graph.edges.find((edge) => edgeName(graph, edge) === name)?.index;
  return index === undefined ? null : { kind, index };
};

/** From how links write it: only the names of edges have a hyphen. */
export const pointedBy = (name: string): Pointed => ({ kind: name.includes("-") ? "edge" : "node", name });

export const pointedAt = (graph: Graph<NodeBase>, item: Item | null): Pointed | null => {
  if (!item) return null;
  const edge = item.kind === "edge" ? graph.edges[item.index] : undefined;
  const name = item.kind === "node" ? graph.nodes[item.index]?.name : edge && edgeName(graph, edge);
  return name === undefined ? null : { kind: item.kind, name };
};

/** Something drawn, or a number in it. */
export interface DrawnItem extends Item {
  /** Index in the graph of numbers, if it is a number of a tile and not the tile itself. */
  readonly entry: number | null;
}

/** The same thing in numbers and as it is drawn. */
export interface PointedItems {
  readonly number: Item | null;
  readonly drawn: DrawnItem | null;
}

/** What a name points at where there are tiles; comes with what reads arrays. */
export const POINT_AT_TILES = late<(drawn: Drawn, pointed: Pointed | null) => PointedItems>();

/** What a name points at. An entry of a closed tile is drawn as that tile; a tile in numbers is its first entry. */
export const itemsOf = (drawn: Drawn, pointed: Pointed | null): PointedItems => {
  const found = drawn.stops ? POINT_AT_TILES.now?.(drawn, pointed) : null;
  if (found) return found;
  const number = itemOf(drawn.numbers.graph, pointed);
  return { number, drawn: number && { ...number, entry: null } };
};
