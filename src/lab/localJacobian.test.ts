import { array, assert, constantFrom, integer, property, tuple } from "fast-check";
import { describe, expect, it, test } from "vitest";
import { evaluate } from "../graph/evaluate.ts";
import { evaluationOf, graphOf, nodeNamed } from "../graph/testing.ts";
import { parseProgram } from "../lang/parseProgram.ts";
import { type LocalGate, localGateOf } from "./localGate.ts";
import { entryCount, localJacobian, patternOf, timesTransposed } from "./localJacobian.ts";

interface Scene {
  readonly target?: string;
  readonly expanded?: readonly string[];
}

const gateIn = (text: string, node: string, { target, expanded = [] }: Scene = {}) => {
  const graph = graphOf(text, ...expanded);
  const { program } = parseProgram(text);
  const gate = program && localGateOf(graph, program, nodeNamed(graph, node).index);
  return { graph, gate, evaluation: evaluationOf(graph, target) };
};

const sidesOf = ({ operands }: LocalGate, names: readonly string[]) =>
  names.length === 0 ? operands : operands.filter(({ name }) => names.includes(name));

/** The Jacobian by rows, with the names of both sides. @param names of the operands; none: all */
const jacobianIn = (text: string, node: string, names: readonly string[] = [], scene: Scene = {}) => {
  const { graph, gate, evaluation } = gateIn(text, node, scene);
  if (!gate) throw new Error(`${node} is no gate`);
  const sides = sidesOf(gate, names);
  const jacobian = localJacobian(evaluation, gate, sides);
  const nameOf = (index: number) => graph.nodes[index]?.name ?? "";
  const { rows, columns, numbers } = jacobian;
  expect(entryCount(gate, sides)).toBe(numbers.length);
  return {
    rows: rows.map(nameOf),
    columns: columns.map(nameOf),
    numbers: rows.map((_, i) => [...numbers.subarray(i * columns.length, (i + 1) * columns.length)]),
    pattern: patternOf(jacobian, gate, sides),
    jacobian,
    evaluation,
    gate,
  };
};

const LAYER =
  "x = [1, -2]\nparam W = [[0.5, -0.3], [0.2, 0.4]]\nparam b = [0.1, -0.2]\nz = W @ x\ns = z + b\na = tanh(s)\nL = sum(a^2)";

describe("of a layer", () => {
  it("W @ x: with respect to x it is W", () => {
    const { rows, columns, numbers, pattern } = jacobianIn(LAYER, "z[1]", ["x"]);
    expect([rows, columns]).toEqual([["z[1]", "z[2]"], ["x[1]", "x[2]"]]); // biome-ignore format: one line
    expect(numbers).toEqual([[0.5, -0.3], [0.2, 0.4]]); // biome-ignore format: a matrix
    expect(pattern).toBe("weights");
  });
  it("W @ x: with respect to W, row by row, every row has x at its own place", () => {
    const { columns, numbers, pattern } = jacobianIn(LAYER, "z[2]", ["W"]);
    expect(columns).toEqual(["W[1,1]", "W[1,2]", "W[2,1]", "W[2,2]"]);
    expect(numbers).toEqual([[1, -2, 0, 0], [0, 0, 1, -2]]); // biome-ignore format: a matrix
    expect(pattern).toBe("blocks");
  });
  it("both operands side by side", () => {
    const { gate, columns } = jacobianIn(LAYER, "z[1]");
    expect(gate.operands.map(({ name, shape }) => [name, shape])).toEqual([["W", [2, 2]], ["x", [2]]]); // biome-ignore format: one line
    expect(columns).toHaveLength(6);
  });
  it("tanh: diag(1 − a²)", () => {
    const { numbers, pattern, evaluation, gate } = jacobianIn(LAYER, "a[1]");
    const [first = 0, second = 0] = gate.output.nodes.map((node) => evaluation.values[node] ?? 0);
    expect(numbers).toEqual([[expect.closeTo(1 - first ** 2, 14), 0], [0, expect.closeTo(1 - second ** 2, 14)]]); // biome-ignore format: a matrix
    expect(pattern).toBe("alike");
  });
  it("a sum of two: the identity", () => {
    const { numbers, pattern } = jacobianIn(LAYER, "s[1]", ["b"]);
    expect([numbers, pattern]).toEqual([[[1, 0], [0, 1]], "identity"]); // biome-ignore format: a matrix
  });
  it("the way between operands and entries belongs to the array", () => {
    const { graph, gate } = gateIn(LAYER, "z[1]");
    const product = graph.nodes.find((node) => node.kind === "operation" && node.op === "multiply");
    expect(product?.isAutomatic).toBe(true);
    expect(gateIn(LAYER, product?.name ?? "").gate?.output).toEqual(gate?.output);
  });
  it("of inputs there is none", () => expect(["x[1]", "W[2,1]"].map((name) => gateIn(LAYER, name).gate)).toEqual([null, null]));
});

