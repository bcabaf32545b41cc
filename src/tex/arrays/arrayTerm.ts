/** Formulas of arrays as symbols: products without a sign, ⊙ entry by entry, transposes. */

import { ARRAY_CALLS, PRODUCT, TRANSPOSE } from "../../lang/arrays/calls.ts";
import { foldExpression } from "../../lang/foldExpression.ts";
import type { Piece } from "../../lang/rules.ts";
import type { SyntaxNode } from "../../lang/syntax.ts";
import { Binding } from "../../ops/operation.ts";
import { expressionTerm } from "../expression.ts";
import { functionTex } from "../name.ts";
import { atom, bracketed, type Term } from "../term.ts";

export interface ArrayTerm extends Term {
  /** It is a vector or a matrix, not a number. */
  readonly isArray?: boolean;
  /** What it is the transpose of. */
  readonly turned?: ArrayTerm;
}

export const arrayAtom = (tex: string, isArray: boolean): ArrayTerm => ({ ...atom(tex), isArray });

const inBrackets = (term: Term): string => bracketed(term.tex);

export const transposeTerm = (term: ArrayTerm): ArrayTerm => {
  if (term.turned) return term.turned;
  const tex = term.binding === Binding.atom ? term.tex : inBrackets(term);
  return { ...atom(`${tex}^{\\top}`), binding: Binding.power, isArray: true, turned: term };
};

/** As a factor of a product. */
const factor = (term: Term, isFirst: boolean): string =>
  term.binding < Binding.product || (term.isSigned && !isFirst) ? inBrackets(term) : term.tex;

export const joined = (a: Term, sign: string, b: Term): Term => ({
  tex: `${factor(a, true)} ${sign} ${factor(b, false)}`,
  binding: Binding.product,
  isSigned: a.isSigned,
});

const calledTerm = (name: string, operands: readonly Term[]): Term => {
  const list = operands.map(({ tex }) => tex).join(", ");
  return atom(name === "norm" ? `\\lVert ${list} \\rVert` : `${functionTex(name)}${bracketed(list)}`);
};

/** An operation or a call in a formula of arrays. */
export const arrayTerm = (node: SyntaxNode, operand: (index: number) => ArrayTerm): ArrayTerm => {
  const operands = "operands" in node ? node.operands.map(operand) : [];
  const [a, b] = operands;
  const isArray = operands.some((each) => each.isArray === true);
  if (node.kind === "call") {
    if (node.name === TRANSPOSE && a) return transposeTerm(a);
    if (node.name === PRODUCT && a && b) return { ...joined(a, "\\,", b), isArray };
    if (node.name === "ones") return arrayAtom("\\mathbf{1}", true);
    if (ARRAY_CALLS.has(node.name)) return { ...calledTerm(node.name, operands), isArray: node.name === "softmax" };
  }
  if (node.kind === "operation" && a && b) {
    if (node.op === "multiply" && a.isArray && b.isArray) return { ...joined(a, "\\odot", b), isArray };
    if (node.op === "power" && a.isArray) {
      const base = a.binding < Binding.atom ? inBrackets(a) : a.tex;
      return { ...atom(`${base}^{\\odot ${b.tex}}`), binding: Binding.power, isArray };
    }
  }
  return { ...expressionTerm(node, operand), isArray };
};

/** @param write sets the node at a place of the formula */
export const formulaTerm = (
  piece: Piece,
  write: (node: SyntaxNode, operand: (index: number) => ArrayTerm, at: number) => ArrayTerm,
): ArrayTerm => {
  let at = piece.first;
  return foldExpression<ArrayTerm>(piece.nodes, piece, (node, operand) => write(node, operand, at++));
};
