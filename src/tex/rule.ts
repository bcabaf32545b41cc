/** The rules of differentiation as formulas: 2·x, (1 − f)·f, or one line a case. */
import { foldExpression } from "../lang/print.ts";
import { type Piece, type Relation, ruleOf, SLOT_NAMES, VALUE_NAME } from "../lang/rules.ts";
import type { SyntaxNode } from "../lang/syntax.ts";
import { operandNames } from "../ops/operation.ts";
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

/** 3 − 1 is written as 2, and x¹ as x: exponents that are numbers come out as in a table of derivatives. */
const simplified = (node: SyntaxNode, operands: readonly Term[]): Term | null => {
  if (node.kind !== "operation") return null;
  const [a, b] = operands;
  if (node.op === "power" && a && b?.literal === 1) return a;
  if (node.op === "negate" && a?.literal !== undefined) return numeral(-a.literal);
  return node.op === "subtract" && a?.literal !== undefined && b?.literal !== undefined ? numeral(a.literal - b.literal) : null;
};

/**
 * The partial derivative of a gate through a slot.
 * @param operands as the formula calls them; numbers are set as numbers
 * @param value as the formula calls the gate's own value
 * @returns null where there is nothing to say beyond the number itself
 */
export const ruleTex = (op: OperationName, slot: number, operands: readonly Term[], value: Term): string | null => {
  if (OPERATIONS[op].arity === "many" && operands.length === 1) return null; // max(x) is x
  const terms = termsOf(op, slot, operands, value);
  const termOf = ({ nodes, first, root }: Piece): Term =>
    foldExpression<Term>(nodes, { first, root }, (node, operand) => {
      if (node.kind === "name") return terms.get(node.name) ?? expressionTerm(node, operand);
      return ("operands" in node ? simplified(node, node.operands.map(operand)) : null) ?? expressionTerm(node, operand);
    });
  const rule = ruleOf(op, slot);
  const [only] = rule;
  if (only?.when === null) {
    const { tex, literal } = termOf(only.slope);
    return literal === undefined ? tex : null;
  }
  const rows = rule.map(({ when, slope }) =>
    when ? `${termOf(slope).tex} & ${termOf(when.left).tex} ${RELATIONS[when.relation]} ${termOf(when.right).tex}` : "",
  );
  return `\\begin{cases} ${rows.join(" \\\\ ")} \\end{cases}`;
};
