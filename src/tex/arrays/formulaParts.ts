/** Which parts of a rule are what has arrived and what the gate multiplies it by. */
import { PRODUCT, TRANSPOSE } from "../../lang/arrays/calls.ts";
import { partOf } from "../../lang/arrays/rules/arrayFormula.ts";
import type { Piece } from "../../lang/rules.ts";
import type { SyntaxNode } from "../../lang/syntax.ts";

export interface FormulaParts {
  /** Index of the node that is g or its transpose, where it first stands. */
  readonly upstream: number;
  /** Index of the factor beside it; −1 where there is none, as in z ⊙ (g − zᵀg). */
  readonly local: number;
  /** Products of a row and a column, which are one number, within something else. */
  readonly dots: readonly number[];
}

const UPSTREAM = "g";

const operandsOf = (node: SyntaxNode | undefined): readonly number[] => (node && "operands" in node ? node.operands : []);

const isFactoring = (node: SyntaxNode): boolean =>
  (node.kind === "call" && node.name === PRODUCT) || (node.kind === "operation" && node.op === "multiply");

/** @param isOfVectors so that a row times a column is one number */
export const partsOfRule = (rule: Piece, isOfVectors: boolean): FormulaParts => {
  const { nodes } = rule;
  const names = (at: number): readonly string[] => {
    const { first, root } = partOf(rule, at);
    return nodes.slice(first, root + 1).flatMap((node) => (node.kind === "name" ? [node.name] : []));
  };
  const isUpstream = (at: number): boolean => {
    const node = nodes[at];
    return node?.kind === "name"
      ? node.name === UPSTREAM
      : node?.kind === "call" && operandsOf(node).length === 1 && isUpstream(operandsOf(node)[0] ?? -1);
  };
  const find = (at: number): number => {
    const node = nodes[at];
    const [left, right] = operandsOf(node);
    if (!node || left === undefined) return -1;
    if (right === undefined) return find(left);
    if (!isFactoring(node) || names(left).includes(UPSTREAM) === names(right).includes(UPSTREAM)) return -1;
    const [inner, other] = names(left).includes(UPSTREAM) ? [left, right] : [right, left];
    if (isUpstream(inner)) return names(other).length > 0 || node.kind === "operation" ? other : -1;
    return names(other).length > 0 ? -1 : find(inner);
  };
  const leaf = nodes.findIndex((node) => node.kind === "name" && node.name === UPSTREAM);
  const isTurned =
    leaf >= 0 && nodes[leaf + 1]?.kind === "call" && operandsOf(nodes[leaf + 1]).length === 1 && isUpstream(leaf + 1);
  const isDot = (at: number): boolean => {
    const [left = -1, right = -1] = operandsOf(nodes[at]);
    const [row, column] = [nodes[left], nodes[right]];
    return row?.kind === "call" && row.name === TRANSPOSE && column?.kind === "name" && nodes[at]?.kind === "call";
  };
  const dots = isOfVectors ? nodes.flatMap((_, at) => (at !== rule.root && isDot(at) ? [at] : [])) : [];
  return { upstream: isTurned ? leaf + 1 : leaf, local: find(rule.root), dots };
};
