/** What must hold for every formula of every step, whatever the program: KaTeX takes it without a warning, and its numbers can be kept up to date. */
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Step } from "../graph/schedule.ts";
import { randomProgram } from "../graph/testing.ts";
import { OPERATION_NAMES, OPERATIONS, type OperationName } from "../ops/registry.ts";
import { complaintOf, markupOf, openable, plain, tagged, type Walk, walkThrough } from "./testing.ts";

const LECTURES = {
  "(x+y)·z": "x = -2; y = 5; z = -4\nq = x + y\nf = q * z",
  "a composition": "h(x, y) = x + y\ng(a, b) = a*b\nx = -2; y = 5; z = -4\nf = g(h(x, y), z)",
  "3(a+bc)": "a = 5; b = 3; c = 2\nu = b*c\nv = a + u\nJ = 3v",
  "small graphs": "a = 2; x = 3; b = 4\na + b\na*x - b\na^2\ny = exp(a)",
  "a sigmoid neuron in gates": "w0 = 2; w1 = -3; w2 = -3; x0 = -1; x1 = -2\nf = 1/(1 + exp(-1*(w0*x0 + w1*x1 + w2)))",
  "a sigmoid neuron": "w0 = 2; w1 = -3; w2 = -3; x0 = -1; x1 = -2\nf = sigmoid(w0*x0 + w1*x1 + w2)",
  "squared loss": "h = 1; k = -3; y = 10; param w1 = 5; param w2 = -1; param b = 3\nL = (y - (h*w1 + k*w2 + b))^2",
  "two layers": "param w1 = -0.5; param w2 = 0.5; X = 1; y = 1\na1 = sigmoid(X*w1)\na2 = sigmoid(a1*w2)\nL = 1/2*(a2 - y)^2",
  "logistic regression": "w = 1; x = 2; b = -1; y = 1\nz = w*x + b\nŷ = σ(z)\nL = -(y*log(ŷ) + (1 - y)*log(1 - ŷ))",
  "a 3–2–1 network": `x1 = 1; x2 = 2; x3 = 3; y = 1
param W1_11 = 0.1; param W1_12 = 0.2; param W1_21 = 0.3; param W1_22 = 0.4; param W1_31 = 1; param W1_32 = -0.5
param W2_1 = 0.3; param W2_2 = 0.5
a1_1 = sigmoid(x1*W1_11 + x2*W1_21 + x3*W1_31)
a1_2 = sigmoid(x1*W1_12 + x2*W1_22 + x3*W1_32)
a2 = sigmoid(a1_1*W2_1 + a1_2*W2_2)
L = mse(a2, y)`,
};

const ODD_NAMES = [
  "__proto__",
  "constructor",
  "y_hat",
  "alpha",
  "W1_2",
  "w_old",
  "dZ2",
  "ŷ",
  "é",
  "変",
  "я",
  "_",
  "x__y",
  "wα",
  "w_é",
  "ϵ",
];
const ODD_NUMBERS = ["-2", "0", "1e-7", "-1e-7", "1e9", "-1e300"];

const ODD = {
  "odd names": ODD_NAMES.map((name, i) => `${name} = -${i}.5`).join("\n") + `\nf_hat = ${ODD_NAMES.join("*")}`, // biome-ignore format: a text
  "odd functions": ODD_NAMES.map((name) => `${name}(a) = a*w`).join("\n") + `\nf = ${ODD_NAMES.map((name) => `${name}(x)`).join(" + ")}`, // biome-ignore format: a text
  "not a number": "x = -1\ny = log(x)\nf = y*x + y^2 + max(y, x)",
  infinity: "x = 0\ny = 1/x\nf = -y*x + y^2 - sqrt(x)",
  "parallel edges": "f = x^x + x/x + max(x, x, -2) + x*x - elu(x, x) + leaky_relu(x, x) + min(x, x)",
  "a body that reads what is given to it": "g(a) = a*x + a^x\nf = g(x)",
  "a fork with many consumers": "x = -1.5\nf = x + x^2 + x^3 + sin(x) + exp(x) + x*x",
};

const PRELUDE =
  "x = 0.3; y = 0.7\nf = silu(x) + gelu(x) + mse(x, y) + squared_error(x, y) + bce(x, y) + bce_logits(x, y) + hinge(x, y) + logistic_loss(x, y)";

const OPERAND_COUNTS = { 1: [1], 2: [2], many: [1, 3] };

const written = (name: OperationName, operands: readonly string[]): string => {
  const { syntax } = OPERATIONS[name];
  if (syntax.kind === "infix") return `(${operands[0]})${syntax.symbols[0]}(${operands[1]})`;
  if (syntax.kind === "prefix") return `${syntax.symbols[0]}(${operands[0]})`;
  return syntax.kind === "alias" ? `${operands[0]}` : `${syntax.names[0]}(${operands.join(", ")})`;
};

