/** Programs with vectors and matrices, end to end. */
import { describe, expect, it } from "vitest";
import { differentiate } from "./api.ts";
import type { Nested } from "./graph/nested.ts";
import { farthest } from "./graph/testing.ts";

const solved = (text: string, options?: Parameters<typeof differentiate>[1]) => {
  const result = differentiate<Nested>(text, options);
  if (!result.ok) throw new Error(result.diagnostics.map(({ code }) => code).join(", "));
  return result;
};

const NETWORK = `X = [[0.5, -1.2], [1.5, 0.3], [-0.7, 0.8], [2.0, -0.4], [-1.1, -0.9], [0.2, 1.7], [-0.3, 0.6], [0.9, -2.1]]
Y = [[1, 0, 0], [0, 1, 0], [0, 0, 1], [1, 0, 0], [0, 1, 0], [0, 0, 1], [0, 1, 0], [1, 0, 0]]
param W1 = [[0.4, -0.3], [0.1, 0.8], [-0.6, 0.2]]
param b1 = [0.1, -0.2, 0.05]
param W2 = [[0.7, -0.5, 0.3], [-0.2, 0.6, 0.9], [0.25, -0.35, -0.45]]
param b2 = [0.05, 0, -0.1]
H = tanh(X @ W1.T + b1)
L = softmax_cross_entropy(H @ W2.T + b2, Y)`;

/**
 * By NumPy 2.4, with the rules of the layers: dZ = (softmax(Z) − Y)/8, dW2 = dZᵀH, db2 the sum of dZ's rows, dA = (dZ·W2) ⊙ (1 − H²), dW1 = dAᵀX, db1 the
 * sum of dA's rows, dX = dA·W1.
 */
const BY_NUMPY = {
  W1: [[-0.05795211274589138, -0.02107140608630106], [-0.08519452768028628, 0.03756803686404389], [-0.0930221707420129, 0.3509186395451707]],
  b1: [0.064583780761412, -0.0861177016750813, -0.01771200925542976],
  W2: [
    [-0.14354069307297507, 0.13168950156457532, 0.1631947400162352],
    [-0.07370351937400327, 0.11307122931438897, 0.048063405435690355],
    [0.21724421244697836, -0.24476073087896436, -0.2112581454519255],
  ],
  b2: [-0.004461667200317529, -0.06580345470825649, 0.07026512190857404],
  X: [
    [0.007120763504996673, 0.007175315226261587], [0.04354422450474456, -0.10604253007368472],
    [-0.05333334582327703, 0.07163658969130181], [0.002525828110675965, 0.017583666679175387],
    [0.05915212725846142, -0.06273709508292806], [-0.078583149426665, 0.049861631355396036],
    [0.04087082663669839, -0.07038100940448294], [0.006551672924679564, 0.0010917341893862604],
  ],
}; // biome-ignore format: matrices

describe("two layers on eight rows, softmax cross-entropy", () => {
  it("has the values and gradients of NumPy", () => {
    const { values, gradients, output } = solved(NETWORK);
    expect(output).toBe("L");
    expect(farthest(values["L"], 1.1926117229165678)).toBeLessThan(1e-12);
    const far = Object.entries(BY_NUMPY).map(([name, expected]) => farthest(gradients[name], expected));
    expect(Math.max(...far)).toBeLessThan(1e-12);
  });

  it("is the same with the softmax written out", () => {
    const written = NETWORK.replace(
      "L = softmax_cross_entropy(H @ W2.T + b2, Y)",
      "P = softmax(H @ W2.T + b2)\nL = cross_entropy(P, Y)",
    );
    const [closed, open] = [solved(NETWORK), solved(written)];
    const far = Object.keys(BY_NUMPY).map((name) => farthest(open.gradients[name], closed.gradients[name] ?? 0));
    expect(Math.max(...far)).toBeLessThan(1e-12);
  });
});

it("gives numbers as numbers, vectors and matrices as lists, entries nowhere else", () => {
  const { values, gradients } = solved("x = [1, 2]; W = [[3, 4]]; c = 2; y = c * (W @ x)");
  expect({ ...values }).toEqual({ x: [1, 2], W: [[3, 4]], c: 2, u1: [11], y: [22], u2: 3, u3: 8 });
  expect({ ...gradients }).toEqual({ x: [6, 8], W: [[2, 4]], c: 11, u1: [2], y: [1], u2: 2, u3: 2 });
});

describe("inputs and targets", () => {
  const TEXT = "x = [1, 2]; W = [[3, 4], [5, 6]]; y = W @ x";

  it("are named by arrays and by entries", () => {
    expect(solved(TEXT, { inputs: { x: [1, 0] } }).values["y"]).toEqual([3, 5]);
    expect(solved(TEXT, { inputs: { W: [[1, 0], [0, 1]], "x[2]": 7 } }).values["y"]).toEqual([1, 7]); // biome-ignore format: a matrix
    expect(solved(TEXT, { target: "y[2]" }).gradients["x"]).toEqual([5, 6]);
    expect(solved(TEXT).outputs).toEqual(["y[1]"]);
    expect(solved(`${TEXT}; out y`).outputs).toEqual(["y[1]", "y[2]"]);
  });

  const WRONG = [{ x: [1] }, { x: [[1, 2]] }, { W: [[1, 2], [3]] }, { W: [1, 2, 3, 4] }, { v: [1, 2] }, { y: [1, 2] }, { W: 3 }, { W: [] }]; // biome-ignore format: a list
  it.each(WRONG)("of another shape are refused: %j", (inputs) => {
    expect(() => solved(TEXT, { inputs })).toThrow(RangeError);
  });
});

it("takes numbers of the data into lists, row by row", () => {
  const text = "data x, y = [[1, 3], [2, 5]]\nparam w = [0.5, 1]\nL = (w @ [x, 1] - y)^2";
  expect([1, 2].map((row) => solved(text, { row }).values["L"])).toEqual([2.25, 9]);
  expect(solved(text, { row: 2 }).gradients["w"]).toEqual([-12, -6]);
});

it("is sound where softmax is 0 or 1", () => {
  const { values, gradients } = solved("z = [1000, 0, -1000]; L = softmax_cross_entropy(z, [0, 1, 0])");
  expect([values["L"], gradients["z"]]).toEqual([1000, [1, -1, 0]]);
  const far = solved("Z = [[1000, 0], [0, 1000]]; P = softmax(Z); L = cross_entropy(P, identity(2))");
  expect([Math.abs(Number(far.values["L"])), far.values["P"], far.faults]).toEqual([0, [[1, 0], [0, 1]], []]); // biome-ignore format: a matrix
});

it("leaves the results of a program of numbers as they were", () => {
  expect(solved("x = 3; f = x^2")).toEqual({
    ok: true,
    output: "f",
    outputs: ["f"],
    values: { x: 3, c1: 2, f: 9 },
    gradients: { x: 6, f: 1 },
    faults: [],
  });
});
