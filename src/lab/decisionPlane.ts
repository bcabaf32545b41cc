/** A program's answers over the plane of its two features: how much of the plane, at which grid, and on what scale. Nothing is drawn here. */
import { evaluate } from "../graph/evaluate.ts";
import type { Evaluation } from "../graph/evaluation.ts";
import type { Rows } from "../graph/rows.ts";
import type { Decision } from "./decision.ts";
import { type Grid, gridCount } from "./landscape.ts";
import { eachRow } from "./overRows.ts";
import { copyOf, cutAt } from "./shift.ts";

export type Range = readonly [least: number, most: number];

export interface Plane {
  readonly x: Range;
  readonly y: Range;
}

/** A row as the plane shows it. */
export interface DecisionPoint {
  readonly x: number;
  readonly y: number;
  /** null: there are no labels. */
  readonly label: number | null;
}

/** Room around the data, in parts of what it spans. */
const MARGIN = 0.2;
/** Spans that differ by no more have the same scale, so that circles are round. */
const ALIKE = 2.5;

/** What lies closer together is one place. */
const LEAST = 1e-9;

const rangeOf = (numbers: readonly number[]): Range => {
  const finite = numbers.filter(Number.isFinite);
  return finite.length > 0 ? [Math.min(...finite), Math.max(...finite)] : [0, 0];
};

/** 1, 2 or 5 times a power of ten, at least so much. */
const niceStep = (least: number): number => {
  const power = 10 ** Math.floor(Math.log10(least));
  return [1, 2, 5, 10].map((digit) => digit * power).find((step) => step >= least * (1 - 1e-9)) ?? least;
};

const around = ([least, most]: Range, span: number): Range => {
  const half = span * (0.5 + MARGIN);
  const middle = (least + most) / 2;
  const step = niceStep(span / 20);
  const digits = Math.max(0, -Math.floor(Math.log10(step)));
  const rounded = (steps: number): number => Number((steps * step).toFixed(Math.min(100, digits)));
  return [rounded(Math.floor((middle - half) / step)), rounded(Math.ceil((middle + half) / step))];
};

/** A window around the data. */
export const planeAround = (points: readonly Pick<DecisionPoint, "x" | "y">[]): Plane => {
  const [x, y] = [rangeOf(points.map((point) => point.x)), rangeOf(points.map((point) => point.y))];
  const [across, up] = [x[1] - x[0], y[1] - y[0]];
  const largest = Math.max(across, up, LEAST);
  const span = (own: number): number => (own * ALIKE >= largest ? largest : own > LEAST ? own : 2);
  return { x: around(x, span(across)), y: around(y, span(up)) };
};

const numberAt = (row: readonly number[], i: number | undefined): number => row[i ?? -1] ?? Number.NaN;

export const decisionPoints = ({ x, y, label }: Decision, { nodes, rows }: Rows): readonly DecisionPoint[] => {
  const [across, up, labelled] = [x, y, label].map((node) => nodes.indexOf(node ?? -1));
  return rows.map((row) => ({
    x: numberAt(row, across),
    y: numberAt(row, up),
    label: label === null ? null : numberAt(row, labelled),
  }));
};

/** By row. @param evaluation is left as it is */
export const outputsOf = (evaluation: Evaluation, { output }: Decision, rows: Rows): Float64Array => {
  const outputs = new Float64Array(rows.rows.length);
  eachRow(copyOf(evaluation), rows, "values", ({ values }, i) => (outputs[i] = values[output] ?? Number.NaN));
  return outputs;
};

/** Between points colours run smoothly: more would not be seen, and this is done anew with every update of a training. */
const MOST_IN_A_ROW = 41;

/** The output over the plane. @param evaluation is left as it is @param count points in a row */
export const decisionGrid = (
  evaluation: Evaluation,
  { x, y, output }: Decision,
  plane: Plane,
  count = Math.min(MOST_IN_A_ROW, gridCount(evaluation.graph.nodes.length)),
): Grid => {
  const copy = copyOf(evaluation);
  const along = ([least, most]: Range, i: number): number => least + ((most - least) * i) / (count - 1);
  const values = Float64Array.from({ length: count * count }, (_, at) => {
    copy.values[x] = along(plane.x, at % count);
    copy.values[y] = along(plane.y, Math.floor(at / count));
    return evaluate(copy, "values").values[output] ?? Number.NaN;
  });
  return { count, values };
};

/** Two colours, and none in the middle. */
export interface OutputScale {
  readonly middle: number;
  /** From the middle to where a colour is fullest. */
  readonly reach: number;
  /** The two labels, the smaller first; null: there are not exactly two. */
  readonly labels: Range | null;
}

/** Where an output is that says no class but its odds: σ(4) = 0.98. */
const LOGIT_REACH = 4;

/** Whether the target is the same for both labels there. */
const isUndecided = (evaluation: Evaluation, { label, output }: Decision, [a, b]: Range): ((at: number) => boolean) => {
  const { graph, target } = evaluation;
  const copy = copyOf(evaluation, cutAt(graph, output), target);
  const lossAt = (at: number, labelled: number): number => {
    copy.values[output] = at;
    copy.values[label ?? output] = labelled;
    return evaluate(copy, "values").values[target] ?? Number.NaN;
  };
  return (at) => {
    const [first, second] = [lossAt(at, a), lossAt(at, b)];
    return Math.abs(first - second) <= 1e-9 * Math.max(Math.abs(first), Math.abs(second));
  };
};

/**
 * With two labels the middle is where the target does not tell them apart: half-way between them for a squared error or a cross-entropy of chances, 0 for one
 * of logits. With more it goes by their range. null: there are not two.
 */
export const labelScale = (evaluation: Evaluation, decision: Decision, labels: readonly number[]): OutputScale | null => {
  const known = [...new Set(labels)].filter(Number.isFinite);
  if (known.length < 2) return null;
  const range = rangeOf(known);
  const [middle, reach] = [(range[0] + range[1]) / 2, (range[1] - range[0]) / 2];
  if (known.length > 2) return { middle, reach, labels: null };
  const undecidedAt = isUndecided(evaluation, decision, range);
  const isLogit = decision.output !== evaluation.target && !undecidedAt(middle) && undecidedAt(0);
  return { ...(isLogit ? { middle: 0, reach: LOGIT_REACH } : { middle, reach }), labels: range };
};

/** By the outputs alone: chances around 0.5, what has both signs around 0. */
export const rangeScale = ({ values }: Grid): OutputScale => {
  const [least, most] = rangeOf([...values]);
  if (least >= 0 && most <= 1) return { middle: 0.5, reach: 0.5, labels: null };
  if (least < 0 && most > 0) return { middle: 0, reach: Math.max(-least, most), labels: null };
  return { middle: (least + most) / 2, reach: (most - least) / 2 || 1, labels: null };
};

/** Whether an output for that label is where it belongs; null: there are not two labels. */
export const isOnItsSide = (label: number | null, output: number, { middle, labels }: OutputScale): boolean | null => {
  if (labels === null || label === null) return null;
  return (output - middle) * (label - (labels[0] + labels[1]) / 2) > 0;
};
