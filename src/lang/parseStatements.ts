/**
 * Text → statements: one a line or between semicolons; each is a definition (`x = …`, `param w = …`, `f(a, b) = …`), a bare expression, or names the
 * outputs (`out f, g`). What begins otherwise is another part's to read.
 */
import {
  behindDerivative,
  isDeclaringWord,
  isDefinitionSign,
  reportAssignmentSign,
  reportDerivative,
  shortened,
} from "./borrowed.ts";
import type { Report, Span } from "./diagnostic.ts";
import { isOutStatement, OutStatements } from "./outStatement.ts";
import { ExpressionParser } from "./parseExpression.ts";
import type { SignReader } from "./shuntingYard.ts";
import type { DataTable, Expression, ParameterName, Statement, Syntax, SyntaxNode } from "./syntax.ts";
import { type Token, tokenize } from "./tokenize.ts";
import { TRAINABLE } from "./vocabulary.ts";

/** No text has such tokens that is read without further reading. */
const isUnreadable = ({ kind }: Token): boolean => kind === "unknown" || kind === "invisible" || kind === "latex";

/** What a text is being read from and into. */
export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly nodes: SyntaxNode[];
  readonly statements: Statement[];
}

/** Statements that most programs have none of, read by a part that comes later. */
export interface OtherStatements {
  /** @param start of a statement. @returns index of the token that ends it, if it is of its kind; else `start` */
  read: (start: number) => number;
  readonly data: DataTable | null;
}

/** What is said of tokens that nobody can read, among `tokens[start .. end − 1]`. */
export interface UnreadableTokens {
  readonly report: (start: number, end: number) => void;
  /** Of a whole statement. @returns whether there was any */
  readonly reportLatex: (start: number, end: number) => boolean;
}

type OthersOf = (reading: Reading, report: Report) => OtherStatements;

class StatementParser {
  private readonly text: string;
  private readonly tokens: readonly Token[];
  private readonly report: Report;
  private readonly nodes: SyntaxNode[] = [];
  private readonly statements: Statement[] = [];
  private readonly expressions: ExpressionParser;
  private readonly readSign: SignReader | undefined;
  private readonly outs: OutStatements;
  private readonly others: OtherStatements | null;
  private readonly unreadable: UnreadableTokens | null;
  private unusedName: string | null = null;

  constructor(text: string, report: Report, further: FurtherReading | null) {
    this.text = text;
    this.tokens = further?.tokens ?? tokenize(text);
    this.report = report;
    this.readSign = further?.readSign;
    this.expressions = new ExpressionParser(this.tokens, this.nodes, report, this.readSign);
    this.others =
      further?.readOthers({ text, tokens: this.tokens, nodes: this.nodes, statements: this.statements }, report) ?? null;
    this.unreadable = further?.unreadableIn(text, this.tokens, report) ?? null;
    this.outs = new OutStatements(text, report, () => this.freeName());
  }

  /** Splits at statement ends; a comment reaches up to one. */
  parse(): Syntax {
    const { tokens } = this;
    let start = 0;
    let equals = -1;
    let isReadable = true;
    for (let i = 0; i <= tokens.length; i++) {
      if (i === start && this.others) start = i = this.others.read(i);
      const token = tokens[i];
      if (token === undefined || token.kind === "end" || token.kind === "comment") {
        if (start < i) this.statement(start, equals, i, isReadable);
        start = i + 1;
        equals = -1;
        isReadable = true;
      } else if (token.kind === "symbol") {
        if (equals < 0 && isDefinitionSign(token.text)) equals = i;
      } else if (token.kind !== "name" && token.kind !== "number" && isUnreadable(token)) isReadable = false;
    }
    return { nodes: this.nodes, statements: this.statements, outputs: this.outs.names, data: this.others?.data ?? null };
  }

