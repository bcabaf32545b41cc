/**
 * Numbers on their way: operands to their gate, and the product of a step back to the operand that receives it. A number takes the path along its wire, or
 * straight, that covers least of what is drawn.
 */
import { aboutOf } from "../graph/aboutOf.ts";
import { isTile } from "../graph/drawn.ts";
import { stagesOf } from "../graph/stages.ts";
import type { Point } from "../layout/layout.ts";
import type { DrawnMoment } from "../moment/drawnMoment.ts";
import { formatNumber } from "../tex/number.ts";
import { type Box, grow, overlap, textBoxes } from "./boxes.ts";
import { progressAt, type StillNode } from "./nodes.ts";
import { obstaclesIn, type Surroundings } from "./notes.ts";
import type { Item, Travel } from "./picture.ts";
import { BASELINE, SIZE } from "./sizes.ts";
import { numberOf, widthOf } from "./texts.ts";
import { wirePoints } from "./wirePoints.ts";

/** Base lines over and under the wire that a number may take, each with how little it is liked. */
const LANES: Readonly<Record<Travel["kind"], readonly (readonly [drop: number, cost: number])[]>> = {
  value: [[BASELINE.value, 0], [-24, 1], [BASELINE.gradient, 2], [BASELINE.progress, 3], [-44, 4], [58, 5]],
  gradient: [[BASELINE.gradient, 0], [BASELINE.progress, 1], [BASELINE.value, 2], [-24, 3], [58, 4], [-44, 5]],
}; // biome-ignore format: a table
/** Stations on the way, at each of which a number may change its lane. */
const STATIONS = 24;
/** Of changing a lane, in px² that are covered instead, per px. */
const CHANGE = 1.5;

/** The point after a part of the path, from 0 to 1. */
export const pointAlong = (path: readonly Point[], part: number): Point => {
  const lengths = path.map((point, i) => { const from = path[i - 1] ?? point; return Math.hypot(point.x - from.x, point.y - from.y); }); // biome-ignore format: one thought
  let rest = lengths.reduce((sum, length) => sum + length, 0) * Math.min(1, Math.max(0, part));
  for (let i = 1; i < path.length; i++) {
    const [from, to, length] = [path[i - 1], path[i], lengths[i] ?? 0];
    if (!from || !to) break;
    if (rest <= length && length > 0)
      return { x: from.x + ((to.x - from.x) * rest) / length, y: from.y + ((to.y - from.y) * rest) / length };
    rest -= length;
  }
  return path.at(-1) ?? { x: 0, y: 0 };
};

const boxAt = ({ x, y }: Point, width: number): Box => ({
  left: x - width / 2,
  right: x + width / 2,
  top: y - 13,
  bottom: y + 4,
});

