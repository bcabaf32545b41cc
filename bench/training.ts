/** XOR is learnt: full batch, four rows, a 2–2–1 network of nine parameters, its history kept. */

import { buildGraph } from "../src/graph/buildGraph.ts";
import { createEvaluation, evaluate } from "../src/graph/evaluate.ts";
import { type Task, taskOf } from "../src/lab/training/task.ts";
import { advance, beginTraining } from "../src/lab/training/training.ts";
import { parseProgram } from "../src/lang/parseProgram.ts";
import { assertClose } from "./assertClose.ts";
import { Rounds } from "./measure.ts";
import { atMost, formatRatio, formatTime, type Row } from "./table.ts";

const EPOCHS = 1000;
const RATE = 0.5;
const START = { w11: 0.7, w12: -0.4, b1: 0.1, w21: -0.6, w22: 0.9, b2: -0.2, v1: 0.8, v2: 0.5, c: -0.3 };
const ROWS = [[0, 0, 0], [0, 1, 1], [1, 0, 1], [1, 1, 0]] as const; // biome-ignore format: one line

const TEXT = `${Object.entries(START)
  .map(([name, value]) => `param ${name} = ${value}`)
  .join("\n")}
x1 = 0; x2 = 0; y = 0
h1 = tanh(w11*x1 + w12*x2 + b1)
h2 = tanh(w21*x1 + w22*x2 + b2)
p = sigmoid(v1*h1 + v2*h2 + c)
L = bce(p, y)`;

const makeTask = (): Task => {
  const { program } = parseProgram(TEXT);
  if (!program) throw new Error("the network does not parse");
  const graph = buildGraph(program);
  const nodes = ["x1", "x2", "y"].map((name) => graph.byName.get(name) ?? -1);
  return taskOf(evaluate(createEvaluation(graph)), { nodes, rows: ROWS });
};

const train = (task: Task): number =>
  advance(task, { trainer: "descent", rate: RATE, batch: null, seed: 1, forgetsZeroing: false, reach: 3 }, beginTraining(task), EPOCHS).loss; // biome-ignore format: one line

/** The same without an engine: every derivative by hand, nothing kept. */
const trainPlainly = (): number => {
  let { w11, w12, b1, w21, w22, b2, v1, v2, c } = START;
  let loss = 0;
  for (let epoch = 0; epoch <= EPOCHS; epoch++) {
    loss = 0;
    let [dw11, dw12, db1, dw21, dw22, db2, dv1, dv2, dc] = [0, 0, 0, 0, 0, 0, 0, 0, 0];
    for (const [x1, x2, y] of ROWS) {
      const h1 = Math.tanh(w11 * x1 + w12 * x2 + b1);
      const h2 = Math.tanh(w21 * x1 + w22 * x2 + b2);
      const p = 1 / (1 + Math.exp(-(v1 * h1 + v2 * h2 + c)));
      const d = p - y;
      const [d1, d2] = [d * v1 * (1 - h1 * h1), d * v2 * (1 - h2 * h2)];
      [dw11, dw12, db1] = [dw11 + d1 * x1, dw12 + d1 * x2, db1 + d1];
      [dw21, dw22, db2] = [dw21 + d2 * x1, dw22 + d2 * x2, db2 + d2];
      [dv1, dv2, dc] = [dv1 + d * h1, dv2 + d * h2, dc + d];
      loss -= Math.log(y === 1 ? p : 1 - p);
    }
    if (epoch === EPOCHS) break;
    const step = RATE / ROWS.length;
    [w11, w12, b1] = [w11 - step * dw11, w12 - step * dw12, b1 - step * db1];
    [w21, w22, b2] = [w21 - step * dw21, w22 - step * dw22, b2 - step * db2];
    [v1, v2, c] = [v1 - step * dv1, v2 - step * dv2, c - step * dc];
  }
  return loss / ROWS.length;
};

export const trainingRows = (): Row[] => {
  const task = makeTask();
  assertClose("the loss of XOR", train(task), trainPlainly(), 1e-12);
  const rounds = new Rounds([
    { name: "backstep", run: () => train(task) },
    { name: "plain loop", run: trainPlainly },
  ]);
  const usual = rounds.of("backstep");
  return [
    {
      what: "XOR, 1,000 epochs of 4 rows, 9 parameters",
      measured: formatTime(usual),
      budget: atMost(usual, 100, " ms"),
    },
    {
      what: `  of the time of a plain loop by hand (${formatTime(rounds.of("plain loop"))})`,
      measured: formatRatio(rounds.ratio("backstep", "plain loop")),
    },
  ];
};
