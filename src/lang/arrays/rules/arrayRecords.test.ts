/** What the records say, as numbers, against the engine that knows nothing of them: each operation on random arrays, its value and all that flows back. */
import { assert, boolean, constantFrom, integer, property, tuple } from "fast-check";
import { expect, test } from "vitest";
import { differentiate } from "../../../api.ts";
import { OPERATIONS, type OperationName } from "../../../ops/registry.ts";
import type { Shape } from "../../tiles.ts";
import { BUILT_IN } from "../../vocabulary.ts";
import { areEqual, broadcast, countOf, productShape, SCALAR, transposed } from "../shape.ts";
import { evaluateFormula, readFormula } from "./arrayFormula.ts";
import { type ArrayGate, operandName, placed, recordOf } from "./arrayRecords.ts";
import { type Matrix, matrixOf, turned } from "./matrix.ts";
import { gatheredSlopes, slopesOf } from "./slopes.ts";

/** An operation as a program writes it, of A and B; null if these shapes do not fit. */
interface Trial {
  readonly op: string;
  readonly text: string;
  readonly shapeOf: (a: Shape, b: Shape) => Shape | null;
  readonly operands: 1 | 2;
}

const scalarOf = (op: string): OperationName | null =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it is one of the registry's names
  Object.hasOwn(OPERATIONS, op) ? (op as OperationName) : (BUILT_IN.get(op)?.op ?? null);

const same = (a: Shape): Shape | null => (a.length > 0 ? a : null);
const toNumber = (a: Shape): Shape | null => (a.length > 0 ? SCALAR : null);
const stretch = (a: Shape, b: Shape): Shape | null => (a.length + b.length > 0 ? broadcast([a, b]) : null);
const pair = (a: Shape, b: Shape): Shape | null => (a.length > 0 && areEqual(a, b) ? SCALAR : null);
const matmul = (a: Shape, b: Shape): Shape | null => productShape(a, b)?.shape ?? null;

const TRIALS: readonly Trial[] = [
  { op: "@", text: "A @ B", shapeOf: matmul, operands: 2 },
  { op: "dot", text: "dot(A, B)", shapeOf: (a, b) => (a.length === 1 ? pair(a, b) : null), operands: 2 },
  ...["+", "-", "*", "/", "^"].map((sign): Trial => {
    const op = { "+": "add", "-": "subtract", "*": "multiply", "/": "divide", "^": "power" }[sign] ?? "";
    return { op, text: `A ${sign} B`, shapeOf: stretch, operands: 2 };
  }),
  { op: "max", text: "max(A, B)", shapeOf: stretch, operands: 2 },
  { op: "logsumexp", text: "logsumexp(A, B)", shapeOf: stretch, operands: 2 },
  { op: "negate", text: "-A", shapeOf: same, operands: 1 },
  ...["tanh", "sigmoid", "relu", "exp", "log", "abs", "sqrt", "sin"].map(
    (op): Trial => ({ op, text: `${op}(A)`, shapeOf: same, operands: 1 }),
  ),
  ...["sum", "mean", "norm", "max", "min"].map((op): Trial => ({ op, text: `${op}(A)`, shapeOf: toNumber, operands: 1 })),
  {
    op: "logsumexp",
    text: "logsumexp(A)",
    shapeOf: (a) => (a.length > 0 ? a.slice(0, -1) : null),
    operands: 1,
  },
  { op: "softmax", text: "softmax(A)", shapeOf: same, operands: 1 },
  { op: "cross_entropy", text: "cross_entropy(A, B)", shapeOf: pair, operands: 2 },
  { op: "softmax_cross_entropy", text: "softmax_cross_entropy(A, B)", shapeOf: pair, operands: 2 },
  { op: "transpose", text: "transpose(A)", shapeOf: (a) => (a.length === 2 ? transposed(a) : null), operands: 1 },
];

/** Above 0, so that every operation has a value; all different. */
const numberAt = (seed: number, at: number): number => 0.2 + ((Math.imul(seed + at * 7919, 2_654_435_761) >>> 0) % 2003) / 1000;

const literal = (shape: Shape, numbers: readonly number[]): string => {
  const [rows = 0, columns] = shape;
  if (shape.length === 0) return String(numbers[0]);
  if (columns === undefined) return `[${numbers.join(", ")}]`;
  return `[${Array.from({ length: rows }, (_, i) => `[${numbers.slice(i * columns, (i + 1) * columns).join(", ")}]`).join(", ")}]`;
};

const size = integer({ min: 1, max: 4 });
const shape = tuple(constantFrom(0, 1, 2, 2), size, size).map(([axes, m, n]): Shape => [m, n].slice(2 - axes));

/** Programs are read anew for each of them: what a number is worth shows in the shape. */
const namesOf = (
  gate: ArrayGate,
  operands: readonly Matrix[],
  z: Matrix,
  g: Matrix,
  slot: number,
): ReadonlyMap<string, Matrix> => {
  const names = new Map(operands.map((operand, i) => [operandName(i), operand]));
  names.set("z", z).set("g", g);
  const { scalar } = gate;
  if (scalar === null) return names;
  const stood = operands.map((operand, i) => (placed("", gate.operands[i] ?? [], gate.shape) === "" ? operand : turned(operand)));
  const [only] = stood;
  const isGathered = stood.length === 1 && only && (gate.op === "max" || gate.op === "min" || gate.op === "logsumexp");
  return names.set("d", isGathered ? gatheredSlopes(scalar, only, scalar === "logsumexp") : slopesOf(scalar, slot, stood));
};

