/** What the tests of training share: tasks from text, and XOR. */
import { buildGraph } from "../../graph/buildGraph.ts";
import { rowsOf } from "../../graph/rows.ts";
import { evaluationOf, graphOf, nodeNamed } from "../../graph/testing.ts";
import { parseProgram } from "../../lang/parseProgram.ts";
import type { Plan } from "./plan.ts";
import { type Task, taskOf } from "./task.ts";

/** @param columns names of inputs that data feed @param rows their numbers */
export const taskFrom = (
  text: string,
  columns: readonly string[] = [],
  rows: readonly (readonly number[])[] = [[]],
  target?: string,
): Task => {
  const graph = graphOf(text);
  return taskOf(evaluationOf(graph, target), { nodes: columns.map((name) => nodeNamed(graph, name).index), rows });
};

/** With its rows and arrays as the text has them. */
export const taskIn = (text: string): Task => {
  const { program, diagnostics } = parseProgram(text);
  if (!program) throw new Error(diagnostics.map(({ code }) => code).join(", "));
  const graph = buildGraph(program);
  return taskOf(evaluationOf(graph), rowsOf(program, graph), program.tiles);
};

export const PLAN: Plan = { trainer: "descent", rate: 0.1, batch: null, seed: 1, forgetsZeroing: false, reach: 3 };

/** Nine parameters, none of them special. */
export const XOR_START = [0.7, -0.4, 0.1, -0.6, 0.9, -0.2, 0.8, 0.5, -0.3] as const;

export const XOR_ROWS = [[0, 0, 0], [0, 1, 1], [1, 0, 1], [1, 1, 0]] as const; // biome-ignore format: one line

const XOR_NAMES = ["w11", "w12", "b1", "w21", "w22", "b2", "v1", "v2", "c"] as const;

/** A 2–2–1 network. */
export const XOR_TEXT = `${XOR_NAMES.map((name, i) => `param ${name} = ${XOR_START[i]}`).join("\n")}
x1 = 0; x2 = 0; y = 0
h1 = tanh(w11*x1 + w12*x2 + b1)
h2 = tanh(w21*x1 + w22*x2 + b2)
p = sigmoid(v1*h1 + v2*h2 + c)
L = bce(p, y)`;

export const xorTask = (): Task => taskFrom(XOR_TEXT, ["x1", "x2", "y"], XOR_ROWS);

/** A number by the name of a parameter. */
export const named = ({ graph, parameters }: Task, numbers: ArrayLike<number>, name: string): number =>
  numbers[parameters.findIndex((node) => graph.nodes[node]?.name === name)] ?? Number.NaN;
