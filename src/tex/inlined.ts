/** A whole program as one formula: named values written out where they are used. */
import { foldExpression } from "../lang/foldExpression.ts";
import type { Program } from "../lang/program.ts";
import { expressionTerm, expressionTex } from "./expression.ts";
import { nameTex } from "./name.ts";
import { atom, type Term } from "./term.ts";

/** Longer than this, and the last line alone says more. */
const LONGEST = 260;

/** Longer than this, nobody reads a line; and one nested thousands deep is more than KaTeX's stack can hold. */
const LONGEST_LINE = 4000;

/** `f = (x + y) · z`; the names of inputs stay. */
export const programTex = ({ nodes, statements, order, output }: Program): string => {
  /** null: too long. Not joined any further, since thirty squarings of squarings would not fit into memory. */
  const written = new Map<string, Term | null>();
  const expressionOf = (i: number) => statements[i]?.expression ?? { first: 0, root: 0 };
  /** Each node of an expression takes a letter at least. */
  const leastLength = (i: number): number => expressionOf(i).root - expressionOf(i).first + 1;
  const expand = (i: number): Term | null => {
    if (leastLength(i) > LONGEST) return null;
    let isTooLong = false;
    const term = foldExpression<Term>(nodes, expressionOf(i), (node, operand) => {
      const known = node.kind === "name" ? written.get(node.name) : undefined;
      if (known === null) isTooLong = true;
      return known ?? expressionTerm(node, operand);
    });
    return isTooLong || term.tex.length > LONGEST ? null : term;
  };
  for (const i of order) {
    const statement = statements[i];
    if (statement?.kind !== "value" || statement.name === null) continue;
    const isInput = statement.literal !== null;
    written.set(statement.name, isInput ? atom(nameTex(statement.name)) : expand(i));
  }
  const name = statements[output]?.name;
  const line = leastLength(output) > LONGEST_LINE ? null : (expand(output)?.tex ?? expressionTex(nodes, expressionOf(output)));
  const right = line === null || line.length > LONGEST_LINE ? "\\cdots" : line;
  return name ? `${nameTex(name)} = ${right}` : right;
};
