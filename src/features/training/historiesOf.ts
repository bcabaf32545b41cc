/** A run's history as lines to draw and as rows of a table. */
import type { Training } from "../../lab/training/training.ts";
import type { History } from "../../view/plot/historyPlot.ts";

/** Points of a line: more would lie on each other. */
const MOST_POINTS = 200;
const MOST_ROWS = 30;

export interface Histories {
  readonly loss: History;
  /** By parameter. */
  readonly parameters: readonly History[];
  /** By layer. */
  readonly sizes: readonly History[];
}

/** Indices from 0 to count − 1, evenly, at most that many, the last one among them. */
const evenly = (count: number, most: number): readonly number[] => {
  const stride = Math.max(1, Math.ceil((count - 1) / (most - 1)));
  const indices = Array.from({ length: Math.ceil((count - 1) / stride) }, (_, i) => i * stride);
  return count > 0 ? [...indices, count - 1] : [];
};

/** Where it stands now is the end of each line, whether the history has a point there or not. */
export const historiesOf = ({ history, updates, loss, parameters, sizes }: Training): Histories => {
  const { stride, count } = history;
  const isNow = (count - 1) * stride === updates;
  const points = evenly(count, MOST_POINTS);
  const line = (numbers: Float64Array, width: number, column: number, now: number): History => [
    ...points.map((i) => [i * stride, numbers[i * width + column] ?? Number.NaN] as const),
    ...(isNow ? [] : [[updates, now] as const]),
  ];
  const columns = (numbers: Float64Array, now: Float64Array) => Array.from(now, (end, k) => line(numbers, now.length, k, end));
  return {
    loss: line(history.loss, 1, 0, loss),
    parameters: columns(history.parameters, parameters),
    sizes: columns(history.sizes, sizes),
  };
};

/** Of lines of the same length, some of the points. */
export const rowsOf = (lines: readonly History[]): readonly { readonly update: number; readonly numbers: readonly number[] }[] =>
  evenly(lines[0]?.length ?? 0, MOST_ROWS).map((i) => ({
    update: lines[0]?.[i]?.[0] ?? 0,
    numbers: lines.map((line) => line[i]?.[1] ?? Number.NaN),
  }));
