import { describe, expect, it } from "vitest";
import { evaluate } from "./evaluate.ts";
import { createEvaluation, type Evaluation } from "./evaluation.ts";
import { edgeName } from "./graph.ts";
import { evaluationOf, gradientOf, graphOf, nodeNamed, valueOf } from "./testing.ts";
import { faultsOf, kinksOf } from "./trouble.ts";

const evaluated = (text: string, target?: string): Evaluation => evaluationOf(graphOf(text), target);

const edgeNumbers = (evaluation: Evaluation, name: string) => {
  const index = evaluation.graph.edges.findIndex((edge) => edgeName(evaluation.graph, edge) === name);
  const { local, contribution, running } = evaluation;
  return { local: local[index], contribution: contribution[index], running: running[index] };
};

const faults = (evaluation: Evaluation) =>
  faultsOf(evaluation).map(({ node, code }) => `${evaluation.graph.nodes[node]?.name} ${code}`);

const kinks = (evaluation: Evaluation) =>
  kinksOf(evaluation).map(({ node, slot, code }) => `${evaluation.graph.nodes[node]?.name}.${slot} ${code}`);

describe("gradients", () => {
  const table: [string, string, Record<string, number>][] = [
    // a ─┬─ + ─ c ─┬─ + ─ e ─ + ─ y
    // b ─┴─ × ─ d ─┴─ × ─ f ─┘
    [
      "a fork adds what arrives",
      "a = 2; b = 3\nc = a + b\nd = a * b\ne = c + d\nf = c * d\ny = e + f",
      { a: 25, b: 19, c: 7, d: 6, e: 1, f: 1, y: 1 },
    ],
    ["so do parallel edges", "x = 3\nf = x * x * x", { x: 27 }],
    ["x - x has none", "x = 3\nf = x - x", { x: 0 }],
    ["x / x neither", "x = 4\nf = x / x", { x: 0 }],
    ["max sends to the greatest of its operands", "a = 1; b = 5; c = 3\nf = 2 * max(a, b, c, 4)", { a: 0, b: 2, c: 0 }],
    ["min to the least", "a = 1; b = 5\nf = min(a, b, 4)", { a: 1, b: 0 }],
    ["winners that tie share", "a = 5; b = 5; c = 3\nf = max(a, b, c)", { a: 0.5, b: 0.5, c: 0 }],
    ["max of one operand is that operand", "a = 5\nf = max(a)", { a: 1 }],
    ["leaky_relu has 0.01 for a slope", "x = -2\nf = leaky_relu(x)", { x: 0.01 }],
    ["or one that is learned, to which a gradient flows (PReLU)", "x = -2; a = 0.25\nf = leaky_relu(x, a)", { x: 0.25, a: -2 }],
    ["elu has 1", "x = 3\nf = elu(x)", { x: 1 }],
    ["a function's parameters and what it captures", "w = 3\ng(a) = a * w\nf = g(5)", { w: 5 }],
    [
      "nothing reaches an input that the target does not read",
      "f = x * 2\nx = 1; y = 1\np = y * 3\nq = f + 0",
      { x: 2, y: 0, p: 0 },
    ],
  ];
  it.each(table)("%s", (_, text, expected) => {
    const evaluation = evaluated(text);
    for (const [name, gradient] of Object.entries(expected))
      expect([name, gradientOf(evaluation, name)]).toEqual([name, gradient]);
  });

  const still: [string, string, string, number][] = [
    ["a constant's is 0, however steep the gate", "x = 3\nf = x / 0", "c1", 0],
    ["that of what only constants lead to is 0", "f = x * sqrt(0)", "u1", 0],
    ["an operand that a body does not read gets none", "g(a, b) = a * log(0 * a)\nx = 2; y = 3\nf = g(x, y)", "y", 0],
    ["the target's is 1, even where nothing can move it", "f = 2 * 3", "f", 1],
    ["what the target does not read is sent nothing", "x = 0\np = 1 / x\nq = p * x\nf = x * 2", "x", 2],
  ];
  it.each(still)("%s, in a result as in a walk", (_, text, name, gradient) => {
    const graph = graphOf(text);
    for (const detail of ["gradients", "steps"] as const) {
      const evaluation = evaluate(createEvaluation(graph), detail);
      expect(gradientOf(evaluation, name)).toBe(gradient);
    }
  });

  it("are those of the target that was asked for", () => {
    const evaluation = evaluated("x = 3\nq = x^2\nf = 5 * q", "q");
    expect(gradientOf(evaluation, "x")).toBe(6);
    expect(gradientOf(evaluation, "f")).toBe(0);
    expect(valueOf(evaluation, "f")).toBe(45);
  });
});