/** Each odd number as the value of every operand, and as a constant in every slot. */
const programsOf = (name: OperationName): string[] =>
  OPERAND_COUNTS[OPERATIONS[name].arity].flatMap((count) => {
    const inputs = ["x", "y", "z"].slice(0, count);
    return ODD_NUMBERS.flatMap((number) => [
      `${inputs.map((input) => `${input} = ${number}`).join("; ")}\nf = ${written(name, inputs)}`,
      ...inputs.map(
        (_, slot) =>
          `x = 0.5\nf = ${written(
            name,
            inputs.map((_input, i) => (i === slot ? "x" : number)),
          )}`,
      ),
    ]);
  });

const OPERATION_PROGRAMS = Object.fromEntries(OPERATION_NAMES.map((name) => [name, programsOf(name)]));

const CASES: readonly (readonly [title: string, texts: readonly string[]])[] = [
  ...Object.entries({ ...LECTURES, ...ODD, "the prelude": PRELUDE }).map(([title, text]) => [title, [text]] as const),
  ...Object.entries(OPERATION_PROGRAMS),
];

const TAG = /\\htmlData\{number=(\d+),kind=(\w+),(node|edge)=(\d+)(?:,stage=\w+)?\}\{((?:[^{}]|\{[^{}]*\})*)\}/g;

/** What a reader sees, as a number. */
const readTex = (tex: string): number => {
  const text = tex.replace(/^\((.*)\)$/, "$1").replace("{-}", "-");
  if (text === "\\text{NaN}") return Number.NaN;
  return Number(text.replace("\\infty", "Infinity").replace(/ \\times 10\^\{(-?\d+)\}/, "e$1"));
};

const fourDigits = (x: number): number => Number(x.toPrecision(4));

/** Each number in the text, and the numbers of the evaluation that it could be: by its own node or edge. */
const numbersIn = (
  lines: readonly string[],
  { evaluation }: Walk,
): { readonly shown: number; readonly candidates: readonly number[] }[] =>
  [...lines.join("\n").matchAll(TAG)].map(([, , kind, place, at, tex = ""]) => {
    const { values, gradients, local, contribution, running } = evaluation;
    const i = Number(at);
    const arrays =
      place === "node" ? [kind === "value" ? values : gradients] : kind === "value" ? [local] : [contribution, running];
    return { shown: readTex(tex), candidates: arrays.map((array) => fourDigits(array[i] ?? 0) + 0) };
  });

const walksOf = (text: string): Walk[] => [walkThrough(text), walkThrough(text, ...openable(text))];

const checkNumbers = (walk: Walk, step: Step): void => {
  const { lines, numbers } = tagged(walk, step);
  const found = numbersIn(lines, walk);
  expect(found).toHaveLength(numbers.length);
  for (const { shown, candidates } of found)
    expect(
      candidates.some((candidate) => Object.is(candidate, shown)),
      `${shown} of ${candidates.join(" or ")}`,
    ).toBe(true);
};

test("so they are in random programs", () => {
  fc.assert(
    fc.property(randomProgram, ({ text }) => {
      const walk = walkThrough(text);
      for (const step of walk.walk.steps) checkNumbers(walk, step);
    }),
    { seed: 20261121, numRuns: 60 },
  );
});

describe.each(CASES)("%s", (_title, texts) => {
  test("KaTeX takes every formula, closed or opened, for the screen or for copying", () => {
    const refused = texts.flatMap(walksOf).flatMap((walk) =>
      walk.walk.steps
        .flatMap((step) => [...tagged(walk, step).lines, plain(walk, step)])
        .map((tex) => ({ tex, complaint: complaintOf(tex) }))
        .filter(({ complaint }) => complaint !== null),
    );
    expect(refused).toEqual([]);
  });

  test("every number is the evaluation's, to four digits, and has its place in the list", () => {
    for (const walk of texts.flatMap(walksOf)) for (const step of walk.walk.steps) checkNumbers(walk, step);
  });
});

test("outside the tags there is no number but those that the program wrote", () => {
  const walk = walkThrough("x = -1.25; y = 2.75; f = (x + y)*sigmoid(x*y) - exp(x)*max(x, y)");
  const lines = walk.walk.steps.flatMap((step) => tagged(walk, step).lines);
  expect(lines.filter((line) => /\d\.\d/.test(line))).not.toEqual([]);
  expect(lines.filter((line) => /\d\.\d|NaN|infty/.test(line.replaceAll(TAG, "")))).toEqual([]);
});

test("no rule is so tall that KaTeX draws with a style attribute, which the content security policy forbids", () => {
  const rules = OPERATION_NAMES.flatMap((op) => programsOf(op)).flatMap((text) => {
    const walk = walkThrough(text);
    return walk.walk.steps.flatMap((step) => tagged(walk, step).lines);
  });
  expect(rules.filter((tex) => tex.includes("{array}")).length).toBeGreaterThan(10);
  expect(rules.filter((tex) => /<svg[^>]* style=/.test(markupOf(tex)))).toEqual([]);
});
