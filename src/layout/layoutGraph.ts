/**
 * Sizes of nodes → positions and wires, left to right. Each node has a row of its own in its column, as wide as the column; wires
 * leave that row only in the gaps between columns. So no wire can run through a shape or a label, whatever the graph.
 */
import { lengthOf } from "./assignLayers.ts";
import { coarseLayout } from "./coarseLayout.ts";
import { connectedParts } from "./connectedParts.ts";
import { NO_FRAME } from "./frames.ts";
import { latestColumns } from "./latestColumns.ts";
import type { Frame, Layout, LayoutRequest, Point } from "./layout.ts";
import { layoutPart } from "./layoutPart.ts";

/** Between parts of a graph that nothing connects. */
const PART_GAP = 24;

/** Nodes, and columns that wires cross, together; more are laid out coarsely. Up to here it takes some seconds. */
const FINE_LIMIT = 100_000;

/** A function of its argument and nothing else: the same sizes give the same layout. */
export const layoutGraph = (request: LayoutRequest): Layout => {
  if (request.boxes.length + lengthOf(request, latestColumns(request)) > FINE_LIMIT) return coarseLayout(request);
  const nodes: Point[] = [];
  const routes: string[] = [];
  const entries: Point[] = [];
  const labelSides: (-1 | 1)[] = [];
  const frames: Frame[] = request.groups.map(() => NO_FRAME);
  let width = 0;
  let height = 0;
  for (const part of connectedParts(request)) {
    if (height > 0) height += PART_GAP;
    const placed = layoutPart(part.request);
    const layout = placed.drawAt(0, height);
    part.nodes.forEach((node, i) => { nodes[node] = layout.nodes[i] ?? { x: 0, y: 0 }; }); // biome-ignore format: one thought
    part.edges.forEach((edge, i) => {
      routes[edge] = layout.routes[i] ?? "";
      entries[edge] = layout.entries[i] ?? { x: 0, y: 0 };
      labelSides[edge] = layout.labelSides[i] ?? 1;
    });
    layout.frames.forEach((frame, group) => { if (frame.d !== "") frames[group] = frame; }); // biome-ignore format: one thought
    width = Math.max(width, placed.width);
    height += placed.height;
  }
  return { nodes, routes, entries, labelSides, frames, width, height };
};
