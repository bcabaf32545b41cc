/** Where the entries of an array stand: up to twelve as numbers, more as a grid of colours. */
import type { TileNode } from "../../graph/drawn.ts";
import type { Point } from "../../layout/layout.ts";
import { formatNumber } from "../../tex/number.ts";
import type { Box } from "../boxes.ts";
import { NUMBER_GAP } from "../sizes.ts";
import { numberWidth, progressStart } from "../texts.ts";
import type { Block } from "../tilePicture.ts";

/** More entries than that are colours. */
const MOST_NUMBERS = 12;
/** A bracket, and the air in it. */
export const BRACKET = { width: 4, air: 3 } as const;
/** Between columns; from one row to the next. */
const COLUMN_GAP = 12;
const ROW = 20;
/** Of more rows than that, the rows are closer. */
const FEW_ROWS = 4;
const CLOSE_ROW = 17;
/** Short numbers have room to grow in. */
const NARROWEST = 32;
/** Of a grid at most, and of a cell of it. */
const GRID = 80;
const CELL = 14;
/** From the wire to the nearest row. */
export const GAP = 6;
/** From the shape to the left bracket: the button at its corner needs some of it. */
const BEFORE = NUMBER_GAP + 3;
/** Of the two lines beside a grid. */
const LEGEND = 38;

const sizeOf = ({ shape }: TileNode): readonly [rows: number, columns: number] => [shape[0] ?? 1, shape[1] ?? 1];

/** px of a column or a row of a grid; squares while they are large enough to be pointed at. */
const cellOf = (rows: number, columns: number): { readonly width: number; readonly height: number } => {
  const square = Math.min(CELL, Math.floor(GRID / Math.max(rows, columns)));
  if (square >= 3) return { width: square, height: square };
  return { width: Math.min(CELL, GRID / columns), height: Math.min(CELL, GRID / rows) };
};

/**
 * @param width of the tile's shape
 * @param numbers by entry, all that it shows at the end of the walk
 */
export const blockOf = (node: TileNode, width: number, numbers: readonly (readonly number[])[]): Block => {
  const [rows, columns] = sizeOf(node);
  const isGrid = rows * columns > MOST_NUMBERS;
  const left = progressStart(node, width, BEFORE);
  const [starts, ends]: [number[], number[]] = [[], []];
  const cell = cellOf(rows, columns);
  let x = left + BRACKET.width + (isGrid ? 1 : BRACKET.air);
  for (let column = 0; column < columns; column++) {
    const inColumn = numbers.filter((_, entry) => entry % columns === column).flat();
    starts.push(x);
    x += isGrid ? cell.width : Math.ceil(Math.max(NARROWEST, ...inColumn.map((number) => numberWidth(formatNumber(number)))));
    ends.push(x);
    if (!isGrid) x += COLUMN_GAP;
  }
  const right = (ends.at(-1) ?? x) + BRACKET.width + (isGrid ? 1 : BRACKET.air);
  return { rows, columns, isGrid, left, right, starts, ends, pitch: isGrid ? cell.height : rows > FEW_ROWS ? CLOSE_ROW : ROW };
};

/** From the wire to the far end of the rows. */
const farEnd = ({ rows, pitch }: Block): number => GAP + rows * pitch;

/** From the wire to the end of all that is written there. */
export const reachOf = (block: Block): number => Math.max(farEnd(block), block.isGrid ? GAP + LEGEND : 0);

export type Side = "value" | "gradient";

/** The top of the first row. */
export const topOf = (block: Block, side: Side): number => (side === "value" ? -farEnd(block) : GAP);

export const cellBox = (block: Block, side: Side, entry: number): Box => {
  const [row, column] = [Math.floor(entry / block.columns), entry % block.columns];
  const top = topOf(block, side) + row * block.pitch;
  const slack = block.isGrid ? 0 : BRACKET.air;
  return {
    left: (block.starts[column] ?? 0) - slack,
    right: (block.ends[column] ?? 0) + slack,
    top,
    bottom: top + block.pitch,
  };
};

/** Between two numbers, the nearer one is meant. */
const REACH = COLUMN_GAP / 2;

/** Which entry stands at a point, from the middle of the tile; −1: none. */
export const entryIn = (block: Block, { x, y }: Point): number => {
  for (const side of ["value", "gradient"] as const) {
    const row = Math.floor((y - topOf(block, side)) / block.pitch);
    if (row < 0 || row >= block.rows) continue;
    for (let column = 0; column < block.columns; column++) {
      const entry = row * block.columns + column;
      const { left, right } = cellBox(block, side, entry);
      const slack = block.isGrid ? 0 : REACH - BRACKET.air;
      if (x >= left - slack && x < right + slack) return entry;
    }
  }
  return -1;
};