/** Those that a number on its way along the wire can meet. */
const near = (obstacles: readonly Box[], wire: readonly Point[]): readonly Box[] => {
  const [xs, ys] = [wire.map(({ x }) => x), wire.map(({ y }) => y)];
  const area = { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
  return obstacles.filter((box) => overlap(box, grow(area, 100)) > 0);
};

/** What it costs to stand at a place: px² of what is drawn there. */
const coveredAt = (place: Point, width: number, obstacles: readonly Box[]): number => {
  const box = boxAt(place, width);
  return obstacles.reduce((sum, obstacle) => sum + overlap(box, obstacle), 0);
};

/** From `start` to `end` beside the wire: the cheapest of all ways through the lanes, found station by station. */
const bestPath = (start: Point, end: Point, wire: readonly Point[], kind: Travel["kind"], width: number, obstacles: readonly Box[]): readonly Point[] => {
  const lanes = LANES[kind];
  let best: { readonly cost: number; readonly path: readonly Point[] }[] = [{ cost: 0, path: [start] }];
  for (let i = 1; i < STATIONS; i++) {
    const on = pointAlong(wire, i / STATIONS);
    best = lanes.map(([drop, dislike]) => {
      const place = { x: on.x, y: on.y + drop };
      const here = coveredAt(place, width, obstacles) + dislike;
      let least = { cost: Number.POSITIVE_INFINITY, path: [start] as readonly Point[] };
      for (const { cost, path } of best) {
        const last = path.at(-1) ?? start;
        const total = cost + here + CHANGE * Math.abs(place.y - last.y - (i > 1 ? on.y - pointAlong(wire, (i - 1) / STATIONS).y : 0));
        if (total < least.cost) least = { cost: total, path: [...path, place] };
      }
      return least;
    });
  }
  const [first] = best.map(({ cost, path }) => ({ cost: cost + CHANGE * Math.abs((path.at(-1)?.y ?? 0) - end.y), path })).toSorted((a, b) => a.cost - b.cost);
  return [...(first?.path ?? [start]), end];
}; // biome-ignore format: one thought

const valuePlace = ({ at, numbersAt }: StillNode, width: number): Point => ({
  x: at.x + numbersAt + width / 2,
  y: at.y + BASELINE.value,
});

/** Many numbers: nothing is written beside the dot. */
const dotAlong = (dot: readonly Point[]): Pick<Travel, "runs" | "path" | "dot"> => ({ runs: [], path: dot, dot });

/** @param notes of the stage before; a product leaves from where it stands */
export const travelsOf = (moment: DrawnMoment, surroundings: Surroundings, notes: readonly Item[]): readonly Travel[] => {
  const { graph, walk, evaluation, active, stages, isMoving } = moment;
  if (!isMoving || stages === null) return [];
  const { nodes, edges } = surroundings;
  const obstacles = obstaclesIn(surroundings);
  return active.flatMap((step): Travel[] => {
    const about = aboutOf(graph, step);
    const next = stagesOf(walk, step)[stages];
    if (about.kind === "forward" && next === "operands")
      return about.operands.flatMap(({ index, from }) => {
        const [operand, wire] = [nodes[from], edges[index]];
        if (!operand || !wire) return [];
        if (isTile(operand.node)) return [{ key: wire.name, kind: "value", ...dotAlong(wirePoints(wire.route)) }];
        const runs = numberOf(formatNumber(evaluation.values[from] ?? Number.NaN), "bold");
        const width = widthOf(runs, SIZE.text);
        const points = wirePoints(wire.route);
        const gate = points.at(-1) ?? operand.at;
        const end = { x: gate.x - width / 2 - 4, y: gate.y + BASELINE.value };
        return [{ key: wire.name, kind: "value", runs, path: bestPath(valuePlace(operand, width), end, points, "value", width, near(obstacles, points)), dot: points }];
      });
    if (about.kind !== "backward" || next !== "contribution") return [];
    const [operand, wire] = [nodes[about.operand], edges[about.edge.index]];
    if (!operand || !wire) return [];
    if (isTile(operand.node)) return [{ key: wire.name, kind: "gradient", ...dotAlong(wirePoints(wire.route).toReversed()) }];
    const runs = numberOf(formatNumber(evaluation.contribution[about.edge.index] ?? Number.NaN), "bold");
    const width = widthOf(runs, SIZE.text);
    const points = wirePoints(wire.route).toReversed();
    const [note] = notes.filter(({ key }) => key === `product ${about.edge.index}`).flatMap(textBoxes);
    const start = note ? { x: (note.left + note.right) / 2, y: note.bottom - 4 } : { ...(points[0] ?? operand.at) };
    const isFirst = walk.consumers[about.operand]?.[0] === about.edge;
    const end = isFirst
      ? { x: operand.at.x + operand.numbersAt + width / 2, y: operand.at.y + BASELINE.gradient }
      : { x: operand.at.x + progressAt(operand) + width / 2, y: operand.at.y + BASELINE.progress };
    return [{ key: wire.name, kind: "gradient", runs, path: bestPath(start, end, points, "gradient", width, near(obstacles, points)), dot: points }];
  });
}; // biome-ignore format: one travel a line