describe("edges", () => {
  // x ─┬─ ×2 ─ a ─ × ─ f      f = 2x·x, at 3: back to x first by f, then by a
  //    └──────────┘
  const evaluation = evaluated("x = 3\na = 2 * x\nf = a * x");
  it.each([
    ["x-f.1", { local: 6, contribution: 6, running: 6 }],
    ["a-f.0", { local: 3, contribution: 3, running: 3 }],
    ["x-a.1", { local: 2, contribution: 6, running: 12 }],
    ["c1-a.0", { local: 3, contribution: 0, running: 0 }],
  ])("%s has its factors and the sum so far", (name, expected) => expect(edgeNumbers(evaluation, name)).toEqual(expected));

  it("nothing is sent to a constant", () =>
    expect(edgeNumbers(evaluation, "c1-a.0")).toMatchObject({ contribution: 0, running: 0 }));

  it("a composite gate's local derivatives come from its body", () => {
    // g = a²·w: ∂g/∂a = 2aw = 30, ∂g/∂w = a² = 9
    const composite = evaluated("x = 3; w = 5\ng(a) = a^2 * w\nf = 2 * g(x)");
    expect(edgeNumbers(composite, "x-u1.0")).toEqual({ local: 30, contribution: 60, running: 60 });
    expect(edgeNumbers(composite, "w-u1.1")).toEqual({ local: 9, contribution: 18, running: 18 });
  });
});

describe("what has no value", () => {
  it("does not touch what does not depend on it", () => {
    // x ─┬─ log ─ p
    //    └─ ×2 ── f
    const evaluation = evaluated("x = 0\np = log(x)\nf = x * 2");
    expect(faults(evaluation)).toEqual(["p log-of-zero"]);
    expect([valueOf(evaluation, "f"), gradientOf(evaluation, "x")]).toEqual([0, 2]);
    expect(edgeNumbers(evaluation, "x-p.0").contribution).toBe(0);
  });

  const table: [string, string, string[], string, number][] = [
    ["is recorded where it begins", "x = -1\np = log(x)\nf = p + 1", ["p log-of-negative"], "f", Number.NaN],
    ["follows IEEE from there", "x = 0\np = 1 / x\nf = 1 / p", ["p division-by-zero"], "f", 0],
    ["infinity minus infinity is a number no more", "x = 0\np = 1 / x\nf = p - p", ["p division-by-zero"], "f", Number.NaN],
    ["0/0 is a division by zero as well", "x = 0\nf = x / x", ["f division-by-zero"], "f", Number.NaN],
    ["overflows", "x = 1000\nf = exp(x)", ["f overflow"], "f", Number.POSITIVE_INFINITY],
    ["overflows from a product too", "x = 1e200\nf = -x * x", ["f overflow"], "f", Number.NEGATIVE_INFINITY],
    ["begins inside a composite gate", "g(a) = 2 * sqrt(a)\nx = -4\nf = g(x)", ["f root-of-negative"], "f", Number.NaN],
    [
      "may begin twice",
      "x = -1\nf = sqrt(x) + asin(x - 1)",
      ["u1 root-of-negative", "u3 outside-unit-interval"],
      "f",
      Number.NaN,
    ],
    ["a power of 0", "x = 0\nf = x^-1", ["f negative-power-of-zero"], "f", Number.POSITIVE_INFINITY],
    ["a fractional power", "x = -8\nf = x^(1/3)", ["f fractional-power-of-negative"], "f", Number.NaN],
  ];
  it.each(table)("%s", (_, text, expected, name, value) => {
    const evaluation = evaluated(text);
    expect(faults(evaluation)).toEqual(expected);
    expect(valueOf(evaluation, name)).toBe(value);
  });

  it("may be an input", () => {
    const evaluation = evaluated("f = x + y");
    evaluation.values[nodeNamed(evaluation.graph, "x").index] = Number.NaN;
    expect(faults(evaluate(evaluation))).toEqual(["x not-a-number-input"]);
  });
});

