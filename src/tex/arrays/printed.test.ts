/** What is printed is true: the numbers between the signs of equality, read back from the TeX and computed anew, give the numbers behind the last one. */
import { expect, test } from "vitest";
import { evaluateFormula, readFormula } from "../../lang/arrays/rules/arrayFormula.ts";
import { type Matrix, matrixOf } from "../../lang/arrays/rules/matrix.ts";
import { LABELS } from "../testing.ts";
import { sceneOf, stopsOf } from "./testing.ts";
import { plainTileLines } from "./tileLines.ts";

const GRID = /\{\\def\\arraystretch\{[.\d]+\}(\\\w+)\[ (.*?) \1\]\}/g;

const numberIn = (tex: string): number => Number(tex.trim().replace(/ \\times 10\^\{(-?\d+)\}/, "e$1"));

const matrixIn = (body: string): Matrix => {
  const rows = body.replace(/\\begin\{matrix\} | \\end\{matrix\}/g, "").split(" \\\\ ").map((row) => row.split(" & ").map(numberIn)); // biome-ignore format: one thought
  return matrixOf(rows[0]?.length === 1 ? [rows.length] : [rows.length, rows[0]?.length ?? 0], rows.flat());
};

/** TeX that these formulas consist of, in the language; what is left of TeX after that cannot be read. */
const READ: readonly (readonly [RegExp, string])[] = [
  [/\^\{\\odot (-?[\d.]+)\}/g, "^($1)"],
  [/(\d) \\times 10\^\{(-?\d+)\}/g, "$1e$2"],
  [/\^\{\\top\}/g, ".T"],
  [/\^\{([\d.]+)\}/g, "^$1"],
  [/\\frac\{([^{}]*)\}\{([^{}]*)\}/g, "(($1)/($2))"],
  [/\\sqrt\{([^{}]*)\}/g, "sqrt($1)"],
  [/\\(?:left|bigg|Bigg|big|right)(?=[()])/g, ""],
  [/\\operatorname\{(\w+)\}/g, "$1"],
  [/\\sigma/g, "sigmoid"],
  [/\\(tanh|exp|log|max|min|sin)(?=\(|\\,)/g, "$1"],
  [/([a-z]+)\\,(G\d+)/g, "$1($2)"],
  [/([a-z]+)\\,([a-z]+\(G\d+\))/g, "$1($2)"],
  [/ \\,(?= )|\\,/g, " @ "],
  [/\\odot|\\cdot/g, "*"],
  [/\\oslash/g, "/"],
];

/** null where something is left out, or set in a way that is not read here. */
const computed = (tex: string): Matrix | null => {
  const grids: Matrix[] = [];
  const named = tex.replaceAll(GRID, (_, _size: string, body: string) => `G${grids.push(matrixIn(body)) - 1}`);
  const text = READ.reduce((before, [from, to]) => before.replaceAll(from, to), named);
  if (/[\\{}]/.test(text)) return null;
  return evaluateFormula(readFormula(text), (name) => grids[Number(name.slice(1))] ?? matrixOf([], [Number.NaN]));
};

const PROGRAM = `A = [[0.5, -1.25], [2, 0.75], [1.5, -0.5]]; v = [0.5, -2]; y = [0, 1]; s = 1.5
u = A @ v; w = u @ A; d = dot(v, w); B = A @ A.T; C = A + v; D = s * A; E = A * v - D / 3
t = tanh(u); r = relu(A); q = sigmoid(E) ^ 2; p = softmax(w); P = softmax(E); l = logsumexp(v); m = max(u) + mean(u) + norm(v)
c = cross_entropy(p, y); k = softmax_cross_entropy(w, y); K = softmax_cross_entropy(E, P); e = exp(-v) + [1, 2]
L = d + sum(B) + sum(C) + sum(t) + sum(r) + sum(q) + sum(p * v) + sum(P * A) + l + m + c + k + K + sum(e)`;

test("each step of a program with all kinds of operations", () => {
  const scene = sceneOf(PROGRAM);
  const wrong: string[] = [];
  const unread: string[] = [];
  let read = 0;
  for (const stop of stopsOf(scene)) {
    const [main] = plainTileLines(scene, stop, LABELS);
    const parts = (main?.tex ?? "").split(/ (?:=|\\overset\{\\text\{\w+\}\}\{=\}) /);
    if (parts.length < 4) continue; // passed on as it is
    const [found, told] = [parts.at(-2), parts.at(-1)].map((tex) => computed(tex ?? ""));
    if (!found || !told) {
      unread.push(main?.tex ?? "");
      continue;
    }
    read++;
    const size = Math.max(1, ...told.numbers.map(Math.abs), ...found.numbers.map(Math.abs));
    const isTrue = told.numbers.length === found.numbers.length && told.numbers.every((x, i) => Math.abs(x - (found.numbers[i] ?? Number.NaN)) < 0.01 * size); // biome-ignore format: one thought
    if (!isTrue) wrong.push(`${main?.tex}: ${found.numbers.join(" ")}`);
  }
  expect(wrong).toEqual([]);
  expect(unread).toEqual([]);
  expect(read).toBeGreaterThan(70);
});
