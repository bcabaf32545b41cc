/** The wires: straight in the columns, one smooth bend in each gap, and the ways back between lines. */

import type { Layered } from "./layered.ts";
import type { Layout, LayoutRequest } from "./layout.ts";
import type { Columns } from "./placeColumns.ts";
import { inset } from "./ports.ts";
import { CORNER, type Track } from "./stackLines.ts";

type Routes = Pick<Layout, "routes" | "entries" | "labelSides">;

/** Two places this near in height are level. */
const LEVEL = 0.05;

export const round = (x: number): number => Math.round(x * 100) / 100 + 0;

export const routeWires = (
  { boxes, edges }: LayoutRequest,
  { paths, layerOf, ports }: Layered,
  { columns, xs }: Columns,
  ys: readonly number[],
  tracks: ReadonlyMap<number, Track>,
): Routes => {
  const routes: string[] = [];
  const entries: { x: number; y: number }[] = [];
  const labelSides: (-1 | 1)[] = [];
  edges.forEach(({ from, to }, edge) => {
    const [source, gate] = [boxes[from], boxes[to]];
    const { place, count, offset } = ports[edge] ?? { place: 0, count: 1, offset: 0 };
    const left = (xs[to] ?? 0) - (gate?.width ?? 0) / 2;
    const goal = { x: left + (gate ? inset(gate, offset) : 0), y: (ys[to] ?? 0) + offset };
    let y = ys[from] ?? 0;
    const path = paths[edge] ?? [];
    let d = `M${round((xs[from] ?? 0) + (source?.width ?? 0) / 2)} ${round(y)}`;
    for (let i = 1; i < path.length; i++) {
      const track = tracks.get(path[i] ?? -1);
      if (track) {
        const down = ys[path[i] ?? 0] ?? 0;
        d += wayBack(track, y, down);
        y = down;
        continue;
      }
      const next = i === path.length - 1 ? goal.y : (ys[path[i] ?? 0] ?? 0);
      const begin = columns[layerOf[path[i - 1] ?? 0] ?? 0]?.end ?? 0;
      const end = columns[layerOf[path[i] ?? 0] ?? 0]?.start ?? 0;
      if (Math.abs(next - y) < LEVEL) continue;
      const middle = round((begin + end) / 2);
      d += `H${round(begin)}C${middle} ${round(y)} ${middle} ${round(next)} ${round(end)} ${round(next)}`;
      y = next;
    }
    routes.push(`${d}H${round(goal.x)}`);
    entries.push({ x: round(left - (gate?.entry ?? 0) / 2), y: round(goal.y) });
    labelSides.push(count === 1 || place === count - 1 ? 1 : -1);
  });
  return { routes, entries, labelSides };
};

/** Right, down, left, down and right again, with round corners. */
const wayBack = ({ right, gutter, left }: Track, from: number, to: number): string => {
  const turn = (x1: number, y1: number, x2: number, y2: number, dx: number, dy: number): string =>
    `C${round(x1)} ${round(y1)} ${round(x2)} ${round(y2)} ${round(dx)} ${round(dy)}`;
  const bend = 0.45 * CORNER; // what a quarter of a circle leaves of its radius
  return [
    `H${round(right - CORNER)}`,
    turn(right - bend, from, right, from + bend, right, from + CORNER),
    `V${round(gutter - CORNER)}`,
    turn(right, gutter - bend, right - bend, gutter, right - CORNER, gutter),
    `H${round(left + CORNER)}`,
    turn(left + bend, gutter, left, gutter + bend, left, gutter + CORNER),
    `V${round(to - CORNER)}`,
    turn(left, to - bend, left + bend, to, left + CORNER, to),
  ].join("");
};
