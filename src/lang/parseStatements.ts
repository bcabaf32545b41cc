/** Tokens → statements: one a line or between semicolons; each is a definition (`x = …`, `param w = …`, `f(a, b) = …`) or a bare expression. */
import type { Report, Span } from "./diagnostic.ts";
import { parseExpression } from "./parseExpression.ts";
import { type ParameterName, type Statement, type Syntax, type SyntaxNode, signedLiteral } from "./syntax.ts";
import type { Token } from "./tokenize.ts";

/** Splits at statement ends, leaves comments out, and reports what cannot be read at all. */
const split = (tokens: readonly Token[], report: Report): Token[][] => {
  const lines: Token[][] = [[]];
  for (const [i, token] of tokens.entries()) {
    const line = lines.at(-1);
    if (token.kind === "end") lines.push([]);
    else if (token.kind === "invisible") {
      const codePoint = `U+${(token.text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
      report("invisible-character", token, { codePoint }, [{ from: token.from, to: token.to, insert: "" }]);
      line?.push({ ...token, kind: "unknown" });
    } else if (token.kind === "unknown") {
      const before = tokens[i - 1];
      const isRun = before?.kind === "unknown" && before.to === token.from; // `@@@@` is one complaint
      if (!isRun) report("unknown-character", token, { character: token.text });
      line?.push(token);
    } else if (token.kind !== "comment") line?.push(token);
  }
  return lines.filter((line) => line.length > 0);
};

const spanOf = (tokens: readonly Token[], otherwise: Span): Span => ({
  from: tokens[0]?.from ?? otherwise.from,
  to: tokens.at(-1)?.to ?? otherwise.to,
});

/** The names between the brackets of `f(a, b)`; null if it is not a list of names. */
const parameterNames = (inside: readonly Token[]): ParameterName[] | null => {
  const wellFormed =
    inside.length % 2 === 1 && inside.every((token, i) => (i % 2 === 0 ? token.kind === "name" : token.text === ","));
  if (!wellFormed) return null;
  return inside.filter((_, i) => i % 2 === 0).map(({ text, from, to }) => ({ name: text, from, to }));
};

const parseStatement = (tokens: readonly Token[], nodes: SyntaxNode[], report: Report): Statement | null => {
  const span = spanOf(tokens, { from: 0, to: 0 });
  const equals = tokens.findIndex(({ text }) => text === "=");
  const sign = tokens[equals];
  const head = equals < 0 ? [] : tokens.slice(0, equals);
  const isTrainable = tokens[0]?.text === "param" && tokens[1]?.kind === "name";
  if (!sign) {
    if (isTrainable && tokens.length === 2) {
      report("param-needs-number", span, { name: tokens[1]?.text ?? "" });
      return null;
    }
    const expression = parseExpression(tokens, nodes, report, span);
    return { kind: "value", name: null, nameSpan: span, trainable: false, expression, ...span };
  }
  const expression = parseExpression(tokens.slice(equals + 1), nodes, report, sign);
  const target = isTrainable ? head.slice(1) : head;
  const [nameToken] = target;
  if (nameToken?.kind === "name") {
    const name = nameToken.text;
    const nameSpan = { from: nameToken.from, to: nameToken.to };
    if (target.length === 1) {
      if (isTrainable && signedLiteral(nodes, expression) === null) report("param-needs-number", expression, { name });
      return { kind: "value", name, nameSpan, trainable: isTrainable, expression, ...span };
    }
    const parameters = target[1]?.text === "(" && target.at(-1)?.text === ")" ? parameterNames(target.slice(2, -1)) : null;
    if (parameters && !isTrainable) return { kind: "function", name, nameSpan, parameters, expression, ...span };
  }
  report("not-a-definition", spanOf(head, sign), {});
  return null;
};

export const parseStatements = (tokens: readonly Token[], report: Report): Syntax => {
  const nodes: SyntaxNode[] = [];
  const statements: Statement[] = [];
  for (const line of split(tokens, report)) {
    const statement = parseStatement(line, nodes, report);
    if (statement) statements.push(statement);
  }
  return { nodes, statements };
};
