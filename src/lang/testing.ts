/** Short forms of what the parser returns, and programs written out again, for tests that are tables. */
import { Binding, type Syntax as Notation } from "../ops/operation.ts";
import { OPERATIONS, type OperationName } from "../ops/registry.ts";
import { bindingOf, slotBinding } from "./bindings.ts";
import { type Diagnostic, type DiagnosticCode, inOrder, reportTo } from "./diagnostic.ts";
import { applyEdits } from "./edit.ts";
import { foldExpression } from "./foldExpression.ts";
import { parseExpression } from "./parseExpression.ts";
import { parseProgram } from "./parseProgram.ts";
import type { DataTable, Expression, Statement, Syntax, SyntaxNode } from "./syntax.ts";

const symbolOf = (op: OperationName): string => {
  const { syntax } = OPERATIONS[op];
  return "symbols" in syntax ? (syntax.symbols[0] ?? op) : op;
};

const numeral = (value: number): string => (Object.is(value, -0) ? "-0" : String(value));

/** The operation first, in brackets, as in Lisp: `(+ x (* 2 y))`. A missing operand is `?`. */
export const bracketed = (nodes: readonly SyntaxNode[], expression: Pick<Expression, "first" | "root">): string =>
  foldExpression<string>(nodes, expression, (node, operand) => {
    if (node.kind === "number") return numeral(node.value);
    if (node.kind === "name") return node.name;
    if (node.kind === "missing") return "?";
    const head = node.kind === "call" ? node.name : symbolOf(node.op);
    return `(${[head, ...node.operands.map(operand)].join(" ")})`;
  });

/** One expression by itself: its tree, and the codes of what is wrong with it. */
export const parsed = (source: string): { readonly tree: string; readonly codes: readonly DiagnosticCode[] } => {
  const diagnostics: Diagnostic[] = [];
  const nodes: SyntaxNode[] = [];
  const expression = parseExpression(source, nodes, reportTo(diagnostics));
  return { tree: bracketed(nodes, expression), codes: inOrder(diagnostics).map(({ code }) => code) };
};

/** The tree of a whole program's last statement. */
export const outputTree = (source: string): string | null => {
  const { program } = parseProgram(source);
  const statement = program?.statements[program.output];
  return program && statement ? bracketed(program.nodes, statement.expression) : null;
};

export const spanText = (source: string, { span }: Diagnostic): string => source.slice(span.from, span.to);

/** The text after the diagnostic's fix; null if it offers none. */
export const repaired = (source: string, { fix }: Diagnostic): string | null => (fix ? applyEdits(source, fix) : null);

/** What is wrong with how a text was understood, whatever the text: diagnostics outside it, an error beside a program, a broken fix. */
export const complaintsAbout = (source: string): string[] => {
  const { program, diagnostics } = parseProgram(source);
  const complaints: string[] = [];
  const isInside = ({ from, to }: { from: number; to: number }) => 0 <= from && from <= to && to <= source.length;
  if (diagnostics.some(({ severity }) => severity === "error") !== (program === null))
    complaints.push("there is a program exactly where there is no error");
  for (const [i, diagnostic] of diagnostics.entries()) {
    const { code, span, fix } = diagnostic;
    if (!isInside(span)) complaints.push(`${code} points outside the text, at ${span.from}–${span.to}`);
    if (fix && !fix.every(isInside)) complaints.push(`${code} has a fix outside the text`);
    if (span.from < (diagnostics[i - 1]?.span.from ?? 0)) complaints.push(`${code} is not in the order of the text`);
  }
  return complaints;
};

/** Text and how tightly it holds together. */
interface Piece {
  readonly text: string;
  readonly binding: number;
}

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
      return { text: numeral(node.value), binding: node.value < 0 || Object.is(node.value, -0) ? Binding.prefix : Binding.atom };
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

export const printExpression = (nodes: readonly SyntaxNode[], expression: Pick<Expression, "first" | "root">): string =>
  foldExpression(nodes, expression, printNode).text;

const printData = ({ names, rows }: DataTable): string => {
  const lists = rows.map((row) => `[${row.map(({ value }) => numeral(value)).join(", ")}]`);
  return `data ${names.map(({ name }) => name).join(", ")} = [${lists.join(", ")}]`;
};

const printStatement = (nodes: readonly SyntaxNode[], statement: Statement): string => {
  const body = printExpression(nodes, statement.expression);
  if (statement.kind === "function")
    return `${statement.name}(${statement.parameters.map(({ name }) => name).join(", ")}) = ${body}`;
  if (statement.name === null) return body;
  return `${statement.trainable ? "param " : ""}${statement.name} = ${body}`;
};

/** One statement a line, the outputs last. Comments and layout are not part of the syntax and are lost. */
export const printProgram = ({ nodes, statements, outputs, data }: Syntax): string => {
  const lines = statements.flatMap((statement) => {
    const column = statement.kind === "value" ? statement.column : undefined;
    if (column === undefined) return printStatement(nodes, statement);
    return column === 0 && data ? printData(data) : [];
  });
  if (outputs.length > 0) lines.push(`out ${outputs.map(({ name }) => name).join(", ")}`);
  return lines.join("\n");
};
