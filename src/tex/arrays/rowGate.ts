/** An entry of a product by itself, as an open tile shows it: a row times a column. */
import { PRODUCT } from "../../lang/arrays/calls.ts";
import { columnsOf } from "../../lang/arrays/shape.ts";
import type { Program } from "../../lang/program.ts";
import type { Entry, Tile } from "../../lang/tiles.ts";

/** Of what an entry is computed from: a row or a column of a matrix, or all of a vector. */
const strip = (tile: Tile, axis: 0 | 1, at: number): Tile => {
  if (tile.shape.length < 2) return tile;
  const columns = columnsOf(tile.shape);
  const isOwn = (_: Entry, i: number): boolean => (axis === 0 ? Math.floor(i / columns) : i % columns) === at;
  const entries = tile.entries.filter(isOwn);
  const name = axis === 0 ? `${tile.name}[${at + 1},:]` : `${tile.name}[:,${at + 1}]`;
  return {
    ...tile,
    name,
    shape: [entries.length],
    entries,
    op: axis === 0 ? "row" : "column",
    operands: [tile.name],
    inside: null,
  };
};

/** @param name of the entry @returns null where the tile is no product */
export const rowGate = (
  program: Program,
  tile: Tile,
  name: string,
): { readonly program: Program; readonly tile: Tile } | null => {
  const [left, right] = tile.operands.map((operand) => program.tiles.find((other) => other.name === operand));
  if (tile.op !== PRODUCT || !left || !right) return null;
  const at = tile.entries.indexOf(name);
  const columns = right.shape.length === 2 ? columnsOf(right.shape) : 1;
  const strips = [strip(left, 0, Math.floor(at / columns)), strip(right, 1, at % columns)];
  const views = strips.filter((view) => !program.tiles.includes(view));
  const own = { ...tile, name, shape: [], entries: [name], operands: strips.map((view) => view.name) };
  return { program: { ...program, tiles: [...program.tiles, ...views, own] }, tile: own };
};
