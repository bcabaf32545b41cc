/** Items of a picture joined to the elements of a layer, by key. */
import type { Selection } from "d3";
import type { Item } from "../picture/picture.ts";
import { itemTree } from "../picture/svgTree.ts";
import { createGroup, patchElement } from "./writeTree.ts";

export interface Datum {
  readonly item: Item;
  /** Its place in the picture's list, which is that of the graph. */
  readonly index: number;
}

export type Layer = Selection<SVGGElement, unknown, null, undefined>;
export type ItemSelection = Selection<SVGGElement, Datum, SVGGElement, unknown>;

const dataOf = (items: readonly Item[], wanted: ReadonlySet<number> | null): Datum[] => {
  if (!wanted) return items.map((item, index) => ({ item, index }));
  return [...wanted].toSorted((a, b) => a - b).flatMap((index) => (items[index] ? [{ item: items[index], index }] : []));
};

/**
 * @param wanted which of the items; null: all
 * @returns the elements in the order of the items; an item that is the same object as before costs nothing
 */
export const joinItems = (layer: Layer, items: readonly Item[], wanted: ReadonlySet<number> | null = null): ItemSelection => {
  const written = new Map<Element, Item>();
  const existing = layer.selectChildren<SVGGElement, Datum>("g");
  existing.each(function remember({ item }) { written.set(this, item); }); // biome-ignore format: one thought
  const joined = existing
    .data(dataOf(items, wanted), ({ item }) => item.key)
    .join((enter) => enter.append(({ item }) => createGroup(itemTree(item))))
    .each(function write({ item }) {
      const before = written.get(this);
      if (before && before !== item) patchElement(this, itemTree(before), itemTree(item));
    });
  return joined.order();
};