it("softmax: diag(p) − p pᵀ, and the sum inside it is no operand", () => {
  const { numbers, pattern, evaluation, gate } = jacobianIn("z = [0.5, 2, -1]\np = softmax(z)\nL = p[1]", "p[1]");
  const p = gate.output.nodes.map((node) => evaluation.values[node] ?? 0);
  expect(gate.operands.map(({ name }) => name)).toEqual(["z"]);
  for (const [i, row] of numbers.entries())
    for (const [j, number] of row.entries())
      expect(number).toBeCloseTo((i === j ? (p[i] ?? 0) : 0) - (p[i] ?? 0) * (p[j] ?? 0), 14);
  expect(pattern).toBe("softmax");
});

it("x @ W: with respect to x it is Wᵀ", () => {
  const { numbers, pattern } = jacobianIn("x = [1, -2]; W = [[1, 2, 3], [4, 5, 6]]\nz = x @ W\nL = sum(z)", "z[1]", ["x"]);
  expect([numbers, pattern]).toEqual([[[1, 4], [2, 5], [3, 6]], "turned"]); // biome-ignore format: a matrix
});

it.each([
  ["holds what depends on the operand itself", "x = [1, 2]; s = sum(x)\nz = s*x\nL = sum(z)", "z[1]", ["x"], [[3, 0], [0, 3]]],
  ["of a number: a row", "x = [1, 2]; s = sum(x)\nz = s*x\nL = sum(z)", "s", [], [[1, 1]]],
  ["of an operand that was stretched: a column", "x = [1, 2]; s = sum(x)\nz = s*x\nL = sum(z)", "z[2]", ["s"], [[1], [2]]],
  ["of an array that is used twice: the sum of both ways", "x = [3, 5]\nz = x*x\nL = sum(z)", "z[1]", [], [[6, 0], [0, 10]]],
  ["of a gate of numbers", "x = 3; y = 4\nf = x*y + x", "f", [], [[1, 1]]],
  ["of one with a number in it", "x = 3; y = 4\nf = 2x", "f", [], [[2]]],
  ["of a closed function, with what it reads besides", "w = 3; neuron(a) = w*a^2\nx = 2\nf = neuron(x)", "f", [], [[12, 4]]],
  ["of one over an array", "w = 3; neuron(a) = w*a^2\nx = [2, 1]\nf = neuron(x)\nL = sum(f)", "f[1]", [], [[12, 0, 4], [0, 6, 1]]],
  ["holds what a function reads besides", "g(a) = w*a\nx = [1, 2]; w = 3*x[1]\nz = g(x)\nL = sum(z)", "z[1]", ["x"], [[3, 0], [0, 3]]],
  ["of a transpose under a name", "W = [[1, 2]]\nV = W.T\nL = sum(V)", "V[1,1]", [], [[1, 0], [0, 1]]],
] as const)("%s", (_title, text, node, names, numbers) => expect(jacobianIn(text, node, names).numbers).toEqual(numbers)); // biome-ignore format: a table

it("calls an operand that is only looked at by its text, and its entries by their own names", () => {
  const { gate, columns } = jacobianIn("W = [[1, 2, 3], [4, 5, 6]]; x = [1, 2]\nz = W.T @ x\nL = sum(z)", "z[1]");
  expect(gate.operands.map(({ name }) => name)).toEqual(["W.T", "x"]);
  expect(columns.slice(0, 3)).toEqual(["W[1,1]", "W[2,1]", "W[1,2]"]);
});

it("is the same whether its gates are open or closed", () => {
  const [closed, open] = [[], ["a[1]", "a[2]"]].map((expanded) => jacobianIn(LAYER, "a[2]", [], { expanded }).numbers);
  for (const [i, row] of (closed ?? []).entries())
    for (const [j, number] of row.entries()) expect(open?.[i]?.[j]).toBeCloseTo(number, 12);
});

it("is where nothing is behind a row: 0, whatever is infinite elsewhere", () => {
  const { numbers } = jacobianIn("x = [0, 4]\nz = sqrt(x)\nL = sum(z)", "z[1]");
  expect(numbers).toEqual([[Infinity, 0], [0, 0.25]]); // biome-ignore format: a matrix
});

it("has no wires where a function ignores what it is given", () => {
  const { numbers, jacobian } = jacobianIn("g(a, b) = a^2\nx = [1, 2]; y = [3, 4]\nz = g(x, y)\nL = sum(z) + sum(y)", "z[1]", [
    "y",
  ]);
  expect(numbers).toEqual([[0, 0], [0, 0]]); // biome-ignore format: a matrix
  expect(jacobian.wires).toEqual([[], []]);
  expect([...jacobian.isReached]).toEqual([0, 0, 0, 0]);
});

