/** What can be pointed at: by index in one graph, by name in what outlives it (state, links). */
import { type Drawn, drawnNodeOf, isTile, wireOfEdge } from "../graph/drawn.ts";
import { edgeName, type Graph, type NodeBase } from "../graph/graph.ts";

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

/** Where something in numbers is drawn; what is inside a tile is that tile. */
const drawnItem = (drawn: Drawn, { kind, index }: Item): DrawnItem => {
  const wire = kind === "edge" ? wireOfEdge(drawn, index) : -1;
  if (wire >= 0) return { kind, index: wire, entry: null };
  const number = kind === "node" ? index : (drawn.numbers.graph.edges[index]?.to ?? -1);
  const node = drawn.graph.nodes[drawnNodeOf(drawn, number)];
  return { kind: "node", index: node?.index ?? -1, entry: isTile(node) && node.entries.includes(number) ? number : null };
};

/** What stands for something drawn in numbers: of a tile its first entry, of a wire its first edge. */
const numberItem = ({ graph, nodeOf, wireOf }: Drawn, { kind, index }: Item): Item => {
  if (kind === "edge") return { kind, index: wireOf ? wireOf.indexOf(index) : index };
  const node = graph.nodes[index];
  return { kind, index: isTile(node) ? (node.entries[0] ?? -1) : nodeOf ? nodeOf.indexOf(index) : index };
};

/** The same thing in numbers and as it is drawn. */
export interface PointedItems {
  readonly number: Item | null;
  readonly drawn: DrawnItem | null;
}

const NOTHING_POINTED: PointedItems = { number: null, drawn: null };

/** What a name points at. An entry of a closed tile is drawn as that tile; a tile in numbers is its first entry. */
export const itemsOf = (drawn: Drawn, pointed: Pointed | null): PointedItems => {
  const number = itemOf(drawn.numbers.graph, pointed);
  if (!drawn.stops) return number ? { number, drawn: { ...number, entry: null } } : NOTHING_POINTED;
  if (number) return { number, drawn: drawnItem(drawn, number) };
  const seen = itemOf(drawn.graph, pointed);
  return seen ? { number: numberItem(drawn, seen), drawn: { ...seen, entry: null } } : NOTHING_POINTED;
};