  private statement(start: number, equals: number, end: number, isReadable: boolean): void {
    const { tokens, statements, report } = this;
    const { from, to } = this.span(start, end);
    const sign = tokens[equals];
    if (isOutStatement(tokens, start, equals)) {
      if (isReadable) this.outs.read(tokens.slice(start, end), sign !== undefined);
      else if (!this.unreadable?.reportLatex(start, end)) this.unreadable?.report(start, end);
      return;
    }
    const isTrainable = start + 1 < end && tokens[start + 1]?.kind === "name" && tokens[start]?.text === TRAINABLE;
    if (!sign) {
      if (isTrainable && end - start === 2) report("param-needs-number", { from, to }, { name: tokens[start + 1]?.text ?? "" });
      else {
        const expression = this.expression(start, start, end, isReadable, null, { from, to });
        statements.push({
          kind: "value",
          name: null,
          nameSpan: { from, to },
          trainable: false,
          literal: this.literalOf(expression),
          expression,
          from,
          to,
        });
      }
      return;
    }
    const isDeclared = isDeclaringWord(tokens, start);
    const head = isTrainable || isDeclared ? start + 1 : start;
    const nameToken = tokens[head];
    const name = head < equals && nameToken?.kind === "name" ? nameToken.text : null;
    if (sign.text !== "=") reportAssignmentSign(report, sign, this.textOf(head, equals));
    if (isDeclared) this.reportDeclaringWord(start, end);
    const isValue = head + 1 === equals;
    const expression = this.expression(start, equals + 1, end, isReadable, isValue ? name : null, sign);
    if (name !== null && nameToken) {
      const nameSpan = { from: nameToken.from, to: nameToken.to };
      if (isValue) {
        const literal = this.literalOf(expression);
        // Of arrays, whoever knows what is in them says it.
        if (isTrainable && literal === null && !this.readSign) report("param-needs-number", expression, { name });
        statements.push({ kind: "value", name, nameSpan, trainable: isTrainable, literal, expression, from, to });
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

  /**
   * The expression from token `at` on.
   * @param start of the statement
   * @param name that the expression defines
   * @param around where to point when the expression has no tokens at all
   */
  private expression(start: number, at: number, end: number, isReadable: boolean, name: string | null, around: Span): Expression {
    const { tokens, report } = this;
    const behind = behindDerivative(tokens, at, end);
    const [operator, operand] = [tokens[at], tokens[behind]];
    if (!isReadable) {
      if (this.unreadable?.reportLatex(start, end)) {
        const root = this.nodes.push({ kind: "missing", from: around.from, to: around.to }) - 1;
        return { first: root, root, from: around.from, to: around.to };
      }
      this.unreadable?.report(start, at);
      this.unreadable?.report(behind, end);
    }
    if (behind > at && operator && operand) {
      const to = tokens[end - 1]?.to ?? operand.to;
      reportDerivative(report, this.text, { operator, operand, end: to, name }, () => this.freeName());
    }
    return this.expressions.parse(behind, end, around);
  }

  private literalOf({ root }: Expression): number | null {
    const node = this.nodes[root];
    return node?.kind === "number" ? node.value : null;
  }

  private reportDeclaringWord(start: number, end: number): void {
    const [word, name] = [this.tokens[start], this.tokens[start + 1]];
    if (!word || !name) return;
    const suggestion = shortened(this.textOf(start + 1, end));
    this.report("declaration-word", word, { word: word.text, suggestion }, [{ from: word.from, to: name.from, insert: "" }]);
  }

  /** A name for an output that the text does not use yet. */
  private freeName(): string {
    const isUsed = (name: string) => this.tokens.some(({ text }) => text === name);
    return (this.unusedName ??= ["f", "y", "g", "L", "output"].find((name) => !isUsed(name)) ?? "result");
  }

  private textOf(start: number, end: number): string {
    const { from, to } = this.span(start, end);
    return this.text.slice(from, to);
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

/** What some programs have beside what every program has. */
export interface FurtherReading {
  readonly tokens?: readonly Token[];
  readonly readSign?: SignReader;
  readonly readOthers: OthersOf;
  readonly unreadableIn: (text: string, tokens: readonly Token[], report: Report) => UnreadableTokens;
}

export const parseStatements = (text: string, report: Report, further: FurtherReading | null = null): Syntax =>
  new StatementParser(text, report, further).parse();
