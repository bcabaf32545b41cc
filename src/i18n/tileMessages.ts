/**
 * The sentences about vectors and matrices, which come with what reads them. Operands are told by texts: a name, `Wᵀ`, `row 2 of W`, `[a, b]`.
 */
import type { Shape } from "../lang/tiles.ts";
import type { Progress } from "./facts.ts";

type Sentence<Facts> = (facts: Facts) => string;
type Sentences<FactsByKey> = { readonly [K in keyof FactsByKey]: Sentence<FactsByKey[K]> };

/** What is multiplied: matrix·vector, vector·matrix, two matrices, two vectors. */
export type ProductKind = "rows" | "columns" | "both" | "vectors";

/** Along what an operand of fewer entries is used again. */
export type Stretch = "rows" | "columns" | "entries";

export type Reduction = "sum" | "mean" | "norm" | "max" | "min" | "logsumexp";

/** How the losses of several rows are put together; null: there is one row. */
export type Rows = { readonly count: number; readonly isMean: boolean } | null;

export interface TileForwardFacts {
  /** count: how many products each entry sums. */
  product: { readonly name: string; readonly left: string; readonly right: string; readonly kind: ProductKind; readonly count: number };
  /** One entry of a product; left and right are its row and its column. */
  productEntry: { readonly name: string; readonly left: string; readonly right: string; readonly count: number };
  each: { readonly count: number };
  stretched: { readonly operand: string; readonly over: Stretch };
  reduction: { readonly name: string; readonly does: Reduction; readonly operand: string; readonly count: number; readonly isByRow: boolean };
  softmax: { readonly name: string; readonly operand: string; readonly isByRow: boolean };
  loss: { readonly name: string; readonly isOfScores: boolean; readonly guess: string; readonly truth: string; readonly rows: Rows };
  /** operands: null if there are too many to be told. */
  list: { readonly name: string; readonly operands: readonly string[] | null; readonly count: number; readonly axes: number };
  transpose: { readonly name: string; readonly operand: string };
  row: { readonly name: string; readonly operand: string };
  inside: { readonly name: string; readonly gates: number };
} // biome-ignore format: a table

export interface TileBackFacts {
  /** isLeft: the operand is the left factor. count: how many products each of its entries sums. */
  product: { readonly gate: string; readonly operand: string; readonly other: string; readonly kind: ProductKind; readonly isLeft: boolean; readonly count: number };
  productEntry: { readonly gate: string; readonly operand: string; readonly other: string };
  /** The rule of a product has the transpose of the other factor. */
  transposed: { readonly other: string };
  factor: { readonly operand: string; readonly other: string };
  turned: { readonly operand: string };
  dividend: { readonly operand: string; readonly other: string };
  /** cached: names of the values that the slope is computed from; empty: it is the same everywhere. */
  scaled: { readonly gate: string; readonly callee: string; readonly cached: readonly string[] };
  called: { readonly gate: string; readonly callee: string };
  /** How many entries pass all of the gradient, a part of it, nothing. */
  routed: { readonly operand: string; readonly all: number; readonly part: number; readonly none: number };
  /** Of how many entries the operand decides, shares the decision, or loses it. */
  contested: { readonly operand: string; readonly won: number; readonly tied: number; readonly lost: number };
  /** The operand went into all of so many rows, columns or entries. */
  stretched: { readonly operand: string; readonly over: Stretch; readonly count: number };
  sum: { readonly gate: string; readonly operand: string };
  mean: { readonly gate: string; readonly operand: string; readonly count: number };
  norm: { readonly gate: string; readonly operand: string };
  /** winner: the entry that decides; null where several tie. */
  extreme: { readonly does: "max" | "min"; readonly winner: string | null; readonly ties: number };
  logsumexp: { readonly gate: string; readonly operand: string; readonly isByRow: boolean };
  softmax: { readonly gate: string; readonly operand: string; readonly isByRow: boolean };
  /** isShared: the numbers that are wanted sum to 1, row by row. */
  loss: { readonly gate: string; readonly guess: string; readonly truth: string; readonly isOfScores: boolean; readonly isGuess: boolean; readonly isShared: boolean; readonly rows: Rows };
  list: { readonly gate: string; readonly operand: string };
  transpose: { readonly gate: string; readonly operand: string };
  row: { readonly gate: string; readonly operand: string };
  other: { readonly gate: string; readonly operand: string };
  /** An operand that is only looked at otherwise, and what it is taken from. */
  transposedView: { readonly operand: string; readonly source: string };
  rowView: { readonly operand: string; readonly source: string };
  listView: { readonly source: string };
  /** terms: `0.5·(−1.2)`, as far as they can be told; of nothing else is it the sum. */
  entry: { readonly entry: string; readonly terms: readonly string[]; readonly count: number; readonly total: string };
} // biome-ignore format: a table

export interface TileAskedFacts {
  rule: { readonly operand: string; readonly gate: string };
  product: null;
  sum: { readonly operand: string };
}

/** The numbers of an array: all of them, row by row, or from the least to the greatest. */
export type SpokenNumbers =
  | { readonly rows: readonly (readonly string[])[] }
  | { readonly least: string; readonly greatest: string };

export interface SpokenTile extends Progress {
  readonly name: string;
  readonly shape: Shape;
  /** Of a gate what it is called: `tanh`, `@`; null: inputs. */
  readonly op: string | null;
  readonly isTrainable: boolean;
  readonly isTarget: boolean;
  readonly isLive: boolean;
  /** null until the walk has computed them. */
  readonly values: SpokenNumbers | null;
  readonly gradients: SpokenNumbers | null;
  readonly isFault: boolean;
  readonly isMeaningless: boolean;
}

export interface SpokenWire {
  readonly from: string;
  readonly to: string;
  /** Counted from 0. */
  readonly slot: number;
  readonly operands: number;
  readonly shape: Shape;
  readonly isLive: boolean;
  readonly contributions: SpokenNumbers | null;
}

export interface TileSpokenFacts {
  node: SpokenTile;
  wire: SpokenWire;
  forward: { readonly name: string; readonly expression: string; readonly shape: Shape; readonly values: SpokenNumbers };
  backward: Progress & {
    readonly operand: string;
    readonly gate: string;
    readonly shape: Shape;
    readonly contributions: SpokenNumbers;
    readonly sums: SpokenNumbers;
  };
  opened: { readonly name: string; readonly parts: number };
  closed: { readonly name: string };
}

export interface TileMessages {
  /** What an operand without a name is called. */
  readonly operand: Sentences<{
    transposed: { readonly of: string };
    row: { readonly of: string; readonly row: number };
    column: { readonly of: string; readonly column: number };
    /** Numbers that the text holds, or a list of many items. */
    list: { readonly shape: Shape };
  }>;
  readonly forward: Sentences<TileForwardFacts>;
  readonly back: Sentences<TileBackFacts>;
  readonly asks: Sentences<TileAskedFacts>;
  /** Which gradient of an input is told of. */
  readonly arrival: Sentences<{
    largest: { readonly entry: string; readonly count: number };
    zero: { readonly name: string; readonly target: string; readonly count: number };
  }>;
  /** After a fault or a kink at one entry: at how many more it is the same. */
  readonly more: Sentence<{ readonly count: number }>;
  readonly spoken: Sentences<TileSpokenFacts>;
  /** A sentence with operands put into it → as it is written: contractions, capitals. */
  readonly finished: (sentence: string) => string;
}
