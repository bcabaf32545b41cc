/** Where each column begins and ends, and where in it the shapes stand. */

import type { Span } from "./groups.ts";
import type { Layered } from "./layered.ts";
import type { LayoutRequest } from "./layout.ts";
import { FRAME_PADDING } from "./rows.ts";

/** Wires bend between `end` of one column and `start` of the next, and nowhere else. */
export interface Column {
  readonly start: number;
  readonly end: number;
}

export interface Columns {
  readonly columns: readonly Column[];
  /** By node: the centre of its shape. */
  readonly xs: readonly number[];
}

/** The gap grows with the height of the tallest bend in it, and with the number of bends once they are many. */
const GAP = { least: 12, perHeight: 0.16, most: 34, few: 5, perBend: 2.5, crowded: 140 };

/** Between a frame and the next column. */
const FRAME_MARGIN = 4;
/** Where frames may step from one height to another. */
const FRAME_GAP = 12;

/** From the centre line of a column: gates stand on it, what has no operands ends where they end, so that all wires begin in line. */
interface Extent {
  readonly left: number;
  readonly right: number;
  /** Where the shapes without operands end. */
  readonly edge: number;
}

const extentOf = ({ boxes }: LayoutRequest, { before, nodeCount }: Layered, layer: readonly number[]): Extent => {
  const nodes = layer.filter((item) => item < nodeCount);
  const isGate = (item: number) => (before[item]?.length ?? 0) > 0;
  const gates = nodes.filter(isGate).flatMap((item) => boxes[item] ?? []);
  const leaves = nodes.filter((item) => !isGate(item)).flatMap((item) => boxes[item] ?? []);
  const edge = Math.max(0, ...gates.map(({ width }) => width / 2));
  return {
    left: Math.max(
      0,
      ...gates.map(({ width, entry, label = 0 }) => Math.max(width / 2 + entry, label / 2)),
      ...leaves.map(({ width }) => width - edge),
    ),
    right: Math.max(
      0,
      ...gates.map(({ width, stub, label = 0 }) => Math.max(width / 2 + stub, label / 2)),
      ...leaves.map(({ stub }) => edge + stub),
    ),
    edge,
  };
};

/** The gap after a column. */
const gapAfter = ({ after }: Layered, layer: readonly number[], ys: readonly number[]): number => {
  const heights = layer.flatMap((item) =>
    (after[item] ?? []).map(({ to, port }) => Math.abs((ys[item] ?? 0) - (ys[to] ?? 0) - (port?.offset ?? 0))),
  );
  const bends = heights.filter((height) => height > 0.5);
  if (bends.length === 0) return 0;
  const crowd = Math.min(GAP.crowded, Math.max(0, bends.length - GAP.few) * GAP.perBend);
  return Math.min(GAP.most, GAP.least + GAP.perHeight * Math.max(...bends)) + crowd;
};

/** How many frames begin, or end, in a column inside each other. */
const framesAt = ({ groups, spans }: Layered, bound: keyof Span, layer: number): number =>
  Math.max(0, ...groups.paths.map((path) => path.filter((group) => spans[group]?.[bound] === layer).length));

/** Each line begins at x = 0. */
export const placeColumns = (request: LayoutRequest, layered: Layered, ys: readonly number[]): Columns => {
  const { boxes } = request;
  const { layers, before, nodeCount, lineStarts } = layered;
  const roomForFrames = (bound: keyof Span, layer: number): number => {
    const levels = framesAt(layered, bound, layer);
    return levels > 0 ? levels * FRAME_PADDING + FRAME_MARGIN : 0;
  };
  const isFramed = layered.spans.some(({ last }) => last >= 0);
  const starts = new Set(lineStarts);
  const xs = boxes.map(() => 0);
  const columns: Column[] = [];
  let x = 0;
  layers.forEach((layer, index) => {
    const { left, right, edge } = extentOf(request, layered, layer);
    if (starts.has(index)) x = 0;
    x += roomForFrames("first", index);
    const centre = x + left;
    for (const node of layer) {
      if (node >= nodeCount) continue;
      const isGate = (before[node]?.length ?? 0) > 0;
      xs[node] = isGate ? centre : centre + edge - (boxes[node]?.width ?? 0) / 2;
    }
    columns.push({ start: x, end: centre + right });
    x = centre + right + roomForFrames("last", index) + Math.max(gapAfter(layered, layer, ys), isFramed ? FRAME_GAP : 0);
  });
  return { columns, xs };
};
