/** Which statement of a program its output is. */
import { type Statement, type SyntaxNode, signedLiteral } from "./syntax.ts";

/**
 * The last value that is computed and that no other statement reads: a program may end with its numbers, or name its parts after the whole. Where
 * nothing is computed, the last value. A function that no value calls reads nothing.
 *
 * @param order statement indices, each after those that it depends on
 * @param dependencies `dependencies[i]` lists what statement i reads
 * @returns a statement index; −1 if no statement is a value
 */
export const outputOf = (
  nodes: readonly SyntaxNode[],
  statements: readonly Statement[],
  order: readonly number[],
  dependencies: readonly (readonly number[])[],
): number => {
  const isRead = new Uint8Array(statements.length);
  for (const i of order.toReversed())
    if (statements[i]?.kind === "value" || isRead[i] === 1)
      for (const dependency of dependencies[i] ?? []) isRead[dependency] = 1;
  const isOutput = (statement: Statement, i: number): boolean =>
    statement.kind === "value" && isRead[i] === 0 && signedLiteral(nodes, statement.expression) === null;
  const last = statements.findLastIndex(isOutput);
  return last >= 0 ? last : statements.findLastIndex(({ kind }) => kind === "value");
};
