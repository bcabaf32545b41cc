import { describe, expect, it } from "vitest";
import { schedule } from "../graph/schedule.ts";
import { nodeNamed } from "../graph/testing.ts";
import { POINTS } from "../ops/points.ts";
import { OPERATION_NAMES, OPERATIONS } from "../ops/registry.ts";
import { codeOf } from "./gateCode.ts";
import { caseOf, hasPython, linesIn, runPython } from "./testing.ts";

const linesOf = (text: string, name: string) => {
  const { evaluation } = caseOf(text);
  const walk = schedule(evaluation.graph, evaluation.target);
  const { forward, backward, arriving } = codeOf(walk, nodeNamed(evaluation.graph, name).index, 3);
  const texts = (lines: typeof forward) => lines.map((line) => line.text);
  return {
    forward: texts(forward),
    backward: texts(backward),
    arriving: texts(arriving),
    steps: [...forward, ...backward].map(({ step }) => step),
  };
};

describe("a node as code", () => {
  it("a product, with the step of each line", () =>
    expect(linesOf("x = -2; y = 5; z = -4\nq = x + y\nf = q*z", "f")).toEqual({
      forward: ["f.data = q.data * z.data"],
      backward: ["f.grad = 1.0", "z.grad += q.data * f.grad", "q.grad += z.data * f.grad"],
      arriving: [],
      steps: [2, 3, 4, 5],
    }));

  const table: readonly (readonly [title: string, text: string, name: string, forward: string, backward: string[]])[] = [
    ["a sum passes on", "f = 2(x + y)", "u1", "u1.data = x.data + y.data", ["y.grad += u1.grad", "x.grad += u1.grad"]],
    ["a square", "f = -x^2", "u1", "u1.data = x.data ** 2.0", ["x.grad += 2.0 * x.data * u1.grad"]],
    ["what is cached", "f = 2*tanh(x)", "u1", "u1.data = math.tanh(x.data)", ["x.grad += (1.0 - u1.data ** 2.0) * u1.grad"]],
    ["a definition", "f = 2*sigmoid(x)", "u1", "u1.data = 1.0 / (1.0 + math.exp(-x.data))", ["x.grad += (1.0 - u1.data) * u1.data * u1.grad"]],
    ["cases", "f = 2*relu(x)", "u1", "u1.data = 0.0 if x.data <= 0.0 else x.data", ["x.grad += (1.0 if x.data > 0.0 else 0.0) * u1.grad"]],
    ["a choice", "f = 2*max(x, 3)", "u1", "u1.data = max(x.data, 3.0)", ["x.grad += (1.0 if x.data > 3.0 else 1.0 / 2.0 if x.data == 3.0 else 0.0) * u1.grad"]],
    ["names that Python keeps", "λ₀ = 1\nf = λ₀*lambda*2", "u1", "u1.data = λ0.data * lambda_.data", ["lambda_.grad += λ0.data * u1.grad", "λ0.grad += lambda_.data * u1.grad"]],
    ["a function of the program", "g(a) = a*w\nf = 2*g(x)", "u1", "u1.data = g(x.data)", ["w.grad += d_g(x.data)[1] * u1.grad", "x.grad += d_g(x.data)[0] * u1.grad"]],
  ]; // biome-ignore format: a table
  it.each(table)("%s", (_, text, name, forward, backward) =>
    expect(linesOf(text, name)).toMatchObject({ forward: [forward], backward }),
  );

  it("an input is its number, and gets a line from each of its uses", () =>
    expect(linesOf("x = 3\nf = x*x", "x")).toMatchObject({
      forward: ["x.data = 3.0"],
      backward: [],
      arriving: ["x.grad += x.data * f.grad", "x.grad += x.data * f.grad"],
    }));
});

/** `x0.data = 3` and so on, the gate's lines, and what they have computed. */
const script = (names: readonly string[], at: readonly number[], lines: readonly string[]): string =>
  [
    "import math, types",
    ...[...names, "out"].map((name, i) => `${name} = types.SimpleNamespace(data=${at[i] ?? 0}, grad=0.0)`),
    ...lines,
    ...names.map((name) => `print("${name}", ${name}.grad)`),
    'print("out", out.data)',
  ].join("\n");

it.runIf(hasPython)("the lines of every operation, run, give its value and its slopes", () => {
  const cases = OPERATION_NAMES.filter((op) => op !== "logsumexp").flatMap((op) =>
    POINTS[op].map((at) => {
      const names = at.map((_, i) => `x${i}`);
      const { syntax } = OPERATIONS[op];
      const symbol = "symbols" in syntax ? (syntax.symbols[0] ?? "") : "";
      const call =
        syntax.kind === "call"
          ? `${syntax.names[0]}(${names.join(", ")})`
          : names.length === 1
            ? symbol + names[0]
            : names.join(symbol);
      const inputs = Object.fromEntries(at.map((value, i) => [`x${i}`, value]));
      const { evaluation } = caseOf(`out = ${call}`, { inputs });
      const { forward, backward } = codeOf(schedule(evaluation.graph), evaluation.target, 0);
      return {
        title: `${op} at ${at.join(", ")}`,
        evaluation,
        names,
        text: script(
          names,
          at,
          [...forward, ...backward].map(({ text }) => text),
        ),
      };
    }),
  );
  const outputs = runPython(cases.map(({ text }) => text));
  const complaints = cases.flatMap(({ title, evaluation: { graph, gradients, values }, names, text }, i) =>
    linesIn(outputs[i] ?? "").flatMap(([name, number]) => {
      const wanted = (name === "out" ? values : gradients)[graph.byName.get(name) ?? -1] ?? Number.NaN;
      const isRight = names.length > 0 && Math.abs(number - wanted) <= 1e-12 * Math.max(1, Math.abs(wanted));
      return isRight ? [] : [`${title}: ${name} is ${wanted}, not ${number}\n${text}`];
    }),
  );
  expect(complaints).toEqual([]);
});
