/** PyTorch's text is read by Python, and run where torch is installed. */
import { describe, expect, it } from "vitest";
import { expandableKeys } from "../graph/testing.ts";
import { EXAMPLES } from "../lessons/examples.ts";
import { pytorchOf } from "./pytorch.ts";
import { type Case, caseOf, hasPython, hasTorch, inputGradients, linesIn, runPython } from "./testing.ts";

/** Everything that the text may take from torch; each was there in version 1.12. */
const FROM_TORCH: ReadonlySet<string> = new Set([
  "autograd", "float64", "set_default_dtype", "tensor", "stack", "amax", "amin", "logsumexp", "exp", "log", "log2", "log10", "sqrt", "abs",
  "sign", "sin", "cos", "tan", "asin", "acos", "atan", "sinh", "cosh", "tanh", "sigmoid", "relu",
]); // biome-ignore format: a list of short names

const EVERY_OPERATION = `a = 0.3; b = 1.7; w₀ = 2; lambda = 0.5
layer(h) = tanh(w₀*h + lambda) - -h
f = a + b - a*b/b^a + exp(a) + log(b) + log2(b) + log10(b) + sqrt(b) + |a - b| + sign(a) + sin(a) + cos(a) + tan(a)
g = asin(a) + acos(a) + atan(a) + sinh(a) + cosh(a) + layer(a) + sigmoid(a) + relu(a - 1) + leaky_relu(-b, a) + elu(-a)
h = softplus(b) + step(a) + max(a, b, 2) + min(a, b) + logsumexp(a, b) + xlogy(a, b) + bce(a, 1) + silu(a) + gelu(b) + log(2)
out = f*g*h`;

const TEXTS = [
  ...EXAMPLES.map(({ program }) => program),
  EVERY_OPERATION,
  "x = 0; y = 0\nf = relu(x) + abs(x) + leaky_relu(x) + max(x, y) + 3*step(x)",
  "x = 2\nk(a) = 5\nf = k(x)",
  "x = 2; y = 3\nf = x",
];
const CASES: readonly Case[] = [
  ...TEXTS.flatMap((text) => [caseOf(text), caseOf(text, { expanded: expandableKeys(text) })]),
  caseOf(EVERY_OPERATION, { target: "g" }),
];
const EXPORTED = CASES.map(({ program, evaluation }) => pytorchOf(program, evaluation));

describe("as PyTorch", () => {
  it("a program takes only what torch has", () => {
    const taken = EXPORTED.flatMap((text) => [...text.matchAll(/\btorch\.(\w+)/g)].map(([, name = ""]) => name));
    expect(new Set(taken).size).toBeGreaterThan(20);
    expect(taken.filter((name) => !FROM_TORCH.has(name))).toEqual([]);
  });

  it("a program goes back from its target, and prints every input", () => {
    const wanted = CASES.map(({ evaluation: { graph, target } }) => (graph.isLive[target] === 1 ? 1 : 0));
    expect(EXPORTED.map((text) => [...text.matchAll(/^\w+\.backward\(\)$/gm)].length)).toEqual(wanted);
    /** Those of a row are taken from it in one line. */
    const leaves = (text: string): string[] =>
      [...text.matchAll(/^(.*?) = \(?torch\.tensor\(.*requires_grad=True/gm)].flatMap(([, names = ""]) => names.split(", "));
    expect(EXPORTED.map((text) => leaves(text).length)).toEqual(CASES.map(({ evaluation }) => inputGradients(evaluation).length));
  });

  it.runIf(hasPython)("a program is correct Python", () => {
    const compiled = runPython(EXPORTED.map((text) => `compile(${JSON.stringify(text)}, "exported", "exec")\nprint("ok 1")`));
    expect(compiled.every((line) => line === "ok 1\n")).toBe(true);
  });

  it.runIf(hasTorch)(
    "a program prints our gradients",
    () => {
      const complaints = runPython(EXPORTED).flatMap((output, i) => {
        const printed = linesIn(output);
        const { evaluation } = CASES[i] ?? CASES[0] ?? caseOf("x = 1");
        return inputGradients(evaluation).flatMap(([name, number], k) => {
          const [printedName, printedNumber = Number.NaN] = printed[k] ?? [];
          const isRight = printedName === name && Math.abs(printedNumber - number) <= 1e-12 * Math.max(1, Math.abs(number));
          return isRight ? [] : [`${name} ${number}, but printed ${printedName} ${printedNumber} in\n${EXPORTED[i]}`];
        });
      });
      expect(complaints).toEqual([]);
    },
    120_000,
  );
});
