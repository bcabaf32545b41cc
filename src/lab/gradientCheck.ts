/** Gradients beside what the target does when a number is moved: how far apart they are, by the size of the step, and for all inputs at once. */
import { evaluate } from "../graph/evaluate.ts";
import type { Evaluation } from "../graph/evaluation.ts";
import { copyOf, createShift, quotientsOf } from "./shift.ts";

/** 1, 0.1, … 1e−15. */
export const STEP_SIZES: readonly number[] = Array.from({ length: 16 }, (_, power) => Number(`1e-${power}`));

/** How far the quotients are from the gradient; NaN where there is no value at the other end of the step. */
export interface ErrorAt {
  readonly h: number;
  readonly oneSided: number;
  readonly twoSided: number;
}

/** By falling h. What is too long a step falls like h on one side and like h² on both; what rounding leaves grows like 1/h. */
export const errorsOf = (evaluation: Evaluation, node: number): readonly ErrorAt[] => {
  const { values, gradients, target } = evaluation;
  const shift = createShift(evaluation, node);
  const [before, gradient] = [values[target] ?? Number.NaN, gradients[node] ?? Number.NaN];
  return STEP_SIZES.map((h) => {
    const { right, both } = quotientsOf(shift, before, h);
    return { h, oneSided: Math.abs(right - gradient), twoSided: Math.abs(both - gradient) };
  });
};

/** By what factor errors differ before one step is said to be better than another: at a kink all are about the same. */
const CLEARLY = 10;

/** The longest of the steps with the smallest error; null where no step is clearly better than others. */
export const closestStep = (errors: readonly ErrorAt[], side: "oneSided" | "twoSided"): number | null => {
  const known = errors.filter((error) => Number.isFinite(error[side]));
  const [least, most] = [Math.min(...known.map((error) => error[side])), Math.max(...known.map((error) => error[side]))];
  return most > CLEARLY * least ? (known.find((error) => error[side] === least)?.h ?? null) : null;
};

export interface InputCheck {
  /** The input. */
  readonly node: number;
  readonly gradient: number;
  /** (f(x + h) − f(x)) / h */
  readonly quotient: number;
}

/** One pass forward for each input, besides the one that f(x) has taken already. */
export const checkInputs = (evaluation: Evaluation, inputs: readonly number[], h: number): readonly InputCheck[] => {
  const { values, gradients, target } = evaluation;
  const copy = copyOf(evaluation);
  return inputs.map((node) => {
    const [before, x] = [values[target] ?? Number.NaN, values[node] ?? Number.NaN];
    copy.values[node] = x + h;
    const after = evaluate(copy, "gradients").values[target] ?? Number.NaN;
    copy.values[node] = x;
    return { node, gradient: gradients[node] ?? Number.NaN, quotient: (after - before) / h };
  });
};
