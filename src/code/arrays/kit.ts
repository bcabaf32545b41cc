/** What NumPy and PyTorch have in common, and how each of them writes what they do not. */
import type { Rule } from "../../lang/rules.ts";
import type { Shape } from "../../lang/tiles.ts";
import { Binding } from "../../ops/operation.ts";
import { atom, called, nameIn, numeral, type Piece, rulePiece, type Words, wherePiece, within } from "../piece.ts";
import { type Dialect, operationPiece } from "../programLines.ts";
import { simplified } from "../simplified.ts";

/** Of a vector, or of each row of a matrix. */
export type RowFunction = "softmax" | "log_softmax" | "logsumexp";

export interface Kit {
  readonly module: "np" | "torch";
  /** Operations entry by entry, on numbers and arrays alike. */
  readonly dialect: Dialect;
  /** Makes an array of numbers that are written as nested lists. */
  readonly array: (list: string) => string;
  /** Makes an array of numbers, or of vectors. */
  readonly stack: (items: readonly Piece[]) => Piece;
  /** A vector of numbers that stands in a matrix. */
  readonly row: (items: readonly Piece[]) => Piece;
  readonly ofRows: (name: RowFunction, operand: Piece) => Piece;
  /** The largest and the smallest of all entries. */
  readonly extreme: Readonly<Record<"max" | "min", string>>;
}

/** What a name in a rule stands for; asked only for names that the rule reads. */
export type Meaning = (name: string) => Piece | undefined;

const NO_NAMES: ReadonlyMap<string, Piece> = new Map();

/** How the module calls what a rule calls. */
const wordsOf = ({ module, dialect }: Kit, meaning: Meaning): Words => ({
  name: (name) => meaning(name) ?? nameIn(NO_NAMES)(name),
  operation: (op, operands) => simplified(op, operands) ?? operationPiece(dialect, op, operands),
  call: (name, operands) => called(`${module}.${name}`, operands),
});

export const entrywiseRule = (kit: Kit, meaning: Meaning, rule: Rule): Piece => {
  const words = wordsOf(kit, meaning);
  return rule.length === 1 ? rulePiece(words, rule) : wherePiece(words, rule, `${kit.module}.where`);
};

/** Names stand for themselves. */
export const among =
  (names: readonly string[]): Meaning =>
  (name) =>
    names.includes(name) ? atom(name) : undefined;

/** Functions that the code brings along, each behind those that it calls. */
export class Helpers {
  private readonly names = new Map<string, string>();
  private readonly texts: string[] = [];
  private readonly fresh: (wanted: string) => string;

  /** @param fresh a name that the code does not have yet */
  constructor(fresh: (wanted: string) => string) {
    this.fresh = fresh;
  }

  /** How the function is called, which is written when it is first asked for. */
  of(wanted: string, write: (name: string) => readonly string[]): string {
    const known = this.names.get(wanted);
    if (known !== undefined) return known;
    const name = this.fresh(wanted);
    this.names.set(wanted, name);
    this.texts.push(write(name).join("\n"));
    return name;
  }

  all(): readonly string[] {
    return this.texts;
  }
}

/** A matrix with `.T` behind it; of one that has it already, the matrix. */
export interface Matrix extends Piece {
  readonly turned?: () => Matrix;
}

export const named = (text: string): Matrix => {
  const own: Matrix = {
    text,
    binding: Binding.atom,
    turned: () => ({ text: `${text}.T`, binding: Binding.atom, turned: () => own }),
  };
  return own;
};

export const turned = (piece: Matrix): Matrix =>
  piece.turned?.() ?? { ...named(`${within(piece, Binding.atom)}.T`), turned: () => piece };

/** `A @ B`; transposed, `B.T @ A.T`. */
export const matrixProduct = (left: Matrix, right: Matrix): Matrix => ({
  text: `${within(left, Binding.prefix)} @ ${within(right, Binding.prefix)}`,
  binding: Binding.product,
  turned: () => matrixProduct(turned(right), turned(left)),
});

/** `[0]` or `[1, 0]`. @param at position, row by row */
export const indexText = ([, columns]: Shape, at: number): string =>
  columns === undefined ? `[${at}]` : `[${Math.floor(at / columns)}, ${at % columns}]`;

/** `(2, 3)`, or `2` */
export const shapeText = (shape: Shape): string => (shape.length === 1 ? String(shape[0]) : `(${shape.join(", ")})`);

/** `[[1.0, 2.0], [3.0, 4.0]]` */
export const listText = (shape: Shape, numbers: readonly number[], between = ", "): string => {
  const columns = shape[1];
  const texts = numbers.map((number) => numeral(number).text);
  if (columns === undefined) return `[${texts.join(", ")}]`;
  const rows = Array.from({ length: numbers.length / columns }, (_, row) => texts.slice(row * columns, (row + 1) * columns));
  return `[${rows.map((row) => `[${row.join(", ")}]`).join(between)}]`;
};
