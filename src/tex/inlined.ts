/** A whole program as one formula: named values written out where they are used. */
import { foldExpression } from "../lang/print.ts";
import type { Program } from "../lang/program.ts";
import { signedLiteral } from "../lang/syntax.ts";
import { expressionTerm } from "./expression.ts";
import { nameTex } from "./name.ts";
import { atom, type Term } from "./term.ts";

/** Longer than this, and the last line alone says more. */
const LONGEST = 260;

/** `f = (x + y) · z`; the names of inputs stay. */
export const programTex = ({ nodes, statements, order, output }: Program): string => {
  const written = new Map<string, Term>();
  const expand = (i: number, isInlined: boolean): Term => {
    const expression = statements[i]?.expression ?? { first: 0, root: 0 };
    return foldExpression<Term>(nodes, expression, (node, operand) => {
      const known = node.kind === "name" && isInlined ? written.get(node.name) : undefined;
      return known ?? expressionTerm(node, operand);
    });
  };
  for (const i of order) {
    const statement = statements[i];
    if (statement?.kind !== "value" || statement.name === null) continue;
    const isInput = signedLiteral(nodes, statement.expression) !== null;
    written.set(statement.name, isInput ? atom(nameTex(statement.name)) : expand(i, true));
  }
  const name = statements[output]?.name;
  const whole = expand(output, true).tex;
  const right = whole.length > LONGEST ? expand(output, false).tex : whole;
  return name ? `${nameTex(name)} = ${right}` : right;
};
