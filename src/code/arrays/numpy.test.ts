/** Programs of arrays as NumPy are run where it is installed, and give our values and gradients to 1e-12. FUZZ_CASES=5000 tries more, FUZZ_SEED others. */
import { describe, expect, it } from "vitest";
import { hasNumpy } from "../testing.ts";
import { numpyOf } from "./numpy.ts";
import { type ArrayCase, arrayCase, differencesIn, HARD_ARRAY_CASES, randomCases } from "./testing.ts";

const numpy = ({ program, evaluation }: ArrayCase): string | null => numpyOf(program, evaluation);

const LAYER = `x = [1, -2]
param W = [[0.5, -0.3], [0.2, 0.4]]
param b = zeros(2)
z = W @ x + b
a = tanh(z)
L = sum((a - [1, 0])^2)`;

const linesOf = (text: string): string[] => {
  const code = numpy(arrayCase(text)) ?? "";
  return code.slice(code.indexOf("# forward"), code.indexOf("\nfor name")).trim().split("\n");
};

describe("a program of arrays as NumPy", () => {
  it("is written as people write it, forward and backward", () =>
    expect(linesOf(LAYER)).toEqual([
      "# forward",
      "z = W @ x + b",
      "a = np.tanh(z)",
      "u2 = a - np.array([1.0, 0.0])",
      "L = np.sum(u2 ** 2.0)",
      "",
      "# backward: dx stands for dL/dx, and so on",
      "dL = 1.0",
      "du3 = np.full(2, dL)",
      "du2 = 2.0 * u2 * du3",
      "da = du2",
      "dz = (1.0 / np.cosh(z)) ** 2.0 * da  # 1.0 - a ** 2.0",
      "db = dz",
      "dW = np.outer(dz, x)",
      "dx = W.T @ dz",
    ]));

  const table: readonly (readonly [title: string, text: string, lines: readonly string[]])[] = [
    ["a batch: transposes are not transposed back", "X = [[1, 2]]; W = [[3, 4]]; Z = X @ W.T; L = sum(Z)", ["dW = dZ.T @ X", "dX = dZ @ W"]],
    ["a product of matrices", "A = [[1, 2]]; B = [[3], [4]]; C = A @ B; L = sum(C)", ["dB = A.T @ dC", "dA = dC @ B.T"]],
    ["a bias is summed over the rows that it was stretched over", "A = [[1, 2], [3, 4]]; b = [1, 2]; C = A + b; L = sum(C)", ["db = np.sum(dC, axis=0)"]],
    ["a column is summed over columns", "A = [[1, 2], [3, 4]]; b = [[1], [2]]; C = A + b; L = sum(C)", ["db = np.sum(dC, axis=1, keepdims=True)"]],
    ["a number is summed over all", "A = [[1, 2], [3, 4]]; c = 2; B = c*A; L = sum(B)", ["dc = np.sum(A * dB)"]],
    ["softmax", "z = [1, 2]; p = softmax(z); L = p[1]", ["p = softmax(z)", "dp = np.zeros(2)", "dp[0] = dL", "dz = p * (dp - p @ dp)"]],
    ["softmax with cross-entropy", "z = [1, 2]; L = softmax_cross_entropy(z, [0, 1])", ["L = -np.sum(u2 * log_softmax(z))", "dz = dL * (softmax(z) - u2)"]],
    ["entries count from 0", "W = [[1, 2], [3, 4]]; L = W[2, 1]^2", ["L = W[1, 0] ** 2.0", "dW[1, 0] = 2.0 * W[1, 0] * dL"]],
    ["a target that is an entry", "x = [1, 2]; a = tanh(x)", ["da = np.zeros(2)", "da[0] = 1.0"]],
  ]; // biome-ignore format: a table
  it.each(table)("%s", (_, text, lines) => expect(linesOf(text)).toEqual(expect.arrayContaining([...lines])));

  it("has the numbers of arrays that a function fills, and those that have been moved", () => {
    const code = numpy(arrayCase("param W = normal(1, 2, 1); s = sum(W)", { inputs: { "W[1,1]": -0.5 } }));
    expect(code).toContain("W = np.array([[-0.5, 0.0241]])  # param");
  });

  it("is not there for numbers alone, nor for a target inside an operation on arrays or an opened gate", () => {
    expect(numpy(arrayCase("x = 2; f = x^2"))).toBeNull();
    expect(numpy(arrayCase("W = [[1, 2]]; x = [3, 4]; f = W @ x", { target: "u1" }))).toBeNull();
    const opened = { expanded: ["y[1]"], target: "u1" };
    expect(numpy(arrayCase("g(t) = sin(t)^2; x = [1, 2]; y = g(x)", opened))).toBeNull();
  });
});

const runs = Number(process.env["FUZZ_CASES"] ?? 200);

describe.runIf(hasNumpy)("exported NumPy has our values and gradients (skipped where Python has no numpy)", () => {
  it("in every case", () => {
    const { compared, complaints } = differencesIn(HARD_ARRAY_CASES, numpy);
    expect(complaints).toEqual([]);
    expect(compared).toBeGreaterThan(5 * HARD_ARRAY_CASES.length);
  });

  it("of random programs", { timeout: 20_000 + 50 * runs }, () => {
    const { compared, complaints } = differencesIn(randomCases(runs), numpy);
    expect(complaints).toEqual([]);
    expect(compared).toBeGreaterThan(5 * runs);
  });
});
