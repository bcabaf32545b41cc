/** How the gradient of one parameter comes about in one update. */
import type { Edge } from "../../graph/graph.ts";
import { schedule } from "../../graph/schedule.ts";
import { batchOf } from "./batchOf.ts";
import { benchOf, evaluateRow, place } from "./bench.ts";
import type { Plan } from "./plan.ts";
import type { Task } from "./task.ts";
import type { Training } from "./training.ts";

/** One use of the parameter: what comes back along that edge. */
interface Use {
  readonly edge: Edge;
  readonly amount: number;
  /** The gradient so far, this amount included. */
  readonly running: number;
}

/** The three sums that a gradient is made of, kept apart: over the fork, over the rows, over what nobody has set to 0. */
export interface Sums {
  readonly rows: readonly { readonly row: number; readonly uses: readonly Use[]; readonly gradient: number }[];
  readonly sum: number;
  readonly mean: number;
  readonly left: number;
  /** left + mean */
  readonly total: number;
}

/** @param k index in the task's parameters */
export const sumsOf = (task: Task, plan: Plan, training: Training, k: number): Sums => {
  const bench = benchOf(task);
  const node = task.parameters[k]!;
  const uses = schedule(task.graph, task.target).consumers[node] ?? [];
  place(bench, training.parameters);
  const rows = batchOf(task, plan, training).map((row) => {
    const { contribution, running, gradients } = evaluateRow(bench, row, "steps");
    return {
      row,
      uses: uses.map((edge) => ({ edge, amount: contribution[edge.index]!, running: running[edge.index]! })),
      gradient: gradients[node]!,
    };
  });
  const sum = rows.reduce((added, { gradient }) => added + gradient, 0);
  const mean = sum / rows.length;
  const left = plan.forgetsZeroing ? training.left[k]! : 0;
  return { rows, sum, mean, left, total: left + mean };
};
