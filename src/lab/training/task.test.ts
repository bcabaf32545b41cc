import { describe, expect, it } from "vitest";
import { rowsOf } from "../../graph/rows.ts";
import { evaluationOf, graphOf } from "../../graph/testing.ts";
import { parseProgram } from "../../lang/parseProgram.ts";
import { randomParameters, taskOf } from "./task.ts";
import { named, PLAN, taskFrom, xorTask } from "./testing.ts";
import { advance, beginTraining } from "./training.ts";

const trained = (...parameters: Parameters<typeof taskFrom>): readonly string[] => {
  const task = taskFrom(...parameters);
  return task.parameters.map((node) => task.graph.nodes[node]?.name ?? "");
};

describe("what is trained", () => {
  it("are the parameters that the target needs", () => {
    expect(trained("param w = 1; param v = 2; x = 3\nM = v*x\nL = w*x")).toEqual(["w"]);
    expect(trained("param w = 1; param v = 2; x = 3\nM = v*x\nL = w*x", [], [[]], "M")).toEqual(["v"]);
  });

  it("without parameters, all inputs that are no data", () =>
    expect(trained("w = 1; x = 3; y = 2\nL = (w*x - y)^2", ["x"], [[1], [2]])).toEqual(["w", "y"]));

  it("is no input that a function ignores", () =>
    expect(trained("param w = 1; param v = 1\nf(a, b) = a^2\nL = f(w, v)")).toEqual(["w"]));

  it("may be the target itself", () => expect(trained("param w = 1\nw")).toEqual(["w"]));
});

it("data are those of the program: the lesson's four rows of t = 2x + 1 are learnt", () => {
  const text = "data x, t = [[1, 3], [2, 5], [-1, -1], [0, 1]]\nparam w = 0.5; param b = 0\nL = mse(w*x + b, t)";
  const { program } = parseProgram(text);
  const graph = graphOf(text);
  const task = taskOf(evaluationOf(graph), rowsOf(program ?? expect.fail("no program"), graph));
  expect(task.parameters.map((node) => graph.nodes[node]?.name)).toEqual(["w", "b"]);
  const start = beginTraining(task);
  expect([...start.gradient]).toEqual([-2.75, -1.75]);
  const end = advance(task, { ...PLAN, rate: 0.3, batch: 2 }, start, 400);
  expect([named(task, end.parameters, "w"), named(task, end.parameters, "b")]).toEqual([
    expect.closeTo(2, 9),
    expect.closeTo(1, 9),
  ]);
});

it("what is held stays where the task has it", () => {
  const task = taskFrom("param w = 1; k = 5; x = 0\nL = w*k + x", ["x"], [[1], [3]]);
  expect(beginTraining(task).loss).toBe(7);
});

it("random parameters are of one seed and scale", () => {
  const task = xorTask();
  expect(randomParameters(task, 3, 0.5)).toEqual(randomParameters(task, 3, 1).map((each) => each / 2));
  expect(randomParameters(task, 4, 1)).not.toEqual(randomParameters(task, 3, 1));
  const many = Array.from({ length: 500 }, (_, seed) => [...randomParameters(task, seed, 2)]).flat();
  expect(Math.sqrt(many.reduce((sum, each) => sum + each ** 2, 0) / many.length)).toBeCloseTo(2, 1);
});

it("a task can be sent to a worker", () => expect(structuredClone(xorTask())).toEqual(xorTask()));
