/** The target over two inputs, all others held, of one row of data or as the mean of all: its values on a grid, and the window that the grid covers. Nothing is drawn here. */
import type { Evaluation } from "../graph/evaluation.ts";
import type { Rows } from "../graph/rows.ts";
import type { Schedule } from "../graph/schedule.ts";
import { inputsBehind } from "./inputsBehind.ts";
import { eachRow, ONE_ROW } from "./overRows.ts";
import { copyOf } from "./shift.ts";

/** Two inputs, by node: across and up. */
export interface Axes {
  readonly x: number;
  readonly y: number;
}

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** A square: a length is the same in both directions, so that the gradient stands at right angles to the contours. */
export interface Window extends Place {
  /** From the middle to each side. */
  readonly reach: number;
}

/** The inputs that can be axes: those the target depends on, trainable ones first. */
export const axisInputs = (walk: Pick<Schedule, "graph" | "target" | "consumers">): number[] => {
  const inputs = inputsBehind(walk);
  const isTrainable = (node: number): boolean => {
    const input = walk.graph.nodes[node];
    return input?.kind === "input" && input.isTrainable;
  };
  return [...inputs.filter(isTrainable), ...inputs.filter((node) => !isTrainable(node))];
};

/** The first two, those that are asked for before others; null: there are not two. */
export const axesFrom = (inputs: readonly number[], asked: readonly number[]): Axes | null => {
  const [x, y] = [...new Set([...asked.filter((node) => inputs.includes(node)), ...inputs])];
  return x === undefined || y === undefined ? null : { x, y };
};

export const placeOf = ({ values }: Pick<Evaluation, "values">, { x, y }: Axes): Place => ({
  x: values[x] ?? Number.NaN,
  y: values[y] ?? Number.NaN,
});

const FIRST_REACH = 5;
/** How much of the window is room at its edges: a point there could not be seen to move on. */
const INSIDE = 0.92;

const isInside = ({ x, y, reach }: Window, place: Place): boolean =>
  Math.max(Math.abs(place.x - x), Math.abs(place.y - y)) <= INSIDE * reach;

/** 5 → 10 → 20 → 50 → … (1), or the other way (−1). */
const nextReach = (reach: number, direction: 1 | -1): number => {
  const power = Math.floor(Math.log10(reach));
  const next = { 1: { 1: 2, 2: 5, 5: 10 }, [-1]: { 1: 0.5, 2: 1, 5: 2 } }[direction];
  const digit = Math.round(reach / 10 ** power);
  return Number(`${digit === 1 || digit === 2 || digit === 5 ? next[digit] : digit}e${power}`);
};

const REACHES = { least: 1e-6, most: 1e12 };

/** The window as it is, or as much wider as it takes to hold the point. */
export const windowHolding = (window: Window, place: Place): Window => {
  if (!Number.isFinite(place.x) || !Number.isFinite(place.y)) return window;
  let wider = window;
  while (!isInside(wider, place) && wider.reach < REACHES.most) wider = { ...wider, reach: nextReach(wider.reach, 1) };
  return isInside(wider, place) ? wider : { ...place, reach: FIRST_REACH };
};

/** Around 0, as wide as the point needs. */
export const windowFor = (place: Place): Window => windowHolding({ x: 0, y: 0, reach: FIRST_REACH }, place);

/** Wider (1) around what was there before, or closer (−1) around the point. */
export const zoomed = (window: Window, place: Place, direction: 1 | -1): Window => {
  const reach = Math.min(REACHES.most, Math.max(REACHES.least, nextReach(window.reach, direction)));
  return direction === 1 ? { ...window, reach } : { ...place, reach };
};

/** The target's values on a grid: rows from the bottom up, each from left to right, the outermost on the window's edges. */
export interface Grid {
  /** Points in a row, and rows. */
  readonly count: number;
  readonly values: Float64Array;
}

/** So that a grid takes no longer than a frame, in gates computed. */
const MOST_GATES = 4e5;
const COUNTS = { least: 17, most: 61 };

/** How fine a grid can be afforded, an odd number, so that there is a point in the middle. @param gates computed for a point */
export const gridCount = (gates: number): number => {
  const affordable = Math.floor(Math.sqrt(MOST_GATES / Math.max(1, gates)));
  const count = Math.min(COUNTS.most, Math.max(COUNTS.least, affordable));
  return count % 2 === 1 ? count : count - 1;
};

/** Where the i-th of `count` points stands between the window's sides. */
const along = (middle: number, reach: number, i: number, count: number): number =>
  middle + (reach * (2 * i - (count - 1))) / (count - 1);

/** The target's mean over the rows. @param evaluation is left as it is */
export const gridOf = (
  evaluation: Evaluation,
  axes: Axes,
  window: Window,
  rows: Rows = ONE_ROW,
  count = gridCount(evaluation.graph.nodes.length * rows.rows.length),
): Grid => {
  const copy = copyOf(evaluation);
  const values = Float64Array.from({ length: count * count }, (_, at) => {
    copy.values[axes.x] = along(window.x, window.reach, at % count, count);
    copy.values[axes.y] = along(window.y, window.reach, Math.floor(at / count), count);
    let sum = 0;
    eachRow(copy, rows, "values", () => (sum += copy.values[copy.target] ?? Number.NaN));
    return sum / rows.rows.length;
  });
  return { count, values };
};
