/**
 * Sizes of nodes → positions and wires, left to right. Each node has a row of its own in its column, as wide as the column; wires
 * leave that row only in the gaps between columns. So no wire can run through a shape or a label, whatever the graph.
 */
import { assignLayers } from "./assignLayers.ts";
import { connectedParts } from "./connectedParts.ts";
import { reduceCrossings } from "./crossings.ts";
import { frameGroups } from "./frames.ts";
import { passColumns } from "./layered.ts";
import type { Frame, Layout, LayoutRequest, Point } from "./layout.ts";
import { orderOperands } from "./orderOperands.ts";
import { placeColumns } from "./placeColumns.ts";
import { placeRows } from "./placeRows.ts";
import { round, routeWires } from "./routes.ts";
import { rowsOf } from "./rows.ts";

/** Between parts of a graph that nothing connects. */
const PART_GAP = 24;

/** A function of its argument and nothing else: the same sizes give the same layout. */
export const layoutGraph = (request: LayoutRequest): Layout => {
  const nodes: Point[] = [];
  const routes: string[] = [];
  const entries: Point[] = [];
  const labelSides: (-1 | 1)[] = [];
  const frames: Frame[] = request.groups.map(() => ({ d: "", label: { x: 0, y: 0 }, x: 0, y: 0, width: 0, height: 0 }));
  let width = 0;
  let height = 0;
  for (const part of connectedParts(request)) {
    if (height > 0) height += PART_GAP;
    const layout = layoutPart(part.request, height);
    part.nodes.forEach((node, i) => { nodes[node] = layout.nodes[i] ?? { x: 0, y: 0 }; }); // biome-ignore format: one thought
    part.edges.forEach((edge, i) => {
      routes[edge] = layout.routes[i] ?? "";
      entries[edge] = layout.entries[i] ?? { x: 0, y: 0 };
      labelSides[edge] = layout.labelSides[i] ?? 1;
    });
    layout.frames.forEach((frame, group) => { if (frame.d !== "") frames[group] = frame; }); // biome-ignore format: one thought
    width = Math.max(width, layout.width);
    height = layout.height;
  }
  return { nodes, routes, entries, labelSides, frames, width, height };
};

/** A connected graph. `top`: where it begins; its `height` counts from 0. */
const layoutPart = (request: LayoutRequest, top: number): Layout => {
  const layered = reduceCrossings(request, orderOperands(request, passColumns(request, assignLayers(request))));
  const rows = rowsOf(request, layered);
  const loose = placeRows(request, layered, rows);
  const columns = placeColumns(request, layered, loose);
  const extents = loose.map((y, item) => ({ top: y - (rows[item]?.above ?? 0), bottom: y + (rows[item]?.below ?? 0) }));
  const outlines = frameGroups(request, layered, columns, rows, loose).filter(({ d }) => d !== "");
  const highest = least([...extents.map((row) => row.top), ...outlines.map(({ y }) => y)]);
  const ys = loose.map((y) => round(y - highest + top));
  const lowest = -least([...extents.map(({ bottom }) => -bottom), ...outlines.map((frame) => -frame.y - frame.height)]);
  const right = -least([...columns.columns.map(({ end }) => -end), ...outlines.map((frame) => -frame.x - frame.width)]);
  return {
    nodes: request.boxes.map((_, i) => ({ x: round(columns.xs[i] ?? 0), y: ys[i] ?? 0 })),
    ...routeWires(request, layered, columns, ys),
    frames: frameGroups(request, layered, columns, rows, ys),
    width: round(right),
    height: round(lowest - highest + top),
  };
};

/** Math.min of an array of any length. */
const least = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.min(a, b), Infinity);
