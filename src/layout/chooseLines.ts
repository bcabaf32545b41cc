/** Where to cut a row of columns so that the picture is seen as large as can be. */
import { isInput } from "./fold.ts";
import type { Layered } from "./layered.ts";
import type { Room } from "./layout.ts";
import type { Column } from "./placeColumns.ts";
import { scaleIn } from "./room.ts";
import { type Extent, gutterHeight, returnWidth } from "./stackLines.ts";

/** More wires than these going back to the beginning of a line are confusing. */
const MOST_RETURNS = 3;
/** How near the width of the lines comes to the least that is possible. */
const PRECISION = 0.01;

/** By column: how many wires come into it from the one before; Infinity where a line must not begin. */
const returnsBefore = (layered: Layered): readonly number[] => {
  const { layers, after, spans } = layered;
  const comesBack = (item: number) => (after[item] ?? []).length > 0 && !isInput(layered, item);
  const counts = layers.map((_, start) => (layers[start - 1] ?? []).filter(comesBack).length);
  for (const { first, last } of spans) for (let start = first + 1; start <= last; start++) counts[start] = Infinity;
  return counts.map((count) => (count > 0 && count <= MOST_RETURNS ? count : Infinity));
};

/** Fills lines up to a width; null if it does not go. */
const fill = (columns: readonly Column[], returns: readonly number[], width: number): number[] | null => {
  const starts: number[] = [];
  let lineStart = 0;
  let next = -1;
  for (let i = 0; i < columns.length; i++) {
    if (Number.isFinite(returns[i] ?? Infinity)) next = i;
    const used = (from: number) => (columns[i]?.end ?? 0) - (columns[from]?.start ?? 0) + returnWidth(returns[from] ?? 0);
    if (used(lineStart) <= width) continue;
    if (next <= lineStart || used(next) > width) return null;
    starts.push(next);
    lineStart = next;
  }
  return starts;
};

/**
 * Tries every number of lines that may gain something.
 * @param extents by column
 * @returns the columns where lines after the first begin, and the scale that they promise; empty: nothing to be gained
 */
export const chooseLines = (
  layered: Layered,
  columns: readonly Column[],
  extents: readonly Extent[],
  room: Room,
): { readonly starts: readonly number[]; readonly scale: number } => {
  const returns = returnsBefore(layered);
  const whole = (columns.at(-1)?.end ?? 0) - (columns[0]?.start ?? 0);
  const most = returns.filter(Number.isFinite).length + 1;
  let best: { readonly starts: readonly number[]; readonly scale: number } = { starts: [], scale: 0 };
  const fewest = Math.floor(Math.sqrt((whole / room.width) * (room.height / heightOf(extents))) / 2);
  for (let lines = Math.max(2, fewest); lines <= most; lines += Math.max(1, Math.floor(lines / 6))) {
    const starts = narrowest(columns, returns, whole, lines);
    const { width, height } = promised(columns, returns, extents, starts);
    const scale = scaleIn(room, width, height);
    if (scale > best.scale) best = { starts, scale };
    else if (scaleIn(room, 1, height) < best.scale) break;
  }
  return best;
};

const heightOf = (extents: readonly Extent[]): number => {
  const bottom = extents.reduce((lowest, extent) => Math.max(lowest, extent.bottom), -Infinity);
  return bottom - extents.reduce((highest, extent) => Math.min(highest, extent.top), Infinity);
};

/** That many lines, or fewer, the widest as narrow as can be. */
const narrowest = (columns: readonly Column[], returns: readonly number[], whole: number, lines: number): readonly number[] => {
  let [tooNarrow, enough] = [whole / lines / 2, whole];
  let starts: readonly number[] = [];
  while (enough - tooNarrow > (PRECISION * whole) / lines) {
    const width = (tooNarrow + enough) / 2;
    const found = fill(columns, returns, width);
    if (found && found.length < lines) {
      starts = found;
      enough = width;
    } else tooNarrow = width;
  }
  return starts;
};

const promised = (
  columns: readonly Column[],
  returns: readonly number[],
  extents: readonly Extent[],
  starts: readonly number[],
): { readonly width: number; readonly height: number } => {
  let [width, height] = [0, 0];
  [0, ...starts].forEach((start, line) => {
    const end = starts[line] ?? columns.length;
    const count = line > 0 ? (returns[start] ?? 0) : 0;
    width = Math.max(
      width,
      (columns[end - 1]?.end ?? 0) - (columns[start]?.start ?? 0) + returnWidth(count) + returnWidth(returns[end] ?? 0),
    );
    height += heightOf(extents.slice(start, end)) + (line > 0 ? gutterHeight(count) : 0);
  });
  return { width, height };
};
