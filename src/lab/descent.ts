/** Steps downhill in two inputs, all others held; with several rows of data, downhill for the mean over them. */
import type { Evaluation } from "../graph/evaluation.ts";
import type { Rows } from "../graph/rows.ts";
import { type Axes, type Place, placeOf } from "./landscape.ts";
import { eachRow, ONE_ROW } from "./overRows.ts";
import { copyOf } from "./shift.ts";

/** A point of the landscape: where, how high, and ∂target/∂x and ∂target/∂y there. */
export interface Point extends Place {
  readonly value: number;
  readonly dx: number;
  readonly dy: number;
}

/** @returns the points of any places, means over the rows, from buffers of its own; inputs that are given beside a place stay so */
export const surveyor = (
  evaluation: Evaluation,
  axes: Axes,
  rows: Rows = ONE_ROW,
): ((place: Place, others?: Iterable<readonly [node: number, value: number]>) => Point) => {
  const copy = copyOf(evaluation);
  return ({ x, y }, others = []) => {
    for (const [node, value] of others) copy.values[node] = value;
    copy.values[axes.x] = x;
    copy.values[axes.y] = y;
    let [value, dx, dy] = [0, 0, 0];
    eachRow(copy, rows, "gradients", ({ values, gradients, target }) => {
      value += values[target] ?? Number.NaN;
      dx += gradients[axes.x] ?? Number.NaN;
      dy += gradients[axes.y] ?? Number.NaN;
    });
    const count = rows.rows.length;
    return { x, y, value: value / count, dx: dx / count, dy: dy / count };
  };
};

/** Where the evaluation is. */
export const pointOf = (evaluation: Evaluation, axes: Axes, rows: Rows = ONE_ROW): Point => {
  const place = placeOf(evaluation, axes);
  if (rows !== ONE_ROW) return surveyor(evaluation, axes, rows)(place);
  const { values, gradients, target } = evaluation;
  return {
    ...place,
    value: values[target] ?? Number.NaN,
    dx: gradients[axes.x] ?? Number.NaN,
    dy: gradients[axes.y] ?? Number.NaN,
  };
};

const isFinitePoint = ({ x, y, value, dx, dy }: Point): boolean => [x, y, value, dx, dy].every(Number.isFinite);

/** Where a step leads: each input less α times its gradient, both gradients from before the step. */
export const nextPlace = ({ x, y, dx, dy }: Point, rate: number): Place => ({ x: x - rate * dx, y: y - rate * dy });

/**
 * From where the evaluation is on, that included. Ends early where a number is not finite: nothing can be reached from there.
 * @param rate α
 */
export const descend = (
  evaluation: Evaluation,
  axes: Axes,
  rate: number,
  steps: number,
  rows: Rows = ONE_ROW,
): readonly Point[] => {
  const at = surveyor(evaluation, axes, rows);
  const path = [at(placeOf(evaluation, axes))];
  for (let last = path[0]!; path.length <= steps && isFinitePoint(last); path.push(last)) {
    const next = at(nextPlace(last, rate));
    if (!Number.isFinite(next.x) || !Number.isFinite(next.y)) break;
    last = next;
  }
  return path;
};

/** What the last step did. */
export interface StepTaken {
  /** Higher than before: downhill at first, it went too far. */
  readonly hasRisen: boolean;
  /** Axes along which the slope has changed its sign: the step went over the floor of a valley. */
  readonly crossed: readonly ("x" | "y")[];
  /** Axes along which it did so the step before as well: a zigzag. */
  readonly zigzag: readonly ("x" | "y")[];
}

export const lastStepOf = (path: readonly Point[]): StepTaken | null => {
  const [after, before, first] = [path.at(-1), path.at(-2), path.at(-3)];
  if (!after || !before) return null;
  const crossings = (a: Point, b: Point) => [
    ...(a.dx * b.dx < 0 ? (["x"] as const) : []),
    ...(a.dy * b.dy < 0 ? (["y"] as const) : []),
  ];
  const crossed = crossings(before, after);
  const earlier = first ? crossings(first, before) : [];
  return { hasRisen: after.value > before.value, crossed, zigzag: crossed.filter((axis) => earlier.includes(axis)) };
};

/** What a point is at which both gradients are 0, by the second derivatives; "unknown" where they do not decide. */
export type Rest = "minimum" | "maximum" | "saddle" | "unknown";

/** Two distances for the quotients, in parts of the input: where they disagree, there is no second derivative to go by. */
const DISTANCES = [1e-3, 1e-4];
const AGREED = 0.05;

/** The second derivatives' eigenvalues, from differences of gradients at that distance; smaller first. */
const curvatures = (at: (place: Place) => Point, { x, y }: Place, distance: number): readonly [number, number] => {
  const [hx, hy] = [distance * Math.max(1, Math.abs(x)), distance * Math.max(1, Math.abs(y))];
  const [right, left] = [at({ x: x + hx, y }), at({ x: x - hx, y })];
  const [above, below] = [at({ x, y: y + hy }), at({ x, y: y - hy })];
  const [xx, yy] = [(right.dx - left.dx) / (2 * hx), (above.dy - below.dy) / (2 * hy)];
  const xy = ((right.dy - left.dy) / (2 * hx) + (above.dx - below.dx) / (2 * hy)) / 2;
  const [mean, spread] = [(xx + yy) / 2, Math.hypot((xx - yy) / 2, xy)];
  return [mean - spread, mean + spread];
};

/** null where a gradient is not 0. */
export const restAt = (evaluation: Evaluation, axes: Axes, rows: Rows = ONE_ROW): Rest | null => {
  const at = surveyor(evaluation, axes, rows);
  const point = at(placeOf(evaluation, axes));
  if (point.dx !== 0 || point.dy !== 0 || !Number.isFinite(point.value)) return null;
  const [wide = [0, 0], close = [0, 0]] = DISTANCES.map((distance) => curvatures(at, point, distance));
  const largest = Math.max(...close.map(Math.abs));
  /** Neither 0 nor another number at every distance. */
  const isKnown = (i: 0 | 1): boolean =>
    Math.abs(close[i]) > 1e-6 * largest && Math.abs(wide[i] - close[i]) <= AGREED * Math.abs(close[i]);
  if (!isKnown(0) || !isKnown(1)) return "unknown";
  if (close[0] > 0) return "minimum";
  return close[1] < 0 ? "maximum" : "saddle";
};
