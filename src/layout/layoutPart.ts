/** Layout of a connected graph. */
import { assignLayers } from "./assignLayers.ts";
import { chooseLines } from "./chooseLines.ts";
import { clearFrames } from "./clearFrames.ts";
import { reduceCrossings } from "./crossings.ts";
import { foldLines } from "./fold.ts";
import { frameGroups } from "./frames.ts";
import { type Layered, passColumns } from "./layered.ts";
import type { Layout, LayoutRequest } from "./layout.ts";
import { orderOperands } from "./orderOperands.ts";
import { type Columns, placeColumns } from "./placeColumns.ts";
import { placeRows } from "./placeRows.ts";
import { scaleIn } from "./room.ts";
import { round, routeWires } from "./routes.ts";
import { type Row, rowsOf } from "./rows.ts";
import { type Extent, linesOf, type StackedLines, stackLines } from "./stackLines.ts";

/** Lines are harder to follow than one row: they have to make the picture larger by this factor. */
const LEAST_GAIN = 4 / 3;

/** Rectangular frames may make a picture smaller by this factor. */
const WORTH_A_RECTANGLE = 0.95;

/** Everything has its place, but for the wires. */
interface Arrangement extends Columns, Pick<StackedLines, "tracks" | "width" | "height"> {
  readonly layered: Layered;
  readonly rows: readonly Row[];
  readonly ys: readonly number[];
  /** By column. */
  readonly extents: readonly Extent[];
}

export interface PartLayout {
  readonly width: number;
  readonly height: number;
  /** At a distance from the upper left corner of the picture. */
  readonly drawAt: (x: number, y: number) => Omit<Layout, "width" | "height">;
}

export const layoutPart = (request: LayoutRequest): PartLayout => {
  const layered = reduceCrossings(orderOperands(request, passColumns(request, assignLayers(request))));
  const inOneRow = arrange(request, layered);
  const { width, height, ...found } = folded(request, inOneRow) ?? inOneRow;
  return {
    width: round(width),
    height: round(height),
    drawAt: (dx, dy) => {
      const { columns, xs, ys, tracks, rows } = moved(found, dx, dy);
      return {
        nodes: request.boxes.map((_, i) => ({ x: round(xs[i] ?? 0), y: ys[i] ?? 0 })),
        ...routeWires(request, found.layered, { columns, xs }, ys, tracks),
        frames: frameGroups(found.layered, columns, rows, ys),
      };
    },
  };
};

const moved = <T extends Pick<Arrangement, "columns" | "xs" | "ys" | "tracks">>(found: T, dx: number, dy: number): T => ({
  ...found,
  xs: found.xs.map((x) => x + dx),
  ys: found.ys.map((y) => round(y + dy)),
  columns: found.columns.map(({ start, end }) => ({ start: start + dx, end: end + dx })),
  tracks: new Map(
    [...found.tracks].map(([item, t]) => [item, { right: t.right + dx, gutter: t.gutter + dy, left: t.left + dx }]),
  ),
});

const folded = (request: LayoutRequest, { layered, columns, extents, width, height }: Arrangement): Arrangement | null => {
  const { room } = request;
  if (!room) return null;
  const goal = LEAST_GAIN * scaleIn(room, width, height);
  if (goal > room.largest) return null;
  const { starts, scale } = chooseLines(layered, columns, extents, room);
  if (scale < 0.95 * goal) return null; // the promise is rough
  const inLines = arrange(request, foldLines(layered, starts));
  return scaleIn(room, inLines.width, inLines.height) >= goal ? inLines : null;
};

/** With rectangles for frames, unless that makes everything smaller. */
const arrange = (request: LayoutRequest, layered: Layered): Arrangement => {
  const rows = rowsOf(request, layered);
  const loose = placeRows(layered, rows);
  const notched = arrangeRows(request, layered, rows, loose);
  if (request.groups.length === 0) return notched;
  const clear = arrangeRows(request, layered, rows, clearFrames(layered, rows, loose));
  const { room } = request;
  if (!room) return clear;
  const least = WORTH_A_RECTANGLE * scaleIn(room, notched.width, notched.height);
  return scaleIn(room, clear.width, clear.height) >= least ? clear : notched;
};

const arrangeRows = (request: LayoutRequest, layered: Layered, rows: readonly Row[], loose: readonly number[]): Arrangement => {
  const { columns, xs } = placeColumns(request, layered, loose);
  const extents = extentsOf(layered, columns, rows, loose);
  const lines = linesOf(layered);
  const boxes = layered.lineStarts.map((start, line) => hullOf(extents.slice(start, layered.lineStarts[line + 1])));
  const { shifts, ...stacked } = stackLines(layered, boxes);
  const shiftOf = (layer: number | undefined) => shifts[lines[layer ?? 0] ?? 0] ?? { x: 0, y: 0 };
  return {
    ...stacked,
    layered,
    rows,
    extents,
    ys: loose.map((y, item) => round(y + shiftOf(layered.layerOf[item]).y)),
    xs: xs.map((x, node) => x + shiftOf(layered.layerOf[node]).x),
    columns: columns.map(({ start, end }, layer) => ({ start: start + shiftOf(layer).x, end: end + shiftOf(layer).x })),
  };
};

/** By column, with the frames around it. */
const extentsOf = (
  layered: Layered,
  columns: Columns["columns"],
  rows: readonly Row[],
  ys: readonly number[],
): readonly Extent[] => {
  const extents = layered.layers.map((layer, i) =>
    hullOf(
      layer.map((item) => ({
        left: columns[i]?.start ?? 0,
        right: columns[i]?.end ?? 0,
        top: (ys[item] ?? 0) - (rows[item]?.above ?? 0),
        bottom: (ys[item] ?? 0) + (rows[item]?.below ?? 0),
      })),
    ),
  );
  frameGroups(layered, columns, rows, ys).forEach(({ d, x, y, width, height }, group) => {
    if (d === "") return;
    const { first, last } = layered.spans[group] ?? { first: 0, last: -1 };
    for (let layer = first; layer <= last; layer++) {
      const extent = extents[layer];
      if (!extent) continue;
      const left = layer === first ? x : extent.left;
      const right = layer === last ? x + width : extent.right;
      extents[layer] = hullOf([extent, { left, right, top: y, bottom: y + height }]);
    }
  });
  return extents;
};

const hullOf = (extents: readonly Extent[]): Extent => {
  const hull = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  for (const { left, right, top, bottom } of extents) {
    hull.left = Math.min(hull.left, left);
    hull.right = Math.max(hull.right, right);
    hull.top = Math.min(hull.top, top);
    hull.bottom = Math.max(hull.bottom, bottom);
  }
  return hull;
};
