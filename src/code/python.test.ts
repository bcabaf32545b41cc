/** Exported code is run, Python wherever there is one, and prints our gradients to twelve digits. */
import * as fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { differentiate } from "../api.ts";
import { expandableKeys, randomProgram } from "../graph/testing.ts";
import { EXAMPLES } from "../lessons/examples.ts";
import { POINTS } from "../ops/points.ts";
import { OPERATION_NAMES, OPERATIONS, type OperationName } from "../ops/registry.ts";
import { javascriptOf } from "./javascript.ts";
import { pythonOf } from "./python.ts";
import {
  type Case, type CaseOptions, caseOf, hasPython, inputGradients, isSame, type Line, linesIn, runJavaScript, runPython,
} from "./testing.ts"; // biome-ignore format: a list of short names

/** Every difference between what is printed and what should be, in words. */
const differences = (title: string, printed: readonly Line[], wanted: readonly Line[]): string[] =>
  wanted.flatMap(([name, number], i) => {
    const [printedName, printedNumber = Number.NaN] = printed[i] ?? [];
    const isRight = printedName === name && isSame(printedNumber, number);
    return isRight ? [] : [`${title}: ${name} ${number}, but printed ${printedName} ${printedNumber}`];
  });

interface Titled extends Case {
  readonly title: string;
}

const complaintsAbout = (cases: readonly Titled[]): string[] => {
  const outputs = runPython(cases.map(({ program, evaluation }) => pythonOf(program, evaluation)));
  return cases.flatMap(({ title, evaluation }, i) => differences(title, linesIn(outputs[i] ?? ""), inputGradients(evaluation)));
};

/** `out = max(x0, x1)` */
const programWith = (op: OperationName, count: number): string => {
  const names = Array.from({ length: count }, (_, i) => `x${i}`);
  const { syntax } = OPERATIONS[op];
  if (syntax.kind === "call") return `out = ${syntax.names[0]}(${names.join(", ")})`;
  if (syntax.kind === "infix") return `out = ${names.join(` ${syntax.symbols[0]} `)}`;
  return `out = ${syntax.kind === "prefix" ? syntax.symbols[0] : ""}${names[0]}`;
};

/** Where forms overflow, cancel or do not exist, slopes jump, operands tie. */
const HARD = [0, -0, 1, -8, 1 / 3, 1e-9, 40, -740, 1000, 1e300, Number.NaN];
const HARD_ALONE = [...HARD, -1, 0.5, -1e-9, 1 - 1e-10, 20, -40, 300, -1000, 1e-300, -1e300];

const pointsOf = (op: OperationName): readonly (readonly number[])[] => {
  const { arity } = OPERATIONS[op];
  if (arity === 1) return [...POINTS[op], ...HARD_ALONE.map((a) => [a])];
  const pairs = HARD.flatMap((a) => HARD.map((b) => [a, b] as const));
  if (arity === "many") return [...POINTS[op], ...pairs, [2, 2, 2], [1, 2, 2], [-0, 0, 1]];
  // Whether 1e300 − 1 is odd, no double can tell.
  return [...POINTS[op], ...(op === "power" ? pairs.filter(([a, b]) => a > 0 || b < 1e300) : pairs)];
};

const casesOf = (op: OperationName): readonly Titled[] =>
  pointsOf(op).map((at) => {
    const inputs = Object.fromEntries(at.map((value, i) => [`x${i}`, value]));
    return { title: `${op} at ${at.join(", ")}`, ...caseOf(programWith(op, at.length), { inputs }) };
  });

describe.runIf(hasPython)("each operation as Python has our value and our slopes", () => {
  const cases = OPERATION_NAMES.map((op) => ({ op, all: casesOf(op) }));
  let outputs: readonly string[] = [];

  beforeAll(() => {
    const texts = cases.flatMap(({ all }) => all.map(({ program, evaluation }) => pythonOf(program, evaluation)));
    outputs = runPython(texts.map((text) => `${text}print("out", out.data)`));
  }, 120_000);

  it.each(OPERATION_NAMES)("%s", (op) => {
    const i = OPERATION_NAMES.indexOf(op);
    const before = cases.slice(0, i).reduce((sum, { all }) => sum + all.length, 0);
    const complaints = (cases[i]?.all ?? []).flatMap(({ title, evaluation }, k) => {
      const wanted: Line[] = [...inputGradients(evaluation), ["out", evaluation.values[evaluation.target] ?? Number.NaN]];
      return differences(title, linesIn(outputs[before + k] ?? ""), wanted);
    });
    expect(complaints).toEqual([]);
  });
});

