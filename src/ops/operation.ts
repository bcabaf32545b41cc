/**
 * What an operation is. One record holds everything that the rest of the program knows about it: how it is written, its value, its
 * partial derivatives and their formulas, where it is undefined and where it has no slope. Numbers are IEEE doubles; nothing here throws.
 */

/** What a gate does to the gradient that arrives at it, in the words of the lectures; a blocker lets none through anywhere. */
export type Role = "distributor" | "switcher" | "router" | "scaler" | "blocker";

/** What an operand is to its gate, for those who speak of it. */
export type OperandPart = "term" | "subtrahend" | "factor" | "dividend" | "divisor" | "base" | "exponent";

/**
 * A partial derivative in the language of the programs. Its names: the operands (the parameters of a call; else a, b) and y, the value that the
 * forward pass has kept. Where it is told by cases, each condition (`x > 0`) has its own; for every operand in its domain exactly one holds.
 * In an operation of any number of operands, x is the slot's own, m is the value of the others, and k is their `total`.
 */
export type RuleText = string | Readonly<Record<string, string>>;

/** Why there is no finite value here. */
export type FaultCode =
  | "division-by-zero"
  | "log-of-zero"
  | "log-of-negative"
  | "root-of-negative"
  | "outside-unit-interval"
  | "negative-power-of-zero"
  | "fractional-power-of-negative"
  | "overflow"
  | "not-a-number-input";

/** Why there is a value but no unique finite slope: two slopes meet, operands tie, the slope is infinite, there is none, or 0·log 0. */
export type KinkCode = "corner" | "tie" | "infinite-slope" | "no-slope" | "zero-log-zero";

/** How tightly a piece of text or of a formula holds together, loosest first. */
export const Binding = { sum: 1, product: 2, prefix: 3, power: 4, atom: 5 } as const;
export type Binding = (typeof Binding)[keyof typeof Binding];

export interface Parameter {
  readonly name: string;
  /** Used when the call leaves the operand out. */
  readonly byDefault?: number;
}

/** How the operation is written. `symbols[0]` and `names[0]` are what a printer writes; the others are read as well. */
export type Syntax =
  | { readonly kind: "infix"; readonly symbols: readonly string[]; readonly binding: Binding; readonly rightToLeft?: boolean }
  | { readonly kind: "prefix"; readonly symbols: readonly string[]; readonly binding: Binding }
  | { readonly kind: "call"; readonly names: readonly string[]; readonly parameters: readonly Parameter[] }
  | { readonly kind: "alias" }; // `f = x`: a second name for a node needs no symbol

/** Brackets in a formula where they differ from those of the text: a fraction or an exponent groups by itself. */
export interface TexBinding {
  readonly self: Binding;
  /** The loosest operand that may stand in each slot without brackets; 0 takes anything. */
  readonly slots: readonly (Binding | 0)[];
}

interface Common {
  readonly syntax: Syntax;
  readonly glyph: string;
  readonly role: Role;
  /** What its operands are to it, slot by slot, where that has a name. */
  readonly parts?: readonly OperandPart[];
  /** The value that it is held at where it passes no gradient, as relu is at 0. */
  readonly heldAt?: number;
  /** Its formula, where that is not simply what its syntax says. */
  readonly tex?: (...operands: string[]) => string;
  /** How formulas call it, if not by its first name: `arcsin`. */
  readonly texName?: string;
  readonly texBinding?: TexBinding;
  /** The operation in simpler ones, as an expression in the parameters' names: what "expand" shows. */
  readonly definition?: string;
}

/** One partial derivative: the rule that people read, and the numbers, which are computed where the rule would overflow or cancel, too. */
interface Slope<Value> {
  readonly rule: RuleText;
  readonly value: Value;
}

/** `a` is the operand, `y` the value: local rules such as (1−y)·y read the value that the forward pass has cached. */
export interface Unary extends Common {
  readonly arity: 1;
  readonly value: (a: number) => number;
  readonly partials: readonly [Slope<(a: number, y: number) => number>];
  readonly fault?: (a: number) => FaultCode | null;
  readonly kink?: (slot: number, a: number) => KinkCode | null;
}

type BinaryPartial = Slope<(a: number, b: number, y: number) => number>;

export interface Binary extends Common {
  readonly arity: 2;
  readonly value: (a: number, b: number) => number;
  readonly partials: readonly [BinaryPartial, BinaryPartial];
  readonly fault?: (a: number, b: number) => FaultCode | null;
  readonly kink?: (slot: number, a: number, b: number) => KinkCode | null;
}

/**
 * Any number of operands, folded from the left by an associative `value`. One partial serves every slot: `a` is that slot's operand, and `total`
 * the sum of all operands' `weight`, so that what they share sums to 1.
 */
export interface Variadic extends Common {
  readonly arity: "many";
  readonly value: (a: number, b: number) => number;
  readonly weight: (a: number, y: number) => number;
  readonly partials: readonly [Slope<(a: number, y: number, total: number) => number>];
  readonly fault?: never;
  readonly kink?: (a: number, y: number, total: number) => KinkCode | null;
}

export type Operation = Unary | Binary | Variadic;

/** The value at a list of operands, whatever the arity. */
export const valueAt = (record: Operation, at: readonly number[]): number => {
  const [a = Number.NaN, b = Number.NaN] = at;
  if (record.arity === 1) return record.value(a);
  if (record.arity === 2) return record.value(a, b);
  return at.slice(1).reduce((left, right) => record.value(left, right), a);
};

/** A call with one parameter `x`, by far the commonest syntax. */
export const call = (...names: string[]): Syntax => ({ kind: "call", names, parameters: [{ name: "x" }] });

/** How rules and definitions call the operands. */
export const operandNames = ({ syntax, arity }: Operation): readonly string[] => {
  if (syntax.kind === "call") return syntax.parameters.map(({ name }) => name);
  return arity === 1 ? ["a"] : ["a", "b"];
};
