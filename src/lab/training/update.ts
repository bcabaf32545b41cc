/** The update that comes next, with everything that goes into it: computed as `advance` does, in the same order, so its numbers are the same to the last bit. */
import { batchOf } from "./batchOf.ts";
import { benchOf, evaluateRow, pass, place } from "./bench.ts";
import { stepped } from "./gradientDescent.ts";
import type { Plan } from "./plan.ts";
import { drawnAfter, isLower, writeTry } from "./randomSearch.ts";
import type { Task } from "./task.ts";
import type { Training } from "./training.ts";

/** One row of the batch. */
interface RowShare {
  /** Index in the task's rows. */
  readonly row: number;
  readonly loss: number;
  /** By parameter. */
  readonly gradient: Float64Array;
}

/** A gradient step. All arrays are by parameter. */
export interface DescentUpdate {
  readonly kind: "descent";
  /** In the order in which they are added. */
  readonly rows: readonly RowShare[];
  /** Of the rows' gradients. */
  readonly sum: Float64Array;
  /** The sum divided by how many rows there are. */
  readonly mean: Float64Array;
  /** What nobody has set to 0; 0 where it has been. */
  readonly left: Float64Array;
  /** left + mean: what the step goes by. */
  readonly total: Float64Array;
  readonly before: Float64Array;
  /** before − α·total; where that is not finite, the step is not taken. */
  readonly after: Float64Array;
  /** Mean over the batch, before and after. */
  readonly loss: number;
  readonly lossAfter: number;
}

/** A try of random search. */
export interface SearchUpdate {
  readonly kind: "search";
  readonly before: Float64Array;
  readonly tried: Float64Array;
  /** Mean over all rows. */
  readonly loss: number;
  readonly lossTried: number;
  /** It is lower, so training goes on from there. */
  readonly isKept: boolean;
}

export type Update = DescentUpdate | SearchUpdate;

const meanLoss = (task: Task, parameters: Float64Array, rows: readonly number[]): number =>
  pass(benchOf(task), parameters, Int32Array.from(rows), 0, rows.length);

/** By parameter. */
const zipped = (a: Float64Array, b: Float64Array, join: (a: number, b: number) => number): Float64Array =>
  a.map((each, k) => join(each, b[k]!));

const descentUpdate = (task: Task, plan: Plan, training: Training): DescentUpdate => {
  const bench = benchOf(task);
  const before = training.parameters;
  place(bench, before);
  const rows = batchOf(task, plan, training).map((row) => {
    const { values, gradients, target } = evaluateRow(bench, row, "gradients");
    return { row, loss: values[target]!, gradient: Float64Array.from(task.parameters, (node) => gradients[node]!) };
  });
  const sum = before.map((_, k) => rows.reduce((added, { gradient }) => added + gradient[k]!, 0));
  const mean = sum.map((added) => added / rows.length);
  const left = plan.forgetsZeroing ? training.left : new Float64Array(before.length);
  const total = zipped(left, mean, (a, b) => a + b);
  const after = zipped(before, total, (a, b) => stepped(a, plan.rate, b));
  const batch = rows.map(({ row }) => row);
  const loss = rows.reduce((added, row) => added + row.loss, 0) / rows.length;
  const lossAfter = meanLoss(task, after, batch);
  return { kind: "descent", rows, sum, mean, left, total, before, after, loss, lossAfter };
};

const searchUpdate = (task: Task, plan: Plan, { parameters: before, updates, loss }: Training): SearchUpdate => {
  const tried = new Float64Array(before.length);
  writeTry(tried, plan.reach, drawnAfter(plan, updates, tried.length));
  const lossTried = meanLoss(task, tried, [...task.data.rows.keys()]);
  return { kind: "search", before, tried, loss, lossTried, isKept: isLower(lossTried, loss) };
};

/** What `advance` by one will do. */
export const updateOf = (task: Task, plan: Plan, training: Training): Update =>
  plan.trainer === "search" ? searchUpdate(task, plan, training) : descentUpdate(task, plan, training);
