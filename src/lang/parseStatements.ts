/** Tokens → statements: one a line or between semicolons; each is a definition (`x = …`, `param w = …`, `f(a, b) = …`) or a bare expression. */
import type { Report, Span } from "./diagnostic.ts";
import { ExpressionParser } from "./parseExpression.ts";
import { type ParameterName, type Statement, type Syntax, type SyntaxNode, signedLiteral } from "./syntax.ts";
import type { Token } from "./tokenize.ts";

const codePointOf = (text: string): string => `U+${(text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;

/** Reports a token that cannot be read at all. */
const reportUnreadable = (token: Token, before: Token | undefined, report: Report): void => {
  if (token.kind === "invisible") {
    const fix = [{ from: token.from, to: token.to, insert: "" }];
    report("invisible-character", token, { codePoint: codePointOf(token.text) }, fix);
  } else {
    const isRun = before?.kind === "unknown" && before.to === token.from; // `@@@@` is one complaint
    if (!isRun) report("unknown-character", token, { character: token.text });
  }
};

class StatementParser {
  private readonly tokens: readonly Token[];
  private readonly report: Report;
  private readonly nodes: SyntaxNode[] = [];
  private readonly statements: Statement[] = [];
  private readonly expressions: ExpressionParser;

  constructor(tokens: readonly Token[], report: Report) {
    this.tokens = tokens;
    this.report = report;
    this.expressions = new ExpressionParser(tokens, this.nodes, report);
  }

  /** Splits at statement ends; a comment reaches up to one. */
  parse(): Syntax {
    const { tokens } = this;
    let start = 0;
    let equals = -1;
    for (let i = 0; i <= tokens.length; i++) {
      const token = tokens[i];
      if (token === undefined || token.kind === "end" || token.kind === "comment") {
        if (start < i) this.statement(start, equals, i);
        start = i + 1;
        equals = -1;
      } else if (token.kind === "unknown" || token.kind === "invisible") reportUnreadable(token, tokens[i - 1], this.report);
      else if (equals < 0 && token.kind === "symbol" && token.text === "=") equals = i;
    }
    return { nodes: this.nodes, statements: this.statements };
  }

  private statement(start: number, equals: number, end: number): void {
    const { tokens, nodes, statements, report } = this;
    const { from, to } = this.span(start, end);
    const sign = tokens[equals];
    const isTrainable = start + 1 < end && tokens[start + 1]?.kind === "name" && tokens[start]?.text === "param";
    if (!sign) {
      if (isTrainable && end - start === 2) report("param-needs-number", { from, to }, { name: tokens[start + 1]?.text ?? "" });
      else {
        const expression = this.expressions.parse(start, end, { from, to });
        statements.push({ kind: "value", name: null, nameSpan: { from, to }, trainable: false, expression, from, to });
      }
      return;
    }
    const expression = this.expressions.parse(equals + 1, end, sign);
    const head = isTrainable ? start + 1 : start;
    const nameToken = tokens[head];
    if (head < equals && nameToken?.kind === "name") {
      const name = nameToken.text;
      const nameSpan = { from: nameToken.from, to: nameToken.to };
      if (head + 1 === equals) {
        if (isTrainable && signedLiteral(nodes, expression) === null) report("param-needs-number", expression, { name });
        statements.push({ kind: "value", name, nameSpan, trainable: isTrainable, expression, from, to });
        return;
      }
      const parameters = isTrainable ? null : this.parameters(head + 1, equals);
      if (parameters) {
        statements.push({ kind: "function", name, nameSpan, parameters, expression, from, to });
        return;
      }
    }
    report("not-a-definition", start < equals ? this.span(start, equals) : sign, {});
  }

  private span(start: number, end: number): Span {
    return { from: this.tokens[start]?.from ?? 0, to: this.tokens[end - 1]?.to ?? 0 };
  }

  /** The names in `(a, b)`; null if it is not a list of names in brackets. */
  private parameters(start: number, end: number): ParameterName[] | null {
    const { tokens } = this;
    if (tokens[start]?.text !== "(" || tokens[end - 1]?.text !== ")" || (end - start) % 2 === 0) return null;
    const names: ParameterName[] = [];
    for (let i = start + 1; i < end - 1; i++) {
      const token = tokens[i];
      const isNamesTurn = (i - start) % 2 === 1;
      if (!token || (isNamesTurn ? token.kind !== "name" : token.text !== ",")) return null;
      if (isNamesTurn) names.push({ name: token.text, from: token.from, to: token.to });
    }
    return names.length > 0 ? names : null;
  }
}

export const parseStatements = (tokens: readonly Token[], report: Report): Syntax => new StatementParser(tokens, report).parse();
