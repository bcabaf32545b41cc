/** Whatever is typed: never an exception, and diagnostics that hold. FUZZ_CASES=100000 searches longer, FUZZ_SEED elsewhere. */
import { array, assert, constantFrom, integer, oneof, property, string } from "fast-check";
import { expect, test } from "vitest";
import { parseProgram } from "./parseProgram.ts";
import type { Program } from "./program.ts";
import { bracketed, complaintsAbout, printProgram, repaired } from "./testing.ts";

const numRuns = Number(process.env["FUZZ_CASES"] ?? 3000);
const settings = { numRuns, seed: Number(process.env["FUZZ_SEED"] ?? 20_240_229) };
/** In milliseconds, for each test: a long search may take long. */
const PATIENCE = 10_000 + numRuns;

const NAMES = [
  "x",
  "y",
  "xy",
  "w₀",
  "σ",
  "π",
  "e",
  "f",
  "g",
  "sin",
  "let",
  "d/dx",
  "\\frac{",
  "max",
  "elu",
  "mse",
  "param",
  "out",
  "data",
  "data x",
  "__proto__",
  "constructor",
];
const NUMBERS = ["0", "1", "2.5", ".5", "1e3", "1e999", "1.2.3", "1e", "0x1", "1_0", "1e++4", "²", "³"];
const SYMBOLS = [
  "+",
  "-",
  "*",
  "/",
  "^",
  "**",
  "(",
  ")",
  "(",
  ")",
  ",",
  "=",
  "√",
  "−",
  "·",
  "÷",
  "|",
  "|",
  ":=",
  "[",
  "]",
  "[[",
  "]]",
  ".T",
  "ᵀ",
  "⊙",
  "[1]",
  "[0, 2]",
];
const LAYOUT = [" ", "\n", "\r\n", "\r", ";", "#", "//", "\u200b", "@", "\ud800", "😀"];
const LINES = [
  "f(x) = x^2",
  "g(a, b) = f(a)*b + w",
  "param w = 0.5",
  "x = -2",
  "y = x + 1",
  "f(x)",
  "g(x, y)",
  "1/2x",
  "bc",
  "x(y+1)",
  "out y, f",
  "out x",
  "data x, y = [[1, 3], [2, 5]]",
  "data q = [1, -2,",
  "3]",
  "W = [[1, 2], [3, x]]",
  "param v = normal(2)",
  "V = W @ v + W.T[1]",
  "u1 = softmax(Vᵀ) ⊙ v",
  "h(v) = sum(W @ v)",
  "V[1] * h(W)",
];

const pieces = (from: readonly string[], maxLength: number, separator = "") =>
  array(constantFrom(...from), { maxLength }).map((parts) => parts.join(separator));

const soup = pieces([...NAMES, ...NUMBERS, ...SYMBOLS, ...LAYOUT], 40);
const spaced = pieces([...NAMES, ...NUMBERS, ...SYMBOLS], 30, " ");
const shuffled = array(oneof(constantFrom(...LINES), spaced), { maxLength: 8 }).map((parts) => parts.join("\n"));
const noise = string({ unit: "binary", maxLength: 60 });
const halves = array(integer({ min: 0, max: 0xffff }), { maxLength: 60 }).map((codes) => String.fromCharCode(...codes));

/** Also what a fix leaves behind has to hold, though it need not be without errors. */
const brokenPromises = (source: string): string[] => {
  const after = parseProgram(source).diagnostics.flatMap((diagnostic) => repaired(source, diagnostic) ?? []);
  return [source, ...after].flatMap(complaintsAbout);
};

test.each([
  ["tokens without order", soup],
  ["tokens between blanks", spaced],
  ["statements without order", shuffled],
  ["Unicode noise", noise],
  ["noise with halves of surrogate pairs", halves],
])(
  "diagnostics hold for %s",
  (_title, texts) => {
    const holds = property(texts, (source) => {
      expect(brokenPromises(source)).toEqual([]);
    });
    expect(() => assert(holds, settings)).not.toThrow();
  },
  PATIENCE,
);

/** The tree of every statement, the outputs and the data; none where there is an error. */
const trees = (program: Program | null): string[] =>
  program
    ? [
        ...program.statements.map(({ expression }) => bracketed(program.nodes, expression)),
        ...program.outputs.map(({ name }) => name),
        ...(program.data?.rows.map((row) => row.map(({ value }) => value).join(" ")) ?? []),
      ]
    : [];

test(
  "what can be parsed means the same when it is printed and parsed again",
  () => {
    const survives = property(oneof(soup, spaced, shuffled), (source) => {
      const { program } = parseProgram(source);
      if (program && program.tiles.length > 0) return; // printed in numbers, whose names only the language gives
      const again = parseProgram(program ? printProgram(program) : source);
      expect(trees(again.program)).toEqual(trees(program));
    });
    expect(() => assert(survives, settings)).not.toThrow();
  },
  PATIENCE,
);
