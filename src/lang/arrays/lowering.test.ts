import "./learnAtOnce.ts";
import { describe, expect, it, test } from "vitest";
import { parseProgram } from "../parseProgram.ts";
import { printProgram } from "../testing.ts";

const read = (text: string) => {
  const { program, diagnostics } = parseProgram(text);
  if (!program) throw new Error(diagnostics.map(({ code }) => code).join(", "));
  return program;
};

const lines = (text: string) => printProgram(read(text)).split("\n");

/** Without the inputs. */
const gates = (text: string) => lines(text).filter((line) => !/^(param )?\S+ = -?[\d.e-]+$/.test(line));

const NETWORK = `x = [1, -2]
param W = [[0.5, -0.3],   # the first row
           [0.2, 0.4]]
param b = zeros(2)
z = W @ x + b
a = tanh(z)
L = sum((a - [1, 0])^2)`;

test("a layer becomes the numbers that it is, one operation after the other", () => {
  expect(lines(NETWORK)).toEqual([
    "x[1] = 1",
    "x[2] = -2",
    "param W[1,1] = 0.5",
    "param W[1,2] = -0.3",
    "param W[2,1] = 0.2",
    "param W[2,2] = 0.4",
    "param b[1] = 0",
    "param b[2] = 0",
    "u1[1] = W[1,1]*x[1] + W[1,2]*x[2]",
    "u1[2] = W[2,1]*x[1] + W[2,2]*x[2]",
    "z[1] = u1[1] + b[1]",
    "z[2] = u1[2] + b[2]",
    "a[1] = tanh(z[1])",
    "a[2] = tanh(z[2])",
    "u2[1] = a[1] - 1",
    "u2[2] = a[2] - 0",
    "u3[1] = u2[1]^2",
    "u3[2] = u2[2]^2",
    "L = u3[1] + u3[2]",
  ]);
});

test("tiles say what is made of what", () => {
  expect(read(NETWORK).tiles.map(({ name, shape, op, operands }) => [name, shape, op, operands])).toEqual([
    ["x", [2], null, []],
    ["W", [2, 2], null, []],
    ["b", [2], null, []],
    ["u1", [2], "@", ["W", "x"]],
    ["z", [2], "add", ["u1", "b"]],
    ["a", [2], "tanh", ["z"]],
    ["u4", [2], "literal", []], // a view: numbered behind what has nodes
    ["u2", [2], "subtract", ["a", "u4"]],
    ["u3", [2], "power", ["u2", 2]],
    ["L", [], "sum", ["u3"]],
  ]);
  const softmax = read("z = [1, 2]; p = softmax(z)").tiles;
  expect(softmax.map(({ name, op, inside }) => [name, op, inside])).toEqual([
    ["z", null, null],
    ["u1", "logsumexp", "p"],
    ["p", "softmax", null],
  ]);
  expect(read(NETWORK).tiles[1]?.entries).toEqual(["W[1,1]", "W[1,2]", "W[2,1]", "W[2,2]"]);
});

