/**
 * Training as data: a task, a plan, and where it stands. Everything random follows from the plan's seed and from counts, so that the same seed is the
 * same run, however it is cut into pieces and wherever they are computed.
 */
import { type Bench, benchOf, layerSizes } from "./bench.ts";
import { type Draft, type Halt, measure, remember } from "./draft.ts";
import { gradientDescent } from "./gradientDescent.ts";
import { emptyHistory, type History, HistoryDraft } from "./history.ts";
import type { Plan } from "./plan.ts";
import { randomSearch } from "./randomSearch.ts";
import type { Task } from "./task.ts";

/** Where training stands. A new object each time; none of its arrays is ever changed. */
export interface Training {
  /** By parameter. */
  readonly parameters: Float64Array;
  readonly updates: number;
  /** Whole epochs behind. A try of a search is one. */
  readonly epoch: number;
  /** Rows of the epoch under way that have been used. */
  readonly seen: number;
  /** By parameter: the gradient that the last update went by, which stays if nobody sets it to 0. */
  readonly left: Float64Array;
  /** Here, the mean of the target over all rows. */
  readonly loss: number;
  /** By parameter: of that mean. */
  readonly gradient: Float64Array;
  /** By layer: see `layerSizes`. */
  readonly sizes: Float64Array;
  /** How often a row has gone through the graph for training's sake; not for what is only shown, as the mean over all rows is. */
  readonly evaluations: number;
  /** Why the last update that was asked for has not been done: parameters have stayed where they were. */
  readonly halt: Halt | null;
  readonly history: History;
}

/** @param parameters where to begin; by default where the task's inputs are */
export const beginTraining = (task: Task, parameters?: ArrayLike<number>): Training => {
  const places = Float64Array.from(parameters ?? task.parameters.map((node) => task.values[node]!));
  const draft: Draft = {
    parameters: places,
    left: new Float64Array(places.length),
    history: new HistoryDraft(emptyHistory(places.length, Math.max(0, ...task.layers))),
    updates: 0,
    epoch: 0,
    seen: 0,
    evaluations: 0,
    halt: null,
    loss: Number.NaN,
    isMeasured: false,
  };
  const bench = benchOf(task);
  remember(bench, draft);
  return ended(bench, draft);
};

/**
 * @param updates how many at most; fewer where a number is not finite
 * @param mayGoOn asked after each update
 */
export const advance = (
  task: Task,
  plan: Plan,
  training: Training,
  updates: number,
  mayGoOn: () => boolean = () => true,
): Training => {
  const bench = benchOf(task);
  const draft: Draft = {
    ...training,
    parameters: training.parameters.slice(),
    left: training.left.slice(),
    history: new HistoryDraft(training.history),
    halt: null,
    isMeasured: false,
  };
  const update = (plan.trainer === "search" ? randomSearch : gradientDescent)(bench, plan, draft);
  for (let i = 0; i < updates; i++) {
    draft.halt = update();
    if (draft.halt) break;
    draft.updates++;
    remember(bench, draft);
    if (!mayGoOn()) break;
  }
  return ended(bench, draft);
};

const ended = (bench: Bench, draft: Draft): Training => {
  measure(bench, draft);
  const { parameters, left, history, updates, epoch, seen, evaluations, halt, loss } = draft;
  const [gradient, sizes] = [bench.gradient.slice(), layerSizes(bench).slice()];
  return { parameters, updates, epoch, seen, left, loss, gradient, sizes, evaluations, halt, history: history.end() };
};
