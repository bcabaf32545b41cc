/** Formulas of arrays: what they say, that it is true, and that KaTeX takes it as it is. */
import { array, assert, constantFrom, integer, property, subarray, tuple } from "fast-check";
import { describe, expect, test } from "vitest";
import { evaluateFormula, readFormula } from "../../lang/arrays/rules/arrayFormula.ts";
import { readNumber } from "../pen.ts";
import { complaintOf, LABELS, markupOf } from "../testing.ts";
import { matrixOfPiece } from "./pieces.ts";
import { receiverOf } from "./receiver.ts";
import { type Scene, sceneOf, stopsOf } from "./testing.ts";
import { TileGate } from "./tileGate.ts";
import { plainTileLines, tileLines } from "./tileLines.ts";
import type { TileStop } from "./tileStop.ts";

const LAYER =
  "x = [1, -2]\nparam W = [[0.5, -0.3], [0.2, 0.4]]\nparam b = [1, 2]\nu = W @ x\nz = u + b\na = tanh(z)\nL = sum(a^2)";

const stopOf = (facts: Scene, name: string, operand: number | null): TileStop => {
  const wanted = stopsOf(facts).find(
    (stop) => stop.tile.name === name && (stop.kind === "forward" ? operand === null : stop.operand === operand),
  );
  if (!wanted) throw new Error(`no stop at ${name}`);
  return wanted;
};

const plainLines = (text: string, name: string, operand: number | null): readonly string[] => {
  const facts = sceneOf(text);
  return plainTileLines(facts, stopOf(facts, name, operand), LABELS).map(({ tex }) => tex);
};

/** Without what only sets it: sizes of brackets, and of rows. */
const simple = (tex: string): string =>
  tex
    .replaceAll(/\{\\def\\arraystretch\{[.\d]+\}(\\\w+)\[ (.*?) \1\]\}/g, "[$2]")
    .replaceAll(/\\begin\{matrix\} | \\end\{matrix\}/g, "")
    .replaceAll(" \\\\ ", "; ")
    .replaceAll(" & ", ", ");

const up = (tex: string) => `\\underbrace{${tex}}_{\\text{upstream}}`;
const local = (tex: string) => `\\underbrace{${tex}}_{\\text{local}}`;
const by = (name: string) => `\\frac{\\partial L}{\\partial ${name}}`;

const TABLE: readonly (readonly [title: string, text: string, tile: string, operand: number | null, main: string])[] = [
  ["a matrix times a vector", LAYER, "u", null, "u = W \\, x = [0.5, -0.3; 0.2, 0.4] \\, [1; -2] = [1.1; -0.6]"],
  ["what is stretched is a row beside a matrix", "A = [[1, 2], [3, 4]]; b = [5, 6]; z = A + b; L = sum(z)", "z", null, "z = A + b^{\\top} = [1, 2; 3, 4] + [5, 6] = [6, 8; 8, 10]"],
  ["a function", "x = [0, 1]; a = sigmoid(x); L = sum(a)", "a", null, "a = \\sigma\\left(x\\right) = \\sigma\\,[0; 1] = [0.5; 0.7311]"],
  ["a sum", "x = [1, -2]; L = sum(x)", "L", null, "L = \\operatorname{sum}\\left(x\\right) = 1 + \\left(-2\\right) = -1"],
  ["a vector times a matrix", "x = [1, 2]; W = [[1, 2], [3, 4]]; z = x @ W; L = sum(z)", "z", null, "z^{\\top} = x^{\\top} \\, W = [1, 2] \\, [1, 2; 3, 4] = [7, 10]"],
  ["back to the matrix", "x = [1, 2]; W = [[1, 2], [3, 4]]; z = W @ x; L = sum(z)", "z", 0, `${by("W")} = ${up(by("z"))} \\, ${local("x^{\\top}")} = [1; 1] \\, [1, 2] = [1, 2; 1, 2]`],
  ["back to the vector", "x = [1, 2]; W = [[1, 2], [3, 4]]; z = W @ x; L = sum(z)", "z", 1, `${by("x")} = ${local("W^{\\top}")} \\, ${up(by("z"))} = [1, 3; 2, 4] \\, [1; 1] = [4; 6]`],
  ["back to what was transposed", "X = [[1, 2]]; W = [[1, 2], [3, 4]]; Z = X @ W.T; L = sum(Z)", "Z", 1, `${by("W")} = ${up(`\\left(${by("Z")}\\right)^{\\top}`)} \\, ${local("X")} = [1; 1] \\, [1, 2] = [1, 2; 1, 2]`],
  ["back to what was stretched", "A = [[1, 2], [3, 4]]; b = [5, 6]; z = A + b; L = sum(z)", "z", 1, `${by("b")} = ${up(`\\left(${by("z")}\\right)^{\\top}`)} \\, \\mathbf{1} = [1, 1; 1, 1] \\, [1; 1] = [2; 2]`],
  ["entry by entry, by the operation's own rule", "x = [0, 1]; a = sigmoid(x); L = sum(a)", "a", 0, `${by("x")} = ${up(by("a"))} \\odot ${local("\\left(1 - a\\right) \\odot a")} = [1; 1] \\odot [0.25; 0.1966] = [0.25; 0.1966]`],
  ["a sum passes on", "a = [1, 2]; b = [3, 4]; z = a + b; L = sum(z)", "z", 1, `${by("b")} = ${up(by("z"))} = [1; 1]`],
  ["softmax", "z = [0, 0]; p = softmax(z); L = sum(p * [1, 3])", "p", 0, `${by("z")} = p \\odot \\bigg(${up(by("p"))} - p^{\\top} \\, ${by("p")}\\bigg) = [0.5; 0.5] \\odot \\bigg([1; 3] - 2\\bigg) = [-0.5; 0.5]`],
  ["softmax and cross-entropy in one", "z = [0, 0]; y = [1, 0]; L = softmax_cross_entropy(z, y)", "L", 0, `${by("z")} = ${up(by("L"))} \\cdot ${local("\\left(\\operatorname{softmax}\\left(z\\right) - y\\right)")} = 1 \\cdot [-0.5; 0.5] = [-0.5; 0.5]`],
]; // biome-ignore format: a table

