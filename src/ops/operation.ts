/**
 * What an operation is. One record holds everything that the rest of the program knows about it: how it is written, its value, its
 * partial derivatives and their formulas, where it is undefined and where it has no slope. Numbers are IEEE doubles; nothing here throws.
 */

/** What a gate does to the gradient that arrives at it, in the words of the lectures. */
export type Role = "distributor" | "switcher" | "router" | "scaler";

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

/** Why there is a value but no unique finite slope: two slopes meet, operands tie, the slope is infinite, or there is none. */
export type KinkCode = "corner" | "tie" | "infinite-slope" | "no-slope";

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
  readonly texBinding?: TexBinding;
  /** The operation in simpler ones, as an expression in the parameters' names: what "expand" shows. */
  readonly definition?: string;
}

/** `a` is the operand, `y` the value: local rules such as (1−y)·y read the value that the forward pass has cached. */
export interface Unary extends Common {
  readonly arity: 1;
  readonly value: (a: number) => number;
  readonly partials: readonly [
    { readonly value: (a: number, y: number) => number; readonly tex: (a: string, y: string) => string },
  ];
  readonly tex: (a: string) => string;
  readonly fault?: (a: number) => FaultCode | null;
  readonly kink?: (slot: number, a: number) => KinkCode | null;
}

interface BinaryPartial {
  readonly value: (a: number, b: number, y: number) => number;
  readonly tex: (a: string, b: string, y: string) => string;
}

export interface Binary extends Common {
  readonly arity: 2;
  readonly value: (a: number, b: number) => number;
  readonly partials: readonly [BinaryPartial, BinaryPartial];
  readonly tex: (a: string, b: string) => string;
  readonly fault?: (a: number, b: number) => FaultCode | null;
  readonly kink?: (slot: number, a: number, b: number) => KinkCode | null;
}

/**
 * Any number of operands, folded from the left by an associative `value`. One partial serves every slot: `a` is that slot's operand and
 * `ties` counts the operands that equal the value, so that the partials of tied operands sum to 1.
 */
export interface Variadic extends Common {
  readonly arity: "many";
  readonly value: (a: number, b: number) => number;
  readonly partials: readonly [
    { readonly value: (a: number, y: number, ties: number) => number; readonly tex: (a: string, y: string) => string },
  ];
  readonly tex: (...operands: string[]) => string;
  readonly fault?: never;
  readonly kink?: (a: number, y: number, ties: number) => KinkCode | null;
}

export type Operation = Unary | Binary | Variadic;

/** A call with one parameter `x`, by far the commonest syntax. */
export const call = (...names: string[]): Syntax => ({ kind: "call", names, parameters: [{ name: "x" }] });

const texApplied =
  (head: string) =>
  (...operands: string[]): string =>
    `${head}\\left(${operands.join(", ")}\\right)`;

/** `\name(a, b)` for functions that TeX knows by name. */
export const texCall = (name: string) => texApplied(`\\${name}`);

/** The same with an upright name that TeX does not know. */
export const texOperator = (name: string) => texApplied(`\\operatorname{${name}}`);
