/** Facts to try the sentences about vectors and matrices with. */
import type { Samples } from "./roleSamples.ts";
import type { ProductKind, Reduction, SpokenTile, Stretch, TileMessages } from "./tileMessages.ts";

const KINDS: readonly ProductKind[] = ["rows", "columns", "both", "vectors"];
const REDUCTIONS: readonly Reduction[] = ["sum", "mean", "norm", "max", "min", "logsumexp"];
const STRETCHES: readonly Stretch[] = ["rows", "columns", "entries"];

const named = { gate: "u10", operand: "row 2 of W" };
const forwardProduct = { name: "u10", left: "Wᵀ", right: "the 3×2 matrix", kind: "both", count: 2 } as const;
const product = { ...named, other: "the 3×2 matrix", kind: "rows", isLeft: true, count: 1 } as const;
const loss = { gate: "L", guess: "p", truth: "y", isOfScores: false, isGuess: true, isShared: true, rows: null } as const;
const numbers = { rows: [["1", "2"], ["−3", "4"]] } as const; // biome-ignore format: a matrix
const range = { least: "−1.3", greatest: "1.3" } as const;

const tile: SpokenTile = {
  name: "W",
  shape: [2, 2],
  op: null,
  isTrainable: true,
  isTarget: false,
  isLive: true,
  values: numbers,
  gradients: range,
  isFault: false,
  isMeaningless: false,
  arrived: 1,
  expected: 1,
};

const [firstKind, ...otherKinds] = KINDS.flatMap((kind) =>
  [true, false].map((isLeft) => ({ ...product, kind, isLeft, count: 3 })),
);
const [firstReduction, ...otherReductions] = REDUCTIONS.map((does) => ({ name: "u10", does, operand: "W", count: 6, isByRow: true })); // biome-ignore format: one thought

