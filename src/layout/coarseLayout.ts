/** A picture of more nodes than anybody follows: in columns, in the order of the program, with wires straight across. In linear time. */

import { NO_FRAME } from "./frames.ts";
import { latestColumns } from "./latestColumns.ts";
import type { Layout, LayoutRequest, Point } from "./layout.ts";
import { inset, portsOf } from "./ports.ts";
import { round } from "./routes.ts";

const GAP = { columns: 60, rows: 8 };

/** Nodes do not overlap; wires run over whatever is between their ends, and open groups have no frames. */
export const coarseLayout = (request: LayoutRequest): Layout => {
  const { boxes, edges, groups } = request;
  const columns = latestColumns(request);
  const count = columns.reduce((most, column) => Math.max(most, column), -1) + 1;
  const widths = Array.from({ length: count }, () => ({ left: 0, right: 0 }));
  boxes.forEach(({ width, entry, stub, label = 0 }, node) => {
    const column = widths[columns[node] ?? 0];
    if (!column) return;
    column.left = Math.max(column.left, width / 2 + entry, label / 2);
    column.right = Math.max(column.right, width / 2 + stub, label / 2);
  });
  let right = -GAP.columns;
  const centres = widths.map((column) => {
    const centre = right + GAP.columns + column.left;
    right = centre + column.right;
    return centre;
  });
  const heights = widths.map(() => 0);
  const nodes = boxes.map(({ above, below, height }, node): Point => {
    const column = columns[node] ?? 0;
    const y = (heights[column] ?? 0) + Math.max(above, height / 2);
    heights[column] = y + Math.max(below, height / 2) + GAP.rows;
    return { x: round(centres[column] ?? 0), y: round(y) };
  });
  const ports = portsOf(request);
  const routes: string[] = [];
  const entries: Point[] = [];
  edges.forEach(({ from, to }, edge) => {
    const [source, gate] = [boxes[from], boxes[to]];
    const [start, end] = [nodes[from], nodes[to]];
    if (!source || !gate || !start || !end) return;
    const offset = ports[edge]?.offset ?? 0;
    const y = round(end.y + offset);
    const left = end.x - gate.width / 2;
    routes[edge] =
      `M${round(start.x + source.width / 2)} ${start.y}H${round(start.x + source.width / 2 + source.stub)}` +
      `L${round(left - gate.entry)} ${y}H${round(left + inset(gate, offset))}`;
    entries[edge] = { x: round(left - gate.entry / 2), y };
  });
  return {
    nodes,
    routes,
    entries,
    labelSides: ports.map(({ place, count: all }) => (place === all - 1 ? 1 : -1)),
    frames: groups.map(() => NO_FRAME),
    width: round(Math.max(0, right)),
    height: round(heights.reduce((most, height) => Math.max(most, height), 0)),
  };
};