describe("what has a value but no slope", () => {
  const table: [string, string, string[]][] = [
    ["relu at 0", "x = 0\nf = relu(x)", ["f.0 corner"]],
    ["not beside it", "x = 1e-9\nf = relu(x)", []],
    ["tied operands, each of them", "a = 5; b = 5; c = 3\nf = max(a, b, c)", ["f.0 tie", "f.1 tie"]],
    ["a constant that ties is no operand to move", "a = 5\nf = max(a, 5)", ["f.0 tie"]],
    ["sqrt at 0", "x = 0\nf = sqrt(x)", ["f.0 infinite-slope"]],
    ["a power is smooth in its base", "x = -2\nf = x^2", []],
    ["but not in its exponent", "x = -2; n = 2\nf = x^n", ["f.1 no-slope"]],
    ["inside a composite gate", "g(a, b) = relu(a) + b\nx = 0; y = 1\nf = g(x, y)", ["f.0 corner"]],
    [
      "each operand of it with the first that it leads to",
      "g(a, b) = max(b, 1) + relu(a + b)\nx = -1; y = 1\nf = g(x, y)",
      ["f.0 corner", "f.1 tie"],
    ],
    ["where it concerns the operand", "pow(a, n) = a^n\nx = -2\nf = pow(x, 2)", []],
    ["what has no value has no kink", "x = -1\nf = relu(0 * log(x))", []],
    ["what the target does not read counts for nothing", "x = 0\np = relu(x)\nf = x * 2", []],
    ["nor what only constants lead to", "f = x * abs(0)", []],
  ];
  it.each(table)("%s", (_, text, expected) => expect(kinks(evaluated(text))).toEqual(expected));
});

describe("buffers", () => {
  const graph = graphOf("x = 3\ng(a) = a * a\nf = g(x) + 1");

  it("stay the same objects", () => {
    const evaluation = createEvaluation(graph);
    const { values, gradients, local, contribution, running, bodies } = evaluation;
    const before = { values, gradients, local, contribution, running, bodies };
    const body = [...evaluation.bodies.values()][0]?.values;
    const after = evaluate(evaluate(evaluation));
    expect(after).toBe(evaluation);
    for (const key of ["values", "gradients", "local", "contribution", "running", "bodies"] as const)
      expect(after[key]).toBe(before[key]);
    expect([...after.bodies.values()][0]?.values).toBe(body);
  });

  it("hold the new numbers when an input has moved", () => {
    const evaluation = evaluate(createEvaluation(graph));
    evaluation.values[nodeNamed(graph, "x").index] = -5;
    evaluate(evaluation);
    expect([valueOf(evaluation, "f"), gradientOf(evaluation, "x")]).toEqual([26, -10]);
  });

  it("are not shared by two evaluations of one graph", () => {
    const [one, other] = [evaluate(createEvaluation(graph)), createEvaluation(graph)];
    other.values[nodeNamed(graph, "x").index] = 0;
    evaluate(other);
    expect([gradientOf(one, "x"), gradientOf(other, "x")]).toEqual([6, 0]);
  });

  it("of two gates that call one function are apart", () => {
    const evaluation = evaluated("g(a) = a^2\nx = 3; y = 5\nf = g(x) * g(y)");
    expect([gradientOf(evaluation, "x"), gradientOf(evaluation, "y")]).toEqual([150, 90]);
  });
});
