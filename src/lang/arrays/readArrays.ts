/** Programs with vectors and matrices, and whatever else is not plain: see `parts.ts`. */

import { insertAt, type Report, replace } from "../diagnostic.ts";
import { parseStatements, type Reading } from "../parseStatements.ts";
import type { Reader } from "../parts.ts";
import { resolve } from "../resolve.ts";
import type { Statement, Syntax, SyntaxNode } from "../syntax.ts";
import { unreadableIn } from "../unreadable.ts";
import { readArraySign } from "./arraySigns.ts";
import { arrayTokens, listItems } from "./arrayTokens.ts";
import { meantBy, withoutBorrowed } from "./borrowedArrays.ts";
import { ARRAY_CALLS, FILLS, LIST, TRANSPOSE } from "./calls.ts";
import { DataStatements } from "./dataStatement.ts";
import { lowered } from "./lowering.ts";
import { writeOut } from "./writeOut.ts";

/** Arrays of numbers are inputs, and no output of a program that computes anything. */
const withLiterals = ({ statements, nodes, ...rest }: Syntax): Syntax => {
  const isLiteral = (statement: Statement): boolean => {
    const { first, root } = statement.expression;
    const last = nodes[root];
    if (last?.kind !== "call" || (last.name !== LIST && !FILLS.has(last.name))) return false;
    const parts = nodes.slice(first, root + 1);
    return parts.every((node) => node.kind === "number" || (node.kind === "call" && (node.name === LIST || node === last)));
  };
  return {
    ...rest,
    nodes,
    statements: statements.map((statement) =>
      statement.kind === "value" && isLiteral(statement) ? { ...statement, literal: 0 } : statement,
    ),
  };
};

/** `mean(1, 2)` */
const TAKES_ONE: ReadonlySet<string> = new Set(["sum", "mean", "norm", "softmax", TRANSPOSE]);

const isSeveral = (facts: object): boolean => "found" in facts && Number(facts.found) > 1;

/** The part of the language that comes later. A program without vectors and matrices is what it is without this part. */
export const readArrays: Reader = {
  parse: (text, report) => {
    const tokens = withoutBorrowed(text, arrayTokens(text), report);
    const items = listItems(tokens);
    const heard: Report = (code, span, facts, fix) => {
      const end = code === "missing-operator" ? items.get(span.from) : undefined;
      if (end === undefined) report(code, span, facts, fix);
      else report("missing-comma", span, {}, [insertAt(end, ",")]); // `[1 2]`
    };
    const readOthers = (reading: Reading) => new DataStatements(reading, report);
    return withLiterals(parseStatements(text, heard, { tokens, readSign: readArraySign, readOthers, unreadableIn }));
  },
  resolve: (syntax, text, report) => {
    let isTooLarge = false;
    const isOwn = (name: string): boolean => syntax.statements.some((other) => other.kind === "function" && other.name === name);
    const heard: Report = (code, span, facts, fix) => {
      isTooLarge ||= code === "too-large";
      const name = "name" in facts ? facts.name : "";
      const suggestion = code === "unknown-function" ? meantBy(name) : null;
      if (suggestion !== null) report("unknown-function", span, { name, suggestion }, [replace(span, suggestion)]);
      else if (code === "wrong-operand-count" && TAKES_ONE.has(name) && isSeveral(facts) && !isOwn(name))
        report("one-array", span, { name });
      else report(code, span, facts, fix);
    };
    const program = resolve(syntax, text, heard, ARRAY_CALLS);
    const isOfArrays = (node: SyntaxNode) =>
      node.kind === "call" && ARRAY_CALLS.has(node.name) && !program?.functions.has(node.name);
    return program && !isTooLarge && syntax.nodes.some(isOfArrays) ? lowered(program, report) : program;
  },
  writeOut,
};
