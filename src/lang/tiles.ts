/** Vectors and matrices of a program: which of its scalars each of them is made of. The program itself is scalar. */
import type { Span } from "./diagnostic.ts";

/** A number: []. A vector of n entries: [n]. A matrix of m rows and n columns: [m, n]. */
export type Shape = readonly number[];

/** A node of the graph by its name, or a number that stands in the text. */
export type Entry = string | number;

/** A vector or a matrix, or a number that was computed from some. */
export interface Tile {
  /** As the text calls it; else u1, u2, …, which no scalar is called then. */
  readonly name: string;
  readonly isAutomatic: boolean;
  readonly shape: Shape;
  /** Row by row. Those of a transpose, a row or a list are the nodes of what it was taken from. */
  readonly entries: readonly Entry[];
  /**
   * Name of the operation, the array function or the function that each entry is a call of; `@`; `transpose`, `row`, `list` and `literal` compute
   * nothing. null: inputs.
   */
  readonly op: string | null;
  /** Names of tiles and of nodes, and numbers; of a row also which, counted from 1. */
  readonly operands: readonly Entry[];
  /** Name of the tile that it is a step of, as logsumexp is of softmax; null: none. */
  readonly inside: string | null;
  /** The text that it stands for. */
  readonly span: Span;
  /** Inputs that a function such as `normal` has filled: the text does not hold their numbers yet. */
  readonly isFilled: boolean;
}

export const NO_TILES: readonly Tile[] = [];

export interface EntryPlace {
  readonly name: string;
  readonly row: number;
  /** null: of a vector. */
  readonly column: number | null;
}

/** What an entry is an entry of; null for any other name. */
export const entryPlace = (name: string): EntryPlace | null => {
  const [base = "", inside] = name.split("[");
  const [row = 0, column = null] = inside?.split(",").map(Number.parseFloat) ?? [];
  return inside === undefined ? null : { name: base, row, column };
};
