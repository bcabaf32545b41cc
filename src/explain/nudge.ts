/** What happens to the target when an input is moved a little: tried out, not only predicted. */
import { createEvaluation, evaluate } from "../graph/evaluate.ts";
import type { Evaluation } from "../graph/evaluation.ts";
import type { Graph } from "../graph/graph.ts";

export interface Nudge {
  /** By how much the input is raised. */
  readonly by: number;
  /** By how much the target changes. */
  readonly change: number;
}

/** A change agrees with the gradient's prediction if it differs by no more than this part of it. */
const AGREES = 0.02;
const TRIES = 7;
/** Changes smaller than this part of the target are what rounding leaves, not what moving the input does. */
const ROUNDING = 1e-12;

/** A hundredth of 1 for everyday inputs, and of their power of ten for others. */
const firstStep = (x: number): number => {
  const size = Math.abs(x);
  const isEveryday = size === 0 || (size >= 0.1 && size < 10);
  return isEveryday ? -2 : Math.floor(Math.log10(size)) - 2;
};

const buffers = new WeakMap<Graph, Evaluation>();

/** The target's change when an input is moved. */
const changeBy = ({ graph, target, values }: Evaluation, input: number, by: number): number => {
  const known = buffers.get(graph);
  const copy = known?.target === target ? known : createEvaluation(graph, target);
  buffers.set(graph, copy);
  for (const { kind, index } of graph.nodes) if (kind === "input") copy.values[index] = values[index] ?? Number.NaN;
  copy.values[input] = (values[input] ?? Number.NaN) + by;
  evaluate(copy, "values");
  const [before, after] = [values[target] ?? Number.NaN, copy.values[target] ?? Number.NaN];
  const change = after - before;
  return Math.abs(change) <= ROUNDING * Math.max(Math.abs(before), Math.abs(after)) ? 0 : change;
};

const rounded = (x: number): number => Number(x.toPrecision(2));

/**
 * A step that is small enough for the gradient to tell what it does, to two digits. For a gradient of 0: a step that changes the target by
 * nothing, or by less than a hundredth of itself.
 * @returns null if no step is found, as where the target's digits do not suffice
 */
export const nudgeOf = (evaluation: Evaluation, input: number): Nudge | null => {
  const gradient = evaluation.gradients[input] ?? Number.NaN;
  const first = firstStep(evaluation.values[input] ?? Number.NaN);
  for (let power = first; power > first - TRIES; power--) {
    const by = 10 ** power;
    const [up, down] = [changeBy(evaluation, input, by), changeBy(evaluation, input, -by)];
    const predicted = gradient * by;
    const isTold = (change: number, foretold: number): boolean =>
      gradient === 0 ? Math.abs(change) <= by / 100 : Math.abs(change - foretold) <= AGREES * Math.abs(foretold);
    if (isTold(up, predicted) && isTold(down, -predicted))
      return { by, change: gradient === 0 ? rounded(up) : rounded(predicted) };
  }
  return null;
};

export interface Sides {
  readonly by: number;
  readonly up: number;
  readonly down: number;
}

/** What moving an input does to either side of a kink; null if there is no value on one of them. */
export const sidesOf = (evaluation: Evaluation, input: number): Sides | null => {
  const by = 10 ** firstStep(evaluation.values[input] ?? Number.NaN);
  const [up, down] = [changeBy(evaluation, input, by), changeBy(evaluation, input, -by)];
  return Number.isFinite(up) && Number.isFinite(down) ? { by, up: rounded(up), down: rounded(down) } : null;
};