/** Named after what would go wrong. */
const HARD_PROGRAMS: readonly (readonly [title: string, text: string, options?: CaseOptions])[] = [
  ["names that Python keeps for itself", "lambda = 2; None = 3; math = 0.5; Value = 1; print = 4; leaf = 2\nname = lambda*None^2 + math*Value/print - leaf"],
  ["names of our operations", "sum = 2; add = 3; step = 0.1\nsigmoid(x) = 2*x\nf = silu(add) + sigmoid(sum) * max(step, sum + add)"],
  ["Greek letters, digits below, letters that look alike", "σ = 0.5; w₀ = 2; w0 = 3; µ = 1; μ = 2; ﬁ = 1; fi = 4; x̂ = 2\nf = σ*w₀^2*w0 + sin(µ)*μ + ﬁ*fi^2 + x̂^3"],
  ["a name with a prototype", "__proto__ = 2; constructor = 3; __init__ = 4\nf = __proto__^2 * constructor + __init__"],
  ["a target in the middle", "x = 2; y = 3\nq = x*y + x\nf = q^2 + log(y - 10)", { target: "q" }],
  ["a target without a name", "x = 2; y = 3\nf = (x*y)^2 + y", { target: "u1" }],
  ["an input as the target", "x = 2; y = 3\nf = x*y", { target: "x" }],
  ["a target that depends on no input", "x = 2\nk(a) = 5\nf = k(x)"],
  ["a number as the whole", "x = 2\nexp(2)/3"],
  ["a target within an opened function", "x = 2; y = 3\ng(a) = sin(a)*a\nf = g(x*y)^2", { expanded: ["u2"], target: "u3" }],
  ["functions that read names of the program, hide them, and call each other", "w = 2; x = 3; b = -1\ng(a) = a*w + b\nh(w) = g(w)^2 - w\nf = h(x) + g(h(w))"],
  ["numbers handed to functions", "x = 2\ng(a, b) = a/b\nf = g(1, 0) * x + g(3, x)^g(2, 1)"],
  ["a fork, parallel wires, sharing over statements", "x = 2\nq = x*x\nu = 3q\nv = q^2\nf = u + v"],
  ["second names", "x = 2\ny = x\nz = y\nf = z*y"],
  ["constants", "x = 2; e2 = 1\nf = pi*x^2 + e^(x*e2) + π"],
  ["a minus before zero", "x = -0; y = 2\nf = 1/(x - 0)*0 + y*-0"],
  ["the logarithm of what is not positive", "x = -1; y = 2\nf = log(x)*y + sqrt(y)"],
  ["0 divided by 0", "x = 0; y = 0; z = 3\nf = x/y + z"],
  ["a root of what is negative", "x = -4; y = 0.5\nf = x^y"],
  ["0 to a negative power", "x = 0; y = -1\nf = x^y + y"],
  ["what overflows", "x = 1000; y = 2\nf = exp(x)/exp(x) + sinh(-x)*y + (x^200)^2"],
  ["kinks", "x = 0; y = 1; z = 1\nf = relu(x) + abs(x) + leaky_relu(x) + elu(x, 2) + max(y, z, x) + min(y, z) + sign(x) + step(x) + sqrt(x)"],
  ["losses at their ends", "p = 1; y = 1; q = 0; t = 0; z = 1000\nf = bce(p, 1) + bce(q, 0) + bce_logits(z, 1) + bce_logits(-z, 1) + hinge(z, -1) + logistic_loss(z, -1) + logsumexp(z, -z, t)"],
  ["ten layers, saturated", "x = 1; param w = 22.36\nlayer(h) = tanh(w*h)\nh10 = layer(layer(layer(layer(layer(layer(layer(layer(layer(layer(x))))))))))"],
  ["a saturated sigmoid", "x = 60; w = 1\nL = log(sigmoid(-w*x)) + sigmoid(w*x)"],
  ["twins", "x1 = 1; x2 = 2; y = 1\nparam w11 = 0; param w12 = 0\nparam v1 = 0; param v2 = 0\na1 = sigmoid(w11*x1 + w12*x2)\ny_hat = sigmoid(v1*a1 + v2*a1)\nL = bce(y_hat, y)"],
  ["a chain that no parser could nest", `x = 2; y = 3\nf = ${Array.from({ length: 3000 }, (_, i) => (i % 2 === 0 ? "x" : "y")).join(" + ")}`],
  ["brackets that no parser could nest", `x = 2\ng(a) = ${"sin(".repeat(300)}a${")".repeat(300)}\nf = ${"(1 + ".repeat(300)}g(x)${")".repeat(300)}`],
  ["the second row of the data", "data x, y = [[1, 3], [2, -5]]\nparam w = 2\nL = (w*x - y)^2", { row: 2 }],
  ["a row of one number, and a name that Python has", "data id, lambda = [[7, -1e-7], [8, -0]]\nf = 1/exp(lambda)", { row: 2 }],
  ["names of our own for data", "data data, number = [[1, 3], [2, 5]]\nValue = 3\ng(a) = a*data\nf = g(number)*Value", { row: 2 }],
  ["a number of a row while it is being dragged", "data x, y = [[1, 3], [2, 5]]\nf = x^2*y", { row: 2, inputs: { x: 2.5 } }],
  ["vectors and matrices", "W_1_2 = 3; x = [1, -2]; param W = [[0.5, -0.3], [0.2, 0.4]]\na = tanh(W @ x + normal(2))\nL = softmax_cross_entropy(a, [0, 1]) + norm(x)*W_1_2"],
  ["entries of a vector from functions", "g(t) = t^2 + w; x = [1, -2]\ny = silu(g(x)) + max(x, 0)", { target: "y[2]", expanded: ["u1[2]"] }],
  ["what sums of many need: one after another", "x = 0.1; y = 0.7\nf = x*1e16 + y - x*1e16 + x*y"],
]; // biome-ignore format: a table

