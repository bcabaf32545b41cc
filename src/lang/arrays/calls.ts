/** What is called by name in programs with vectors and matrices, and the signs that are read as calls. */

/** How many operands it takes. */
export interface Arity {
  readonly least: number;
  readonly most: number;
}

const exactly = (count: number): Arity => ({ least: count, most: count });

/** `a @ b` */
export const PRODUCT = "@";
/** `[a, b]` */
export const LIST = "[";
/** `x[1]`, `W[2, 1]`: the operand, then the indices. */
export const INDEX = "[]";
export const TRANSPOSE = "transpose";

const ANY: Arity = { least: 0, most: Number.POSITIVE_INFINITY };

/** How many numbers they take at most: entries, or rows and columns; and of random numbers a seed. What is no size has a complaint of its own. */
export const FILLS: ReadonlyMap<string, number> = new Map([
  ["zeros", 2],
  ["ones", 2],
  ["identity", 1],
  ["uniform", 3],
  ["normal", 3],
  ["xavier", 3],
  ["he", 3],
]);

export const ARRAY_CALLS: ReadonlyMap<string, Arity> = new Map([
  ...[...FILLS.keys()].map((name): [string, Arity] => [name, ANY]),
  [TRANSPOSE, exactly(1)],
  ["sum", exactly(1)],
  ["mean", exactly(1)],
  ["norm", exactly(1)],
  ["softmax", exactly(1)],
  ["dot", exactly(2)],
  ["cross_entropy", exactly(2)],
  ["softmax_cross_entropy", exactly(2)],
  [PRODUCT, exactly(2)],
  [LIST, ANY],
  [INDEX, ANY],
]);

/** Operations that take all entries of one array, or else their operands entry by entry. */
export const GATHERING: ReadonlySet<string> = new Set(["max", "min", "logsumexp"]);

/** What is called by name, with its operands as a person reads them. */
export const ARRAY_SIGNATURES: ReadonlyMap<string, string> = new Map([
  [TRANSPOSE, "(A)"],
  ["sum", "(a)"],
  ["mean", "(a)"],
  ["norm", "(v)"],
  ["dot", "(v, w)"],
  ["softmax", "(z)"],
  ["cross_entropy", "(p, y)"],
  ["softmax_cross_entropy", "(z, y)"],
  ["zeros", "(rows, columns)"],
  ["ones", "(rows, columns)"],
  ["identity", "(rows)"],
  ...["uniform", "normal", "xavier", "he"].map((name): [string, string] => [name, "(rows, columns, seed)"]),
]);