export const TILE_SAMPLES: Samples<TileMessages> = {
  operand: {
    transposed: [{ of: "row 2 of W" }],
    row: [{ of: "W", row: 2 }],
    column: [{ of: "W", column: 2 }],
    list: [{ shape: [8] }, { shape: [2, 3] }],
  },
  forward: {
    product: [forwardProduct, ...KINDS.map((kind) => ({ ...forwardProduct, kind, count: 1 }))],
    productEntry: [{ name: "z[2]", left: "row 2 of W", right: "x", count: 2 }],
    each: [{ count: 6 }],
    stretched: [{ operand: "b", over: "rows" }, ...STRETCHES.map((over) => ({ operand: "b", over }))],
    reduction: [firstReduction ?? { name: "u10", does: "sum", operand: "W", count: 6, isByRow: false }, ...otherReductions],
    softmax: [
      { name: "p", operand: "z", isByRow: true },
      { name: "p", operand: "z", isByRow: false },
    ],
    loss: [
      { name: "L", isOfScores: true, guess: "z", truth: "y", rows: null },
      { name: "L", isOfScores: false, guess: "p", truth: "y", rows: { count: 8, isMean: true } },
      { name: "L", isOfScores: false, guess: "p", truth: "y", rows: { count: 8, isMean: false } },
    ],
    list: [
      { name: "v", operands: ["a", "b", "3"], count: 3, axes: 1 },
      { name: "A", operands: null, count: 8, axes: 2 },
    ],
    transpose: [{ name: "B", operand: "W" }],
    row: [{ name: "r", operand: "row 2 of W" }],
    inside: [
      { name: "p[2]", gates: 1 },
      { name: "p[2]", gates: 3 },
    ],
  },
  back: {
    product: [firstKind ?? product, ...otherKinds, product],
    productEntry: [{ ...named, other: "x" }],
    transposed: [{ other: "W" }],
    factor: [{ operand: "x", other: "y" }],
    turned: [{ operand: "x" }],
    dividend: [{ operand: "x", other: "y" }],
    scaled: [
      { gate: "a", callee: "tanh", cached: ["a"] },
      { gate: "a", callee: "sin", cached: [] },
    ],
    called: [{ gate: "a", callee: "f" }],
    routed: [
      { operand: "x", all: 6, part: 0, none: 0 },
      { operand: "x", all: 0, part: 0, none: 6 },
      { operand: "x", all: 1, part: 2, none: 3 },
      { operand: "x", all: 2, part: 1, none: 1 },
      { operand: "x", all: 0, part: 6, none: 0 },
    ],
    contested: [
      { operand: "x", won: 6, tied: 0, lost: 0 },
      { operand: "x", won: 0, tied: 0, lost: 6 },
      { operand: "x", won: 3, tied: 1, lost: 2 },
      { operand: "x", won: 3, tied: 1, lost: 0 },
    ],
    stretched: [{ operand: "b", over: "rows", count: 8 }, ...STRETCHES.map((over) => ({ operand: "b", over, count: 8 }))],
    sum: [named],
    mean: [{ ...named, count: 6 }],
    norm: [named],
    extreme: [
      { does: "max", winner: "v[2]", ties: 1 },
      { does: "min", winner: null, ties: 3 },
    ],
    logsumexp: [
      { ...named, isByRow: true },
      { ...named, isByRow: false },
    ],
    softmax: [
      { ...named, isByRow: true },
      { ...named, isByRow: false },
    ],
    loss: [
      loss,
      { ...loss, rows: { count: 8, isMean: true } },
      { ...loss, rows: { count: 8, isMean: false } },
      { ...loss, isOfScores: true },
      { ...loss, isOfScores: true, isShared: false, rows: { count: 8, isMean: true } },
      { ...loss, isGuess: false },
    ],
    list: [named],
    transpose: [named],
    row: [named],
    other: [named],
    transposedView: [{ operand: "Wᵀ", source: "W" }],
    rowView: [{ operand: "row 2 of W", source: "W" }],
    listView: [{ source: "x" }],
    entry: [
      { entry: "W[2,1]", terms: ["−1.2 · 2", "3 · 4"], count: 2, total: "9.6" },
      { entry: "W[2,1]", terms: [], count: 64, total: "9.6" },
      { entry: "W[2,1]", terms: [], count: 1, total: "9.6" },
    ],
  },
  asks: { rule: [{ operand: "W", gate: "z" }], product: [null], sum: [{ operand: "W" }] },
  arrival: { largest: [{ entry: "W[2,1]", count: 4 }], zero: [{ name: "W", target: "L", count: 4 }] },
  more: [{ count: 1 }, { count: 5 }],
  spoken: {
    node: [
      tile,
      { ...tile, op: "@", values: null, gradients: null, arrived: 0 },
      { ...tile, op: "tanh", shape: [], values: { rows: [["2"]] }, gradients: { rows: [["3"]] }, expected: 2 },
      { ...tile, op: "add", shape: [3], isTarget: true, isMeaningless: true },
      { ...tile, isTrainable: false, gradients: null, expected: 0 },
      { ...tile, gradients: null, isFault: true },
      { ...tile, isLive: false },
    ],
    wire: [
      { from: "W", to: "z", slot: 0, operands: 2, shape: [2, 2], isLive: true, contributions: numbers },
      { from: "c", to: "z", slot: 0, operands: 1, shape: [], isLive: true, contributions: { rows: [["2"]] } },
      { from: "W", to: "z", slot: 0, operands: 2, shape: [2], isLive: true, contributions: null },
      { from: "W", to: "z", slot: 0, operands: 2, shape: [2], isLive: false, contributions: null },
    ],
    forward: [{ name: "z", expression: "W @ x", shape: [2], values: range }],
    backward: [
      { operand: "W", gate: "z", shape: [2, 2], contributions: numbers, sums: numbers, arrived: 1, expected: 1 },
      {
        operand: "W",
        gate: "z",
        shape: [2, 2],
        contributions: range,
        sums: { least: "0", greatest: "0" },
        arrived: 1,
        expected: 2,
      },
    ],
    opened: [
      { name: "z", parts: 1 },
      { name: "z", parts: 4 },
    ],
    closed: [{ name: "z" }],
  },
  finished: ["row 2 of W gets the 3×2 matrix."],
};
