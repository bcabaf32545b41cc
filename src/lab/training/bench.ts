/** Buffers in which a task's rows go through its graph. One set for each task; nothing is allocated when numbers change. */
import { createEvaluation, type Evaluation, evaluate } from "../../graph/evaluate.ts";
import { isGate } from "../../graph/graph.ts";
import type { Task } from "./task.ts";

export interface Bench {
  readonly task: Task;
  readonly evaluation: Evaluation;
  /** By parameter: mean gradient over the rows of the last pass. */
  readonly gradient: Float64Array;
  /** By parameter, for whoever computes where to go. */
  readonly total: Float64Array;
  readonly next: Float64Array;
  /** By layer: how many parameters; and what `layerSizes` computes. */
  readonly widths: readonly number[];
  readonly sizes: Float64Array;
  /** Rows as they stand, and in an epoch's order. */
  readonly inOrder: Int32Array;
  readonly shuffled: Int32Array;
}

const createBench = (task: Task): Bench => {
  const { graph, target, values, data, parameters, layers } = task;
  const evaluation = createEvaluation(graph, target);
  for (const node of graph.nodes) if (!isGate(node)) evaluation.values[node.index] = values[node.index]!;
  const column = () => new Float64Array(parameters.length);
  const widths = Array.from({ length: Math.max(0, ...layers) }, (_, i) => layers.filter((layer) => layer === i + 1).length);
  const inOrder = Int32Array.from(data.rows, (_, row) => row);
  return {
    task,
    evaluation,
    gradient: column(),
    total: column(),
    next: column(),
    widths,
    sizes: new Float64Array(widths.length),
    inOrder,
    shuffled: inOrder.slice(),
  };
};

const benches = new WeakMap<Task, Bench>();

export const benchOf = (task: Task): Bench => {
  const known = benches.get(task);
  if (known) return known;
  const bench = createBench(task);
  benches.set(task, bench);
  return bench;
};

/** Puts numbers into the inputs that are parameters. */
export const place = ({ task: { parameters: nodes }, evaluation: { values } }: Bench, parameters: Float64Array): void => {
  for (let k = 0; k < nodes.length; k++) values[nodes[k]!] = parameters[k]!;
};

/** All numbers of one row, with the parameters where they have been placed. @param detail as of `evaluate` */
export const evaluateRow = ({ task: { data }, evaluation }: Bench, row: number, detail: "gradients" | "steps"): Evaluation => {
  const numbers = data.rows[row]!;
  for (let c = 0; c < numbers.length; c++) evaluation.values[data.nodes[c]!] = numbers[c]!;
  return evaluate(evaluation, detail);
};

/**
 * The mean of the target over the rows order[first] to order[end − 1], added in that order. Leaves the mean of their gradients in `gradient`:
 * their sum, divided by how many they are.
 */
export const pass = (bench: Bench, parameters: Float64Array, order: Int32Array, first: number, end: number): number => {
  const { task, gradient } = bench;
  const nodes = task.parameters;
  place(bench, parameters);
  gradient.fill(0);
  let loss = 0;
  for (let i = first; i < end; i++) {
    const { values, gradients, target } = evaluateRow(bench, order[i]!, "gradients");
    loss += values[target]!;
    for (let k = 0; k < nodes.length; k++) gradient[k]! += gradients[nodes[k]!]!;
  }
  for (let k = 0; k < nodes.length; k++) gradient[k]! /= end - first;
  return loss / (end - first);
};

/** By layer: the root mean square of the gradients of its parameters, so that wide and narrow layers can be compared. Written into `sizes`. */
export const layerSizes = ({ task: { layers }, gradient, widths, sizes }: Bench): Float64Array => {
  sizes.fill(0);
  for (let k = 0; k < layers.length; k++) sizes[layers[k]! - 1]! += gradient[k]! ** 2;
  for (let i = 0; i < sizes.length; i++) sizes[i] = Math.sqrt(sizes[i]! / widths[i]!);
  return sizes;
};
