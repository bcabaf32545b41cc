/** Puts the lines of a folded picture one below the other, and leads the wires back from the end of each to the beginning of the next. */
import type { Layered } from "./layered.ts";

/** Between two wires that go back side by side, and between them and everything else. */
const TRACK = 14;
const CLEARANCE = 14;
/** Of a corner where a wire turns. */
export const CORNER = 9;

/** The way back of one wire: down at `right`, left at `gutter`, down at `left`. */
export interface Track {
  readonly right: number;
  readonly gutter: number;
  readonly left: number;
}

/** Room beside a line for wires that go down there. */
export const returnWidth = (wires: number): number => (wires > 0 && Number.isFinite(wires) ? (wires - 1) * TRACK + CORNER : 0);
/** Room between two lines for wires that go back there. */
export const gutterHeight = (wires: number): number => 2 * CLEARANCE + (wires - 1) * TRACK;

/** Of what is drawn in a column or a line, frames included, before it has found its place. */
export interface Extent {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface StackedLines {
  /** By line: how far it moves. */
  readonly shifts: readonly { readonly x: number; readonly y: number }[];
  /** By the item where the wire enters the next line. */
  readonly tracks: ReadonlyMap<number, Track>;
  readonly width: number;
  readonly height: number;
}

/** By column: the line that it belongs to. */
export const linesOf = ({ layers, lineStarts }: Layered): readonly number[] => {
  const starts = new Set(lineStarts);
  let line = -1;
  return layers.map((_, layer) => (starts.has(layer) ? ++line : line));
};

/** @param boxes by line */
export const stackLines = (layered: Layered, boxes: readonly Extent[]): StackedLines => {
  const lines = linesOf(layered);
  const shifts: { x: number; y: number }[] = [];
  const tracks = new Map<number, Track>();
  let [width, height] = [0, 0];
  boxes.forEach((box, line) => {
    const back = layered.returns.filter(({ to }) => lines[layered.layerOf[to] ?? 0] === line);
    const end = (boxes[line - 1]?.right ?? 0) + (shifts[line - 1]?.x ?? 0) + CORNER;
    back.forEach(({ to }, i) => {
      const outer = (back.length - 1 - i) * TRACK;
      tracks.set(to, { right: end + outer, gutter: height + CLEARANCE + outer, left: outer });
      width = Math.max(width, end + outer);
    });
    if (line > 0) height += gutterHeight(back.length);
    const x = returnWidth(back.length) - box.left;
    shifts.push({ x, y: height - box.top });
    width = Math.max(width, box.right + x);
    height += box.bottom - box.top;
  });
  return { shifts, tracks, width, height };
};