it("is not the matrix where that stands in both operands", () => {
  const { numbers, pattern } = jacobianIn("W = [[1, 2], [3, 4]]\nz = W[1] @ W\nL = sum(z)", "z[1]", ["W[1]"]);
  expect([numbers, pattern]).toEqual([[[2, 3], [2, 5]], null]); // biome-ignore format: a matrix
});

describe("Jᵀ g is what arrives over the gate's wires", () => {
  it.each([["z[1]", ["x"]], ["z[1]", ["W"]], ["a[1]", []], ["s[1]", ["b"]], ["L", []]] as const)("%s, %s", (node, names) => {
    const { jacobian, evaluation } = jacobianIn(LAYER, node, names);
    const g = jacobian.rows.map((row) => evaluation.gradients[row] ?? 0);
    const arrived = jacobian.wires.map((wires) => wires.reduce((sum, { index }) => sum + (evaluation.contribution[index] ?? 0), 0));
    for (const [j, sent] of timesTransposed(jacobian, g).entries()) expect(sent).toBeCloseTo(arrived[j] ?? Number.NaN, 12);
  });
}); // biome-ignore format: a table

/** Gates of A (m×n), B (n×m), C (m×n), x (n), y (m) and c: whatever arrays can be put through. All numbers are above 0 and apart. */
const GATES = [
  "A @ B", "A @ x", "y @ A", "x @ x", "A.T @ y", "A + C", "A - C", "A * C", "A / C", "A + x", "x * A", "c * A", "A / c", "A ^ 2", "A ^ C", "-A",
  "tanh(A)", "sigmoid(x)", "relu(A)", "silu(x)", "exp(A)", "log(C)", "cube(A)", "mixed(A)", "max(A, C)", "min(x, c)", "max(A)", "min(x)", "logsumexp(A)",
  "logsumexp(x)", "sum(A)", "mean(A)", "sum(x)", "norm(x)", "dot(x, B.T[1])", "softmax(x)", "softmax(A)", "transpose(A)", "[x, x]", "A[1]",
  "cross_entropy(A, C)", "softmax_cross_entropy(A, C)", "softmax_cross_entropy(x, B.T[1])", "cross_entropy(x, B.T[1])",
] as const; // biome-ignore format: a list of short texts

const literal = (rows: readonly (readonly number[])[]): string => `[${rows.map((row) => `[${row.join(", ")}]`).join(", ")}]`;

const programOf = (form: string, m: number, n: number, digits: readonly number[]): string => {
  let at = 0;
  const number = (): number => 0.3 + (digits[at % digits.length] ?? 0) / 1000 + at++ * 0.0137;
  const vector = (count: number) => Array.from({ length: count }, number);
  const matrix = (rows: number, columns: number) => literal(Array.from({ length: rows }, () => vector(columns)));
  return [
    "cube(t) = t^3",
    "mixed(t) = c*t*sin(t)",
    `A = ${matrix(m, n)}\nB = ${matrix(n, m)}\nC = ${matrix(m, n)}`,
    `x = [${vector(n).join(", ")}]\ny = [${vector(m).join(", ")}]\nc = ${number()}`,
    `Q = ${form}`,
  ].join("\n");
};

const size = integer({ min: 1, max: 4 });
const draws = tuple(constantFrom(...GATES), size, size, array(integer({ min: 0, max: 999 }), { minLength: 64, maxLength: 64 }));
const H = 1e-5;

test("equals central differences: every operation on arrays, shapes at random", { timeout: 30_000 }, () => {
  const seen = new Set<string>();
  assert(
    property(draws, ([form, m, n, digits]) => {
      const text = programOf(form, m, n, digits);
      const { byName } = graphOf(text);
      const first = ["Q", "Q[1]", "Q[1,1]"].find((name) => byName.has(name)) ?? "";
      const { jacobian, evaluation, gate } = jacobianIn(text, first);
      const { rows, columns, numbers } = jacobian;
      expect(gate.output.name).toBe("Q");
      expect(columns.length).toBeGreaterThan(0);
      const valuesAt = (column: number, x: number) => {
        evaluation.values[column] = x;
        const { values } = evaluate(evaluation, "values");
        return rows.map((row) => values[row] ?? Number.NaN);
      };
      for (const [j, column] of columns.entries()) {
        const x = evaluation.values[column] ?? Number.NaN;
        const [above, below] = [valuesAt(column, x + H), valuesAt(column, x - H)];
        valuesAt(column, x);
        for (const i of rows.keys()) {
          const slope = ((above[i] ?? Number.NaN) - (below[i] ?? Number.NaN)) / (2 * H);
          const found = numbers[i * columns.length + j] ?? Number.NaN;
          if (!(Math.abs(found - slope) <= 1e-6 * Math.max(1, Math.abs(slope))))
            throw new Error(`${text}\nrow ${i}, column ${j}: ${found}, not ${slope}`);
        }
      }
      seen.add(form);
    }),
    { numRuns: 20 * GATES.length, seed: 20_261_122 },
  );
  expect(seen.size).toBe(GATES.length);
});
