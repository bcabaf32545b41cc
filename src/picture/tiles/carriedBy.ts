/** What goes along each wire that leaves an array: all of it, a part, or one entry. */
import { type Drawn, isTile } from "../../graph/drawn.ts";
import type { Shape } from "../../lang/tiles.ts";
import { plain, type Run } from "../picture.ts";
import { SIZE } from "../sizes.ts";
import { nameOf, widthOf } from "../texts.ts";
import type { Carried } from "../tilePicture.ts";

/** `2×3`, `3`. */
const shapeText = (shape: Shape): string => shape.join("×");

/** By wire: the numbers that go along it, as indices in the graph of numbers. */
const sentAlong = ({ graph, numbers, wireOf }: Drawn): readonly ReadonlySet<number>[] => {
  const sent = graph.edges.map(() => new Set<number>());
  for (const { index, from } of numbers.graph.edges) sent[wireOf?.[index] ?? -1]?.add(from);
  return sent;
};

const carried = (runs: readonly Run[], isArray: boolean): Carried => ({ runs, width: widthOf(runs, SIZE.text), isArray });

export const carriedBy = (drawn: Drawn): ReadonlyMap<number, Carried> => {
  const sent = sentAlong(drawn);
  const found = new Map<number, Carried>();
  for (const { index, from } of drawn.graph.edges) {
    const [node, numbers] = [drawn.graph.nodes[from], sent[index]];
    if (!isTile(node) || node.shape.length === 0 || !numbers || numbers.size === 0) continue;
    const [first] = numbers;
    const entry = numbers.size === 1 && node.entries.length > 1 ? drawn.numbers.graph.nodes[first ?? -1] : undefined;
    const isWhole = numbers.size === node.entries.length;
    found.set(
      index,
      entry ? carried(nameOf(entry.name), false) : carried(plain(isWhole ? shapeText(node.shape) : String(numbers.size)), true),
    );
  }
  return found;
};
