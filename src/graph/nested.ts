/** Numbers of a program by the names of its text: a number for a number, nested lists for vectors and matrices. */

import { entryName } from "../lang/arrays/entryName.ts";
import type { Program } from "../lang/program.ts";
import type { Tile } from "../lang/tiles.ts";
import type { Graph } from "./graph.ts";

/** A matrix is a list of its rows. */
export type Nested = number | readonly number[] | readonly (readonly number[])[];

/** Whether the nodes of its entries are its own, and not those of what it is a transpose, a row or a list of. */
const hasNodes = ({ name, shape, entries }: Tile): boolean => shape.length > 0 && entries[0] === entryName(name, shape, 0);

const inRows = (numbers: readonly number[], columns: number | undefined): Nested =>
  columns === undefined
    ? numbers
    : Array.from({ length: numbers.length / columns }, (_, row) => numbers.slice(row * columns, (row + 1) * columns));

/**
 * A record without a prototype, so that a node may be called `__proto__`.
 * @param isWanted by the node's index; an array is there if one of its entries is wanted
 */
export const nestedNumbers = (
  { tiles }: Program,
  { nodes, byName }: Graph,
  numbers: Float64Array,
  isWanted: (index: number) => boolean,
): Record<string, Nested> => {
  const record: Record<string, Nested> = {};
  Object.setPrototypeOf(record, null);
  const isEntry = new Uint8Array(nodes.length);
  for (const tile of tiles.filter(hasNodes)) {
    const indices = tile.entries.map((entry) => byName.get(String(entry)) ?? -1);
    for (const index of indices) isEntry[index] = 1;
    const own = indices.map((index) => numbers[index] ?? Number.NaN);
    if (indices.some(isWanted)) record[tile.name] = inRows(own, tile.shape[1]);
  }
  for (const { index, name } of nodes) if (isEntry[index] === 0 && isWanted(index)) record[name] = numbers[index] ?? Number.NaN;
  return record;
};

/**
 * What a number or a nested list says of the nodes under a name.
 * @throws RangeError if the list has another shape than the array
 */
export const entriesOf = (
  { tiles }: Program,
  name: string,
  value: Nested,
): readonly (readonly [name: string, value: number])[] => {
  if (typeof value === "number") return [[name, value]];
  const tile = tiles.find((other) => other.name === name && hasNodes(other));
  const flat = value.flat();
  const shape = typeof value[0] === "number" ? [value.length] : [value.length, flat.length / value.length];
  const isWhole = tile?.shape.length === shape.length && tile.shape.every((size, axis) => size === shape[axis]);
  if (!tile || !isWhole || value.some((row) => typeof row !== "number" && row.length !== shape[1]))
    throw new RangeError(`"${name}" is ${tile ? `of shape ${tile.shape.join("×")}` : "no array"}, which this list does not fit`);
  return flat.map((number, at) => [entryName(name, tile.shape, at), number]);
};