const shaped = (value: unknown): number[] => [value].flat(2).map(Number);

const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-12 * Math.max(1, Math.abs(a), Math.abs(b));

const complaintsAbout = (
  { op, text, shapeOf, operands }: Trial,
  shapes: readonly [Shape, Shape],
  seed: number,
): string[] | null => {
  const of = shapes.slice(0, operands);
  const result = shapeOf(...shapes);
  if (!result || of.every((each) => each.length === 0)) return null;
  const lists = [...of, result].map((each, k) => Array.from({ length: countOf(each) }, (_, at) => numberAt(seed + 31 * k, at)));
  const [g = []] = lists.slice(-1);
  const inputs = of.map((each, i) => `${"AB"[i]} = ${literal(each, lists[i] ?? [])}`);
  const loss = result.length === 0 ? "L = C * Z" : "L = sum(C * Z)";
  const program = [...inputs, `C = ${literal(result, g)}`, `Z = ${text}`, loss].join("\n");
  const found = differentiate(program);
  if (!found.ok) throw new Error(`${found.diagnostics.map(({ code }) => code).join()} in\n${program}`);
  const gate: ArrayGate = { op, scalar: scalarOf(op), shape: result, operands: of };
  const record = recordOf(gate);
  const [z, upstream] = [matrixOf(result, shaped(found.values["Z"])), matrixOf(result, g)];
  const matrices = of.map((each, i) => matrixOf(each, lists[i] ?? []));
  const numbersOf = (formula: string, slot: number): Matrix => {
    const names = namesOf(gate, matrices, z, upstream, slot);
    return evaluateFormula(readFormula(formula), (name) => names.get(name) ?? matrixOf([], [Number.NaN]));
  };
  const compare = (what: string, formula: string, slot: number, wanted: readonly number[], isTurned: boolean): string[] => {
    const made = numbersOf(formula, slot);
    const numbers = isTurned ? turned(made).numbers : made.numbers;
    const isSame = numbers.length === wanted.length && wanted.every((x, i) => isNear(x, numbers[i] ?? Number.NaN));
    return isSame ? [] : [`${what} = ${formula}: ${numbers.join(" ")} instead of ${wanted.join(" ")} in\n${program}`];
  };
  return [
    ...compare("the value", record.formula, 0, z.numbers, record.isRow === true),
    ...record.back.flatMap((formula, slot) =>
      compare(`∂L/∂${"AB"[slot]}`, formula, slot, shaped(found.gradients["AB"[slot] ?? ""]), false),
    ),
    ...(record.backTurned ?? []).flatMap((formula, slot) =>
      of[slot]?.length === 2
        ? compare(`∂L/∂${"AB"[slot]}, turned`, formula, slot, shaped(found.gradients["AB"[slot] ?? ""]), true)
        : [],
    ),
  ];
};

test.each(TRIALS.map((trial) => [trial.text, trial] as const))("%s", (_text, trial) => {
  let compared = 0;
  assert(
    property(shape, shape, boolean(), integer({ min: 1, max: 1_000_000 }), (a, other, isSame, seed) => {
      const found = complaintsAbout(trial, [a, isSame ? a : other], seed);
      if (found) compared++;
      expect(found ?? []).toEqual([]);
    }),
    { numRuns: 300, seed: 20_261_121 },
  );
  expect(compared).toBeGreaterThan(15);
});

test("where what is wanted sums to 1, its sum is left out of the loss", () => {
  for (const rows of [1, 3]) {
    const of: Shape = rows === 1 ? [3] : [rows, 3];
    const y = Array.from({ length: 3 * rows }, (_, i) => [0.25, 0.75, 0][i % 3] ?? 0);
    const names = new Map([
      ["a", matrixOf(of, y.map((_, i) => numberAt(3, i)))],
      ["b", matrixOf(of, y)],
      ["g", matrixOf([], [0.7])],
    ]); // biome-ignore format: a table
    const [shared, full] = [true, false].map((isShared) => {
      const record = recordOf({ op: "softmax_cross_entropy", scalar: null, shape: [], operands: [of, of], isShared });
      return evaluateFormula(readFormula(record.back[0] ?? ""), (name) => names.get(name) ?? matrixOf([], [Number.NaN])).numbers;
    });
    expect(shared?.every((x, i) => isNear(x, full?.[i] ?? Number.NaN))).toBe(true);
  }
});

test("a record's slope says itself where it is 1 or −1", () => {
  const of = (op: OperationName) => recordOf({ op, scalar: op, shape: [2], operands: [[2], [2]] }).back;
  expect([of("add"), of("subtract"), of("multiply")]).toEqual([["g", "g"], ["g", "-g"], ["g * d", "g * d"]]); // biome-ignore format: a row
});

test("the rules of a layer are those of the lectures", () => {
  const rules = (a: Shape, b: Shape, z: Shape) => recordOf({ op: "@", scalar: null, shape: z, operands: [a, b] }).back;
  expect(rules([3, 2], [2], [3])).toEqual(["g @ b.T", "a.T @ g"]);
  expect(rules([2], [2, 3], [3])).toEqual(["b @ g", "a @ g.T"]);
  expect(rules([2], [2], [])).toEqual(["g * b", "g * a"]);
});