describe("the main line", () => {
  test.each(TABLE)("%s", (_title, text, tile, operand, main) => {
    expect(simple(plainLines(text, tile, operand)[0] ?? "")).toBe(main);
  });
});

test("at a fork, the part that comes along this wire, and the sum", () => {
  const text = "x = [1, 2]; u = 2x; v = x * x; L = sum(u + v)";
  const lines = (name: string, operand: number) => plainLines(text, name, operand).map(simple);
  const whole = by("x");
  const first = lines("v", 1);
  expect(first[0]).toContain(`\\underbrace{${whole}}_{\\text{via }v\\text{, operand 2 }`);
  expect(first.at(-1)).toMatch(
    /= \\underbrace\{\[1; 2\]\}_\{.*\} \+ \\underbrace\{\\square\}_\{.*\} \+ \\underbrace\{\\square\}_\{/,
  );
  expect(lines("u", 1).at(-1)).toMatch(/ = \[4; 6\]$/);
});

test("what is asked for is left out, with all that follows from it", () => {
  const scene = sceneOf("x = [1, 2]; W = [[1, 2], [3, 4]]; z = W @ x; L = sum(z)");
  const asked = { stage: "local", isRuleTold: false } as const;
  const lines = plainTileLines({ ...scene, asked }, stopOf(scene, "z", 0), LABELS);
  expect(lines.map(({ kind }) => kind)).toEqual(["main"]);
  expect(simple(lines[0]?.tex ?? "").split(" = ").slice(2)).toEqual(["[1; 1] \\, [\\square, \\square]", "[\\square, \\square; \\square, \\square]"]); // biome-ignore format: a formula
});

test("the rule for an entry", () => {
  const rules = (name: string, operand: number | null) => plainLines(LAYER, name, operand)[1];
  expect(rules("u", null)).toBe("u_{i} = \\sum_{j} W_{ij} \\, x_{j}");
  expect(rules("u", 0)).toBe(`${by("W_{ij}")} = ${by("u_{i}")} \\, x_{j}`);
  expect(rules("u", 1)).toBe(`${by("x_{j}")} = \\sum_{i} ${by("u_{i}")} \\, W_{ij}`);
  expect(rules("a", 0)).toBe("\\frac{\\partial a_{i}}{\\partial z_{i}} = 1 - a_{i}^{2}");
});

test("of a large array there are the corners and the size", () => {
  const [main = ""] = plainLines("A = normal(9, 7, 1); x = normal(7); z = A @ x; L = sum(z)", "z", 0);
  expect(main).toContain("\\underset{9 \\times 7}");
  expect(main.match(/\\ddots/g)).toHaveLength(1);
});

const size = integer({ min: 1, max: 3 });
const matrix = (shape: readonly number[], seed: number): string => {
  const cell = (at: number) => ((Math.imul(seed + at * 7919, 2_654_435_761) >>> 0) % 301) / 100 - 1.5;
  const [rows = 1, columns] = shape;
  const row = (i: number, n: number) => `[${Array.from({ length: n }, (_, j) => cell(i * n + j)).join(", ")}]`;
  return columns === undefined ? row(0, rows) : `[${Array.from({ length: rows }, (_, i) => row(i, columns)).join(", ")}]`;
};

/** Of a matrix A, a vector v as long as its rows, a column c, a number s, and each other. */
const STEPS = [
  "A @ v", "A @ A.T", "A.T @ A", "v @ A.T", "v @ v", "dot(v, v + 1)", "A * v", "v - A", "A / (2 + A * A)", "c * A", "A + c", "s * A", "A * A", "v^2",
  "tanh(A)", "relu(v)", "exp(v) + 1", "sum(A)", "mean(v)", "norm(A)", "max(A)", "min(v)", "max(A, v)", "softmax(A)", "softmax(v)", "logsumexp(A)", "logsumexp(v)",
  "cross_entropy(softmax(A), A * A)", "softmax_cross_entropy(v, v)", "softmax_cross_entropy(A, A + 1)", "A.T", "A[1] * 2", "A[1]", "[v, v] * 3", "[v, v]",
  "silu(A)", "f(v, s)", "A @ [v[1]] * 2", "-A", "A.T.T + 1", "transpose(A @ A.T) * 2", "max(v, s)",
] as const; // biome-ignore format: short texts

const program = tuple(
  size,
  size,
  integer({ min: 1, max: 99_999 }),
  array(constantFrom(...STEPS), { minLength: 1, maxLength: 4 }),
).map(([m, n, seed, steps]) => {
  const fitting = steps.filter((step) => n === 1 || !step.includes("[v[1]]"));
  const inputs = `A = ${matrix([m, n], seed)}\nv = ${matrix([n], seed + 1)}\nc = ${matrix([m, 1], seed + 2)}\ns = 0.75\nf(a, b) = a*b + sin(a)`;
  return `${inputs}\n${fitting.map((step, i) => `r${i} = ${step}`).join("\n")}\nL = sum(A * 0.5)${fitting.map((_, i) => ` + sum([0.3] * r${i})`).join("")}`;
});

const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-12 * Math.max(1, Math.abs(a), Math.abs(b));

/** What the rule says, with the numbers of what it names, and what flows along the wire. */
const untrueOf = (facts: Scene, stop: TileStop): string[] => {
  if (stop.kind === "forward" || stop.entry !== null) return [];
  const gate = new TileGate(stop.program, facts.evaluation, stop.tile, stop.edges);
  const receiver = receiverOf(gate, stop.operand);
  const { back, backTurned } = gate.record;
  const own = back[stop.operand] ?? "";
  const text = receiver.isTurned ? (backTurned?.[stop.operand] ?? `(${own}).T`) : own;
  const read = (name: string) => matrixOfPiece(gate.named(name, stop.operand), facts.evaluation);
  const { numbers } = evaluateFormula(readFormula(text), read);
  const { edges, contribution } = facts.evaluation;
  return receiver.piece.cells.flatMap((cell, i) => {
    if (typeof cell !== "object" || !("node" in cell)) return [];
    const sent = stop.edges.reduce((sum, e) => (edges.from[e] === cell.node ? sum + (contribution[e] ?? Number.NaN) : sum), 0);
    const isTwice = receiver.piece.cells.some((other, j) => j !== i && typeof other === "object" && "node" in other && other.node === cell.node);
    return isTwice || isNear(sent, numbers[i] ?? Number.NaN) ? [] : [`${stop.tile.name} back to ${stop.operand}: ${text} gives ${numbers.join(" ")}, entry ${i} gets ${sent}`];
  });
}; // biome-ignore format: long messages

const complaintsAbout = (facts: Scene, stop: TileStop): string[] => {
  const lines = tileLines(facts, stop, LABELS);
  const refused = [...lines, ...plainTileLines(facts, stop, LABELS)].flatMap(({ tex }) => complaintOf(tex) ?? []);
  const wrong = lines.flatMap(({ tex, numbers }) => [
    ...(/<svg[^>]* style=/.test(markupOf(tex)) ? [`a style attribute: ${tex}`] : []),
    ...([...tex.matchAll(/\\htmlData\{number=(\d+)/g)].every(([, i]) => numbers[Number(i)])
      ? []
      : [`a place without a number: ${tex}`]),
    ...(numbers.some(({ ref }) => Number.isNaN(readNumber(ref, facts.evaluation))) ? [`a number that is none: ${tex}`] : []),
  ]);
  return [...untrueOf(facts, stop), ...refused, ...wrong];
};

test("rules are true, KaTeX takes the formulas, and every number in them is the evaluation's", { timeout: 120_000 }, () => {
  let stops = 0;
  assert(
    property(program, subarray(["r0", "r1", "r2", "A", "v", "r0[1]", "r1[1,1]"]), (text, expanded) => {
      const facts = sceneOf(text, expanded);
      const all = stopsOf(facts);
      stops += all.length;
      expect(all.flatMap((stop) => complaintsAbout(facts, stop))).toEqual([]);
    }),
    { numRuns: Number(process.env["FUZZ_CASES"] ?? 25), seed: Number(process.env["FUZZ_SEED"] ?? 20_261_121) },
  );
  expect(stops).toBeGreaterThan(200);
});
