/** Syntax → text, with no more brackets than the text needs to mean the same. */
import { Binding, type Syntax as Notation } from "../ops/operation.ts";
import { OPERATIONS } from "../ops/registry.ts";
import type { Expression, Statement, Syntax, SyntaxNode } from "./syntax.ts";

/** Text and how tightly it holds together. */
interface Piece {
  readonly text: string;
  readonly binding: number;
}

/** How tightly an operation holds its own operands together. */
export const bindingOf = (notation: Notation): Binding =>
  notation.kind === "infix" || notation.kind === "prefix" ? notation.binding : Binding.atom;

/** The loosest operand that may stand in a slot without brackets; 0 takes anything. */
export const slotBinding = (notation: Notation, slot: number): number => {
  if (notation.kind === "prefix") return notation.binding;
  if (notation.kind !== "infix") return 0;
  const isNearSide = (slot === 0) !== (notation.rightToLeft ?? false); // a−b−c is (a−b)−c, but a^b^c is a^(b^c)
  return isNearSide ? notation.binding : notation.binding + 1;
};

const within = ({ text, binding }: Piece, need: number): string => (binding < need ? `(${text})` : text);

/** A sign needs no brackets on the right of an operator: `a*-b`, `2^-x`. */
const onTheRight = (piece: Piece, need: number): string => (piece.binding === Binding.prefix ? piece.text : within(piece, need));

const SPACED: ReadonlySet<Binding> = new Set([Binding.sum]);

const printOperation = (notation: Notation, operands: readonly Piece[]): string => {
  const [left, right] = operands;
  if (notation.kind === "prefix" && left) return notation.symbols[0] + within(left, notation.binding);
  if (notation.kind !== "infix" || !left || !right) throw new TypeError("an operation that is called has no operator");
  const symbol = notation.symbols[0] ?? "";
  const space = SPACED.has(notation.binding) ? " " : "";
  return within(left, slotBinding(notation, 0)) + space + symbol + space + onTheRight(right, slotBinding(notation, 1));
};

const printNode = (node: SyntaxNode, piece: (index: number) => Piece): Piece => {
  switch (node.kind) {
    case "number":
      return { text: String(node.value), binding: Binding.atom };
    case "name":
      return { text: node.name, binding: Binding.atom };
    case "missing":
      return { text: "", binding: Binding.atom };
    case "call":
      return { text: `${node.name}(${node.operands.map((i) => piece(i).text).join(", ")})`, binding: Binding.atom };
    case "operation": {
      const { syntax } = OPERATIONS[node.op];
      if (syntax.kind === "call") return { text: `|${node.operands.map((i) => piece(i).text).join("")}|`, binding: Binding.atom };
      return { text: printOperation(syntax, node.operands.map(piece)), binding: bindingOf(syntax) };
    }
  }
};

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

export const printExpression = (nodes: readonly SyntaxNode[], expression: Pick<Expression, "first" | "root">): string =>
  foldExpression(nodes, expression, printNode).text;

const printStatement = (nodes: readonly SyntaxNode[], statement: Statement): string => {
  const body = printExpression(nodes, statement.expression);
  if (statement.kind === "function")
    return `${statement.name}(${statement.parameters.map(({ name }) => name).join(", ")}) = ${body}`;
  if (statement.name === null) return body;
  return `${statement.trainable ? "param " : ""}${statement.name} = ${body}`;
};

/** One statement a line. Comments and layout are not part of the syntax and are lost. */
export const printProgram = ({ nodes, statements }: Syntax): string =>
  statements.map((statement) => printStatement(nodes, statement)).join("\n");