const HARD_CASES: readonly Titled[] = HARD_PROGRAMS.map(([title, text, options]) => ({ title, ...caseOf(text, options) }));

const EXAMPLE_CASES: readonly Titled[] = EXAMPLES.flatMap(({ id, program }) => [
  { title: id, ...caseOf(program) },
  { title: `${id}, opened`, ...caseOf(program, { expanded: expandableKeys(program) }) },
]);

const RANDOM_CASES: readonly Titled[] = fc
  .sample(randomProgram, { seed: 20261121, numRuns: 200 })
  .map(({ text }) => ({ title: text, ...caseOf(text) }));

it("exported Python has all rows, and takes the numbers of the one that is shown", () => {
  const { program, evaluation } = caseOf("data x, y = [[1, 3], [2, -5]]\nf = x^2*y", { row: 2 });
  expect(pythonOf(program, evaluation)).toContain(`data = [
    [1.0, 3.0],
    [2.0, -5.0],
]
x, y = (Value(number) for number in data[1])`);
});

describe.runIf(hasPython)("exported Python prints our gradients", () => {
  it("of every example, closed and opened", () => expect(complaintsAbout(EXAMPLE_CASES)).toEqual([]), 60_000);
  it("of what is hard for Python", () => expect(complaintsAbout(HARD_CASES)).toEqual([]), 60_000);
  it("of random programs", () => expect(complaintsAbout(RANDOM_CASES)).toEqual([]), 120_000);
});

describe("exported JavaScript prints our gradients", () => {
  it.each([...EXAMPLE_CASES, ...HARD_CASES, ...RANDOM_CASES.slice(0, 20)])("$title", ({ title, program, evaluation }) => {
    const printed = linesIn(runJavaScript(javascriptOf(program, evaluation), differentiate));
    expect(differences(title, printed, inputGradients(evaluation))).toEqual([]);
  });

  it("says the row, and nothing more of its numbers", () => {
    const { program, evaluation } = caseOf("data x, y = [[1, 3], [2, 5]]\nf = x^2*y", { row: 2 });
    const text = javascriptOf(program, evaluation);
    expect(text).toContain("row: 2,");
    expect(text).not.toContain("inputs:");
  });

  it("of inputs as they have been moved, and of a text with what a template would read", () => {
    const moved = caseOf("# `${x}` \\n\nx = 2; y = 3\nf = x*y^2", { inputs: { x: -0, y: 1e-7 } });
    const printed = linesIn(runJavaScript(javascriptOf(moved.program, moved.evaluation), differentiate));
    expect(differences("", printed, inputGradients(moved.evaluation))).toEqual([]);
  });
});
