import { describe, expect, it } from "vitest";
import { differentiate } from "../api.ts";
import type { Nested } from "../graph/nested.ts";
import { farthest } from "../graph/testing.ts";
import { EXAMPLES, type ExampleId } from "./examples.ts";

const solved = (id: ExampleId) => {
  const result = differentiate<Nested>(EXAMPLES.find((other) => other.id === id)?.program ?? "");
  if (!result.ok) throw new Error(`${id} has errors`);
  return result;
};

type Matrix = readonly (readonly number[])[];

const matrixOf = (nested: Nested | undefined): Matrix => {
  if (typeof nested !== "object") throw new Error("no matrix");
  return nested.map((row) => (typeof row === "object" ? row.map(Number) : [row]));
};

/** Entries by loops over rows, columns and what is summed: nothing of the engine. */
const times = (a: Matrix, b: Matrix): number[][] =>
  a.map((row) => (b[0] ?? []).map((_, j) => row.reduce((sum, x, k) => sum + x * (b[k]?.[j] ?? Number.NaN), 0)));
const turned = (a: Matrix): number[][] => (a[0] ?? []).map((_, j) => a.map((row) => row[j] ?? Number.NaN));
const columnSums = (a: Matrix): number[] => turned(a).map((column) => column.reduce((sum, x) => sum + x, 0));

describe("the examples in matrices", () => {
  it("b1-matrices has the gradients of b1, entry by entry", () => {
    const [scalars, matrices] = [solved("b1").gradients, solved("b1-matrices").gradients];
    const pair = (name: string) => [Number(scalars[`${name}1`]), Number(scalars[`${name}2`])];
    expect(farthest(matrices["W1"], [1, 2, 3].map((row) => pair(`w${row}`)))).toBeLessThanOrEqual(1e-12);
    expect(farthest(matrices["W2"], pair("v"))).toBeLessThanOrEqual(1e-12);
    expect(farthest(matrices["s1"], pair("s"))).toBeLessThanOrEqual(1e-12);
    expect(farthest(matrices["x"], [1, 2, 3].map((i) => Number(scalars[`x${i}`])))).toBeLessThanOrEqual(1e-12);
  }); // biome-ignore format: pairs

  it("batch: each row sends b its own gradient, and they add", () => {
    const { gradients, values } = solved("batch");
    const [Z, T] = [matrixOf(values["Z"]), matrixOf(values["T"])];
    const dZ = Z.map((row, i) => row.map((z, j) => (2 * (z - (T[i]?.[j] ?? 0))) / 6));
    expect(farthest(gradients["b"], columnSums(dZ))).toBeLessThanOrEqual(1e-12);
    expect(farthest(gradients["W"], times(turned(dZ), matrixOf(values["X"])))).toBeLessThanOrEqual(1e-12);
    expect(farthest(gradients["X"], times(dZ, matrixOf(values["W"])))).toBeLessThanOrEqual(1e-12);
  });

  it("softmax: (P − Y)/n at the scores, times X at the weights, summed at the bias", () => {
    const { gradients, values } = solved("softmax");
    const [P, Y] = [matrixOf(values["P"]), matrixOf(values["Y"])];
    const dZ = P.map((row, i) => row.map((p, j) => (p - (Y[i]?.[j] ?? 0)) / P.length));
    expect(farthest(gradients["Z"], dZ)).toBeLessThanOrEqual(1e-12);
    expect(farthest(gradients["W"], times(turned(dZ), matrixOf(values["X"])))).toBeLessThanOrEqual(1e-12);
    expect(farthest(gradients["b"], columnSums(dZ))).toBeLessThanOrEqual(1e-12);
  });

  it("eight-rows: row by row through both layers by hand, and back", () => {
    const { gradients, values } = solved("eight-rows");
    const [X, Y, W1, W2] = ["X", "Y", "W1", "W2"].map((name) => matrixOf(values[name])) as [Matrix, Matrix, Matrix, Matrix]; // biome-ignore format: one thought
    const [b1, b2] = ["b1", "b2"].map((name) => matrixOf(values[name]).map(([x = 0]) => x)) as [number[], number[]];
    const H = times(X, turned(W1)).map((row) => row.map((z, j) => Math.tanh(z + (b1[j] ?? 0))));
    const Z = times(H, turned(W2)).map((row) => row.map((z, j) => z + (b2[j] ?? 0)));
    const P = Z.map((row) => row.map((z) => Math.exp(z) / row.reduce((sum, other) => sum + Math.exp(other), 0)));
    const dZ = P.map((row, i) => row.map((p, j) => (p - (Y[i]?.[j] ?? 0)) / P.length));
    const dA = times(dZ, W2).map((row, i) => row.map((g, j) => g * (1 - (H[i]?.[j] ?? 0) ** 2)));
    const losses = P.map((row, i) => row.reduce((sum, p, j) => sum - (Y[i]?.[j] ?? 0) * Math.log(p), 0));
    const byHand = {
      W2: times(turned(dZ), H),
      b2: columnSums(dZ),
      W1: times(turned(dA), X),
      b1: columnSums(dA),
      X: times(dA, W1),
    };
    expect(farthest(values["L"], losses.reduce((sum, loss) => sum + loss, 0) / P.length)).toBeLessThanOrEqual(1e-12);
    const far = Object.entries(byHand).map(([name, expected]) => farthest(gradients[name], expected));
    expect(Math.max(...far)).toBeLessThanOrEqual(1e-12);
  });
});
