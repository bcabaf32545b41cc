/** Short forms of what the parser returns, for tests that are tables. */
import { OPERATIONS, type OperationName } from "../ops/registry.ts";
import { type Diagnostic, type DiagnosticCode, inOrder, reportTo } from "./diagnostic.ts";
import { applyEdits } from "./edit.ts";
import { parseExpression } from "./parseExpression.ts";
import { parseProgram } from "./parseProgram.ts";
import { foldExpression } from "./print.ts";
import type { Expression, SyntaxNode } from "./syntax.ts";

const symbolOf = (op: OperationName): string => {
  const { syntax } = OPERATIONS[op];
  return "symbols" in syntax ? (syntax.symbols[0] ?? op) : op;
};

/** The operation first, in brackets, as in Lisp: `(+ x (* 2 y))`. A missing operand is `?`. */
export const bracketed = (nodes: readonly SyntaxNode[], expression: Pick<Expression, "first" | "root">): string =>
  foldExpression<string>(nodes, expression, (node, operand) => {
    if (node.kind === "number") return String(node.value);
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
