/** Pieces of a formula that know how tightly they hold together, and get brackets only where they need them. */
import { bindingOf, slotBinding } from "../lang/bindings.ts";
import { Binding, type Operation } from "../ops/operation.ts";
import { builtInTex, functionTex } from "./name.ts";
import { numberTex } from "./number.ts";

export interface Term {
  readonly tex: string;
  readonly binding: number;
  /** Begins with a minus. Kept beside the text, since a look into a long text that was joined from pieces costs time in proportion to it. */
  readonly isSigned: boolean;
  /** Its value, if it is a number and nothing else. */
  readonly literal?: number;
}

export const atom = (tex: string): Term => ({ tex, binding: Binding.atom, isSigned: false });

export const bracketed = (tex: string): string => `\\left(${tex}\\right)`;

/** A number that brings the brackets of its sign along. */
export const writtenNumber = (tex: string): Term => {
  const isProduct = tex.includes("\\times") && !tex.startsWith("\\left(");
  return isProduct ? { ...atom(tex), binding: Binding.product } : atom(tex);
};

/** A number: a negative one binds like a sign, one with a power of ten like a product. */
export const numeral = (x: number): Term => {
  const { tex, binding } = writtenNumber(numberTex(x));
  const isSigned = tex.startsWith("-");
  return { tex, binding: isSigned ? Math.min(binding, Binding.prefix) : binding, isSigned, literal: x };
};

const needOf = (record: Operation, slot: number): number => record.texBinding?.slots[slot] ?? slotBinding(record.syntax, slot);

/** In a formula a sign never follows an operator: a · (−b), a − (−b). */
const isAfterOperator = (record: Operation, slot: number): boolean =>
  record.syntax.kind === "infix" && slot > 0 && needOf(record, slot) > 0;

/** Whether a negative number needs brackets as this operand. In products both do: (−4) · 1. */
export const bracketsNegative = (record: Operation, slot: number): boolean =>
  isAfterOperator(record, slot) || needOf(record, slot) >= Binding.product;

const inSlot = (record: Operation, term: Term, slot: number): Term => {
  const isLoose = term.binding < needOf(record, slot);
  return isLoose || (term.isSigned && isAfterOperator(record, slot)) ? atom(bracketed(term.tex)) : term;
};

/** Joins finished strings by the operation's own formula, or as its syntax says. */
const formula = ({ tex, texName, syntax }: Operation, operands: readonly string[]): string => {
  const [a = "", b = ""] = operands;
  if (tex) return tex(...operands);
  switch (syntax.kind) {
    case "infix":
      return `${a} ${syntax.symbols[0]} ${b}`;
    case "prefix":
      return `${syntax.symbols[0]}${a}`;
    case "alias":
      return a;
    case "call":
      return builtInTex(texName ?? syntax.names[0] ?? "") + bracketed(operands.join(", "));
  }
};

export const applied = (record: Operation, operands: readonly Term[]): Term => {
  const terms = operands.map((term, slot) => inSlot(record, term, slot));
  const write = (text: (term: Term) => string) => formula(record, terms.map(text));
  return {
    tex: write(({ tex }) => tex),
    binding: record.texBinding?.self ?? bindingOf(record.syntax),
    isSigned: write(({ isSigned }) => (isSigned ? "-" : "x")).startsWith("-"),
  };
};

/** A call of a function by its name; behind a semicolon, what it reads besides what it is given. */
export const called = (name: string, operands: readonly string[], captured: readonly string[] = []): Term =>
  atom(
    functionTex(name) + bracketed([operands, captured].flatMap((list) => (list.length > 0 ? [list.join(", ")] : [])).join("; ")),
  );
