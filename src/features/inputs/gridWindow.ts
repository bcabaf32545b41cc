/** Of an array with many entries, those that can be seen are there. */
import type { Shape } from "../../lang/tiles.ts";

/** Indices along one axis. */
export interface Stretch {
  readonly first: number;
  /** The one after the last. */
  readonly end: number;
}

/** More entries, or more columns, are not all there at once. */
const MOST = { entries: 100, columns: 12 };

export const isLarge = (rows: number, columns: number): boolean => columns > MOST.columns || rows * columns > MOST.entries;

/** px from the beginning and px that are seen, of entries of that size; one more at either end, so that scrolling finds them there. */
export const stretchSeen = (count: number, size: number, from: number, seen: number): Stretch => ({
  first: Math.max(0, Math.floor(from / size) - 1),
  end: Math.min(count, Math.ceil((from + seen) / size) + 1),
});

/** Its indices in order, and that one, seen or not: what has the focus must not go. */
export const indicesWith = ({ first, end }: Stretch, index: number): readonly number[] => {
  const inside = Array.from({ length: Math.max(0, end - first) }, (_, i) => first + i);
  if (index < first) return [index, ...inside];
  return index >= end ? [...inside, index] : inside;
};

/** A vector stands in a line, as in the text. */
export const sidesOf = ([first = 1, second]: Shape): { readonly rows: number; readonly columns: number } =>
  second === undefined ? { rows: 1, columns: first } : { rows: first, columns: second };
