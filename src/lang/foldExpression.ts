import type { Expression, SyntaxNode } from "./syntax.ts";

/** Folds an expression from its leaves to its root, without recursion. */
export const foldExpression = <T>(
  nodes: readonly SyntaxNode[],
  { first, root }: Pick<Expression, "first" | "root">,
  combine: (node: SyntaxNode, operand: (index: number) => T) => T,
): T => {
  const results: T[] = [];
  const operand = (index: number): T => {
    const result = results[index - first];
    if (result === undefined) throw new RangeError(`node ${index} does not stand before its operation`);
    return result;
  };
  for (let i = first; i <= root; i++) {
    const node = nodes[i];
    if (node) results.push(combine(node, operand));
  }
  return operand(root);
};
