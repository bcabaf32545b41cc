/** What names point at where arrays are drawn as one. */
import { type Drawn, drawnNodeOf, isTile, wireOfEdge } from "../../graph/drawn.ts";
import { type DrawnItem, type Item, itemOf, type Pointed, type PointedItems } from "../items.ts";

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

/** What a name points at. An entry of a closed tile is drawn as that tile; a tile in numbers is its first entry. */
export const tileItems = (drawn: Drawn, pointed: Pointed | null): PointedItems => {
  const number = itemOf(drawn.numbers.graph, pointed);
  if (number) return { number, drawn: drawnItem(drawn, number) };
  const seen = itemOf(drawn.graph, pointed);
  return seen ? { number: numberItem(drawn, seen), drawn: { ...seen, entry: null } } : { number: null, drawn: null };
};
