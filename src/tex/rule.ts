/** The rules of differentiation as formulas: 2·x, (1 − f)·f, or one line a case. */
import { foldExpression } from "../lang/foldExpression.ts";
import { type Piece, type Relation, ruleOf, SLOT_NAMES, VALUE_NAME } from "../lang/rules.ts";
import type { SyntaxNode } from "../lang/syntax.ts";
import { Binding, operandNames } from "../ops/operation.ts";
import { OPERATIONS, type OperationName } from "../ops/registry.ts";
import { expressionTerm } from "./expression.ts";
import { applied, atom, numeral, type Term } from "./term.ts";

const RELATIONS: Readonly<Record<Relation, string>> = { "<": "<", ">": ">", "=": "=", "<=": "\\le", ">=": "\\ge" };

/** More operands than these are not all written out beside each other. */
const MOST_OTHERS = 3;

/** What the others of `slot` come to, as one formula. */
const othersTerm = (op: OperationName, operands: readonly Term[], slot: number): Term => {
  const others = operands.filter((_, i) => i !== slot);
  if (others.length === 1) return others[0] ?? atom("");
  return applied(OPERATIONS[op], others.length > MOST_OTHERS ? [...others.slice(0, MOST_OTHERS - 1), atom("\\ldots")] : others);
};

const termsOf = (op: OperationName, slot: number, operands: readonly Term[], value: Term): ReadonlyMap<string, Term> => {
  const record = OPERATIONS[op];
  if (record.arity !== "many")
    return new Map([...operandNames(record).map((name, i) => [name, operands[i] ?? atom("")] as const), [VALUE_NAME, value]]);
  return new Map([
    [SLOT_NAMES.own, operands[slot] ?? atom("")],
    [SLOT_NAMES.others, othersTerm(op, operands, slot)],
    [SLOT_NAMES.total, operands.length === 2 ? numeral(2) : atom(SLOT_NAMES.total)],
    [VALUE_NAME, value],
  ]);
};

/**
 * Set closely, since a formula has one line. The brace has a fixed size: one that grows KaTeX draws with a style attribute, which the page's policy
 * forbids.
 */
const casesTex = (rows: readonly string[]): string =>
  `{\\def\\arraystretch{.85}${rows.length > 2 ? "\\Bigg" : "\\bigg"}\\{\\!\\!\\begin{array}{ll} ${rows.join(" \\\\ ")} \\end{array}}`;

/** 3 − 1 is written as 2, x¹ as x and 1·x as x: where an operand is a number, a rule comes out as in a table of derivatives. */
const simplified = (node: SyntaxNode, operands: readonly Term[]): Term | null => {
  const [a, b] = operands;
  if (node.kind !== "operation" || !a) return null;
  if (node.op === "negate" && a.literal !== undefined) return numeral(-a.literal);
  if (!b) return null;
  if (node.op === "subtract" && a.literal !== undefined && b.literal !== undefined) return numeral(a.literal - b.literal);
  if (node.op === "power" && b.literal === 0) return numeral(1);
  if (node.op === "power" && b.literal === 1) return a;
  return node.op === "multiply" && a.literal === 1 ? b : null;
};

/** A fraction among cases stays as low as they are: 1/k. */
const flat = (node: SyntaxNode, operands: readonly Term[]): Term | null => {
  const [a, b] = operands;
  const isFraction =
    node.kind === "operation" && node.op === "divide" && a?.binding === Binding.atom && b?.binding === Binding.atom;
  return isFraction ? { ...atom(`${a.tex}/${b.tex}`), binding: Binding.product } : null;
};

/**
 * The partial derivative of a gate through a slot.
 * @param operands as the formula calls them; numbers are set as numbers
 * @param value as the formula calls the gate's own value
 * @param write how else an operation is set than as one of numbers
 * @returns null where there is nothing to say beyond the number itself
 */
export const ruleTex = (
  op: OperationName,
  slot: number,
  operands: readonly Term[],
  value: Term,
  write: typeof expressionTerm = expressionTerm,
): string | null => {
  if (OPERATIONS[op].arity === "many" && operands.length === 1) return null; // max(x) is x
  const terms = termsOf(op, slot, operands, value);
  const rule = ruleOf(op, slot);
  const termOf = ({ nodes, first, root }: Piece): Term =>
    foldExpression<Term>(nodes, { first, root }, (node, operand) => {
      if (node.kind === "name") return terms.get(node.name) ?? expressionTerm(node, operand);
      const parts = "operands" in node ? node.operands.map(operand) : [];
      return simplified(node, parts) ?? (rule.length > 1 ? flat(node, parts) : null) ?? write(node, operand);
    });
  const [only] = rule;
  if (only?.when === null) {
    const { tex, literal } = termOf(only.slope);
    return literal === undefined ? tex : null;
  }
  const rows = rule.map(({ when, slope }) =>
    when ? `${termOf(slope).tex} & ${termOf(when.left).tex} ${RELATIONS[when.relation]} ${termOf(when.right).tex}` : "",
  );
  return casesTex(rows);
};
