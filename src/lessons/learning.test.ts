/** The examples with data learn what they are said to learn: by plain loops of this file, and the trainer ends in the same numbers. */
import { describe, expect, it } from "vitest";
import { makeSet } from "../data/sets.ts";
import { buildGraph } from "../graph/buildGraph.ts";
import { evaluate } from "../graph/evaluate.ts";
import { createEvaluation } from "../graph/evaluation.ts";
import { rowsOf } from "../graph/rows.ts";
import { taskOf } from "../lab/training/task.ts";
import { advance, beginTraining } from "../lab/training/training.ts";
import { parseProgram } from "../lang/parseProgram.ts";
import { EXAMPLES, type ExampleId } from "./examples.ts";

const programOf = (id: ExampleId) => {
  const { program } = parseProgram(EXAMPLES.find((example) => example.id === id)?.program ?? "");
  if (!program?.data) throw new Error(`${id} has no data`);
  return { program, rows: program.data.rows.map((row) => row.map(({ value }) => value)) };
};

type Numbers = Record<string, number>;

/** What the `param` statements say. */
const parametersOf = (id: ExampleId): Numbers => {
  const parameters: Numbers = {};
  for (const statement of programOf(id).program.statements)
    if (statement.kind === "value" && statement.trainable && statement.name !== null)
      parameters[statement.name] = statement.literal ?? Number.NaN;
  return parameters;
};

const trained = (id: ExampleId, rate: number, updates: number): Numbers => {
  const { program } = programOf(id);
  const graph = buildGraph(program);
  const evaluation = createEvaluation(graph, graph.output);
  evaluate(evaluation);
  const task = taskOf(evaluation, rowsOf(program, graph));
  const plan = { trainer: "descent", rate, batch: null, seed: 1, forgetsZeroing: false, reach: 1 } as const;
  const { parameters } = advance(task, plan, beginTraining(task), updates);
  return Object.fromEntries(task.parameters.map((node, i) => [graph.nodes[node]?.name ?? "", parameters[i] ?? Number.NaN]));
};

const expectClose = (found: Numbers, expected: Numbers): void => {
  expect(Object.keys(found).toSorted()).toEqual(Object.keys(expected).toSorted());
  expect(Object.entries(expected).filter(([name, value]) => !(Math.abs((found[name] ?? Number.NaN) - value) < 1e-9))).toEqual([]);
};

/** Full batch: neurons of tanh with the weights a₁, a₂ and a₀, b₁ …, one sigmoid with w₁, w₂, … and w₀, if there is one, and cross-entropy. */
const learnByHand = (id: ExampleId, units: readonly string[], rate: number, epochs: number) => {
  const { rows } = programOf(id);
  const w = parametersOf(id);
  const at = (name: string): number => w[name] ?? Number.NaN;
  const pass = (x1: number, x2: number) => {
    const h = units.map((unit) => Math.tanh(at(`${unit}1`) * x1 + at(`${unit}2`) * x2 + at(`${unit}0`)));
    const s = h.reduce((sum, value, i) => sum + at(`w${i + 1}`) * value, w["w0"] ?? 0);
    return { h, p: 1 / (1 + Math.exp(-s)) };
  };
  const epoch = (): void => {
    const gradient: Numbers = Object.fromEntries(Object.keys(w).map((name) => [name, 0]));
    const add = (name: string, amount: number): void => {
      gradient[name] = (gradient[name] ?? Number.NaN) + amount / rows.length;
    };
    for (const [x1 = 0, x2 = 0, y = 0] of rows) {
      const { h, p } = pass(x1, x2);
      add("w0", p - y);
      for (const [i, unit] of units.entries()) {
        const value = h[i] ?? 0;
        const arriving = (p - y) * at(`w${i + 1}`) * (1 - value * value);
        add(`w${i + 1}`, (p - y) * value);
        add(`${unit}1`, arriving * x1);
        add(`${unit}2`, arriving * x2);
        add(`${unit}0`, arriving);
      }
    }
    for (const name of Object.keys(w)) w[name] = at(name) - rate * (gradient[name] ?? 0);
  };
  const outputs = () => rows.map(([x1 = 0, x2 = 0, y = 0]) => ({ y, p: pass(x1, x2).p }));
  const before = outputs();
  for (let i = 0; i < epochs; i++) epoch();
  return { parameters: w, before, after: outputs() };
};

const right = (outputs: readonly { readonly y: number; readonly p: number }[]): number =>
  outputs.filter(({ y, p }) => p > 0.5 === (y === 1)).length;

const loss = (outputs: readonly { readonly y: number; readonly p: number }[]): number =>
  outputs.reduce((sum, { y, p }) => sum - Math.log(y === 1 ? p : 1 - p), 0) / outputs.length;

describe("examples with data learn", () => {
  it("line: w = 2 and b = 1, at a rate of 0.1", () => {
    const { rows } = programOf("line");
    for (const [x = 0, t] of rows) expect(2 * x + 1).toBe(t);
    let { w = 0, b = 0 } = parametersOf("line");
    for (let i = 0; i < 100; i++) {
      const errors = rows.map(([x = 0, t = 0]) => ({ x, error: w * x + b - t }));
      const [dw, db] = errors.reduce(([sw, sb], { x, error }) => [sw + (error * x) / 2, sb + error / 2], [0, 0]); // 2·error over 4 rows
      [w, b] = [w - 0.1 * (dw ?? 0), b - 0.1 * (db ?? 0)];
    }
    expect(w).toBeCloseTo(2, 4);
    expect(b).toBeCloseTo(1, 4);
    expectClose(trained("line", 0.1, 100), { w, b });
  });

  it("xor: nine parameters, all rows within 1000 epochs at a rate of 1", () => {
    const { parameters, before, after } = learnByHand("xor", ["a", "b"], 1, 1000);
    expect(Object.keys(parameters)).toHaveLength(9);
    expect(right(before)).toBeLessThan(4);
    for (const { y, p } of after) expect(Math.abs(p - y)).toBeLessThan(0.01);
    expect(loss(after)).toBeLessThan(0.004);
    expectClose(trained("xor", 1, 1000), parameters);
  });

  it("moons: all points within 1000 epochs at a rate of 1", () => {
    const { parameters, before, after } = learnByHand("moons", ["a", "b", "c"], 1, 1000);
    expect(right(before)).toBeLessThan(12);
    expect(right(after)).toBe(16);
    expect(loss(after)).toBeLessThan(0.005);
    expectClose(trained("moons", 1, 1000), parameters);
  });

  it("moons are those of the fourth seed, to one decimal", () => {
    const made = makeSet({ id: "moons", rows: 16, noise: 0.1, seed: 4 }).rows;
    const lines = (rows: readonly (readonly number[])[]) => rows.map((row) => row.join(" ")).toSorted();
    expect(lines(programOf("moons").rows)).toEqual(lines(made.map((row) => row.map((x) => Math.round(x * 10) / 10 + 0))));
  });
});