test.each([
  ["@ of matrices", "A = [[1, 2]]; B = [[3], [4]]; C = A @ B", ["C[1,1] = A[1,1]*B[1,1] + A[1,2]*B[2,1]"]],
  ["@ of vectors", "a = [1, 2]; c = a @ a", ["c = a[1]*a[1] + a[2]*a[2]"]],
  ["@ of a vector and a matrix", "a = [1, 2]; B = [[3], [4]]; c = a @ B", ["c[1] = a[1]*B[1,1] + a[2]*B[2,1]"]],
  ["dot", "a = [1, 2]; c = dot(a, a)", ["c = a[1]*a[1] + a[2]*a[2]"]],
  ["a transpose has no nodes of its own", "A = [[1, 2]]; y = A.T @ [3]", ["y[1] = A[1,1]*3", "y[2] = A[1,2]*3"]],
  ["nor has Aᵀ", "A = [[1, 2]]; y = Aᵀ @ [3]", ["y[1] = A[1,1]*3", "y[2] = A[1,2]*3"]],
  ["unless it has a name", "A = [[1], [2]]; B = transpose(A)", ["B[1,1] = A[1,1]", "B[1,2] = A[2,1]"]],
  ["⊙ is *", "a = [1, 2]; c = a ⊙ a", ["c[1] = a[1]*a[1]", "c[2] = a[2]*a[2]"]],
  ["a number is stretched", "a = [1, 2]; c = 2a", ["c[1] = 2*a[1]", "c[2] = 2*a[2]"]],
  [
    "a vector is stretched over rows",
    "A = [[1, 2], [3, 4]]; c = A + [5, 6]",
    ["c[1,1] = A[1,1] + 5", "c[1,2] = A[1,2] + 6", "c[2,1] = A[2,1] + 5", "c[2,2] = A[2,2] + 6"],
  ],
  [
    "a column is stretched over columns",
    "A = [[1, 2]]; c = A + [[5], [6]]",
    ["c[1,1] = A[1,1] + 5", "c[1,2] = A[1,2] + 5", "c[2,1] = A[1,1] + 6", "c[2,2] = A[1,2] + 6"],
  ],
  [
    "sum, mean, norm",
    "a = [1, 2]; c = sum(a) + mean(a) + norm(a)",
    ["u1 = a[1] + a[2]", "u2 = (a[1] + a[2])/2", "u3 = u1 + u2", "u4 = |a[1]^2 + a[2]^2|", "c = u3 + u4"],
  ],
  ["max of one array", "A = [[1, 2], [3, 4]]; c = max(A)", ["c = max(A[1,1], A[1,2], A[2,1], A[2,2])"]],
  ["max of several", "a = [1, 2]; c = max(a, 0)", ["c[1] = max(a[1], 0)", "c[2] = max(a[2], 0)"]],
  [
    "logsumexp by rows",
    "A = [[1, 2], [3, 4]]; c = logsumexp(A)",
    ["c[1] = logsumexp(A[1,1], A[1,2])", "c[2] = logsumexp(A[2,1], A[2,2])"],
  ],
  ["entries and rows", "A = [[1, 2], [3, 4]]; c = A[2, 1] * A[1]", ["c[1] = A[2,1]*A[1,1]", "c[2] = A[2,1]*A[1,2]"]],
  [
    "a list of what there is",
    "a = 1; v = [a, a*a, 3]; c = sum(v)",
    ["u1 = a*a", "v[1] = a", "v[2] = u1", "c = v[1] + v[2] + v[3]"],
  ],
  [
    "rows in a list",
    "a = [1, 2]; M = [a, a]; c = M[2, 1] * 1",
    ["M[1,1] = a[1]", "M[1,2] = a[2]", "M[2,1] = a[1]", "M[2,2] = a[2]", "c = M[2,1]*1"],
  ],
  ["numbers stay as they are", "a = [1, 2]; b = 3; c = b*b + b; d = c*a[1]", ["c = b*b + b", "d = c*a[1]"]],
  [
    "functions of numbers stay closed",
    "f(t) = t*t + 1; a = [1, 2]; c = f(a)",
    ["f(t) = t*t + 1", "c[1] = f(a[1])", "c[2] = f(a[2])"].slice(1),
  ],
  [
    "functions of arrays are put in place",
    "W = [[1, 2]]; f(v) = tanh(W @ v); c = f([3, 4])",
    ["u1[1] = W[1,1]*3 + W[1,2]*4", "c[1] = tanh(u1[1])"],
  ],
  ["a parameter hides a name", "v = 3; f(v) = sum(v); c = f([1, 2]) + v", ["u1 = 1 + 2", "c = u1 + v"]],
] as const)("%s: %s", (_title, text, expected) => {
  expect(gates(text)).toEqual(expected);
});

describe("inputs", () => {
  it("are the numbers of a list and those that a function fills in", () => {
    expect(lines("param W = 0.5 * normal(1, 2, 1); sum(W)").slice(0, 2)).toEqual([
      "param W[1,1] = 0.70215",
      "param W[1,2] = 0.01205",
    ]);
    expect(lines("v = [1, -2e3]; sum(v)").slice(0, 2)).toEqual(["v[1] = 1", "v[2] = -2000"]);
  });

  it("differ from array to array, and from seed to seed", () => {
    const [first, second, third] = lines("a = normal(1); b = normal(1); c = normal(1, 1, 1); sum(a + b + c)").map(
      (line) => line.split(" = ")[1],
    );
    expect(first).not.toBe(second);
    expect(first).toBe(third);
  });
});

describe("the output", () => {
  const outputsOf = (text: string) => {
    const { statements, outputStatements } = read(text);
    return outputStatements.map((i) => statements[i]?.name);
  };

  it("is the first entry of an array, and that is told", () => {
    expect(outputsOf("x = [1, 2]; y = 2x")).toEqual(["y[1]"]);
    expect(parseProgram("x = [1, 2]; y = 2x").diagnostics.map(({ code }) => code)).toEqual(["output-is-array"]);
  });

  it("is every entry of an array that out names", () => {
    expect(outputsOf("x = [1, 2]; y = 2x; s = sum(y); out y, s")).toEqual(["y[1]", "y[2]", "s"]);
    expect(parseProgram("x = [1, 2]; y = 2x; out y").diagnostics).toEqual([]);
  });

  it("is not an array of numbers at the end of the text", () => {
    expect(outputsOf("L = sum(W @ x); W = ones(2, 2); x = [1, 2]")).toEqual(["L"]);
    expect(outputsOf("x = [1, 2]; sum(x)")).toEqual(["u1"]);
  });
});

test("a program without arrays is the same, square brackets or not", () => {
  const text = "f = x + g; g = 2x";
  const [plain, commented] = [read(text), read(`${text} # [1]`)];
  expect({ ...commented, text: "" }).toEqual({ ...plain, text: "" });
  expect(lines("he(x) = 2x; he(3)")).toEqual(["he(x) = 2*x", "he(3)"]);
});

test("a name that ends in ᵀ stays a name where the text defines it", () => {
  expect(gates("Aᵀ = 3; y = Aᵀ * [1]")).toEqual(["y[1] = Aᵀ*1"]);
});
