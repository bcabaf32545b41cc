/** Tokens → expression: the grammar. Errors are reported and stepped over, so that one run finds them all. */
import { Binding } from "../ops/operation.ts";
import { isDefinitionSign } from "./borrowed.ts";
import { checkNumber, gapBetween, reportAdjacent, reportBareRoot, reportDecimalComma, reportUnclosed } from "./complaints.ts";
import { insertAt, type Report, type Span } from "./diagnostic.ts";
import { reportFunctionPower } from "./functionPower.ts";
import { isBar, ShuntingYard, type SignReader } from "./shuntingYard.ts";
import type { Expression, SyntaxNode } from "./syntax.ts";
import { superscriptValue, type Token, tokenize } from "./tokenize.ts";
import { INFIX, type OperatorEntry, PREFIX } from "./vocabulary.ts";

const TIMES: OperatorEntry = { op: "multiply", binding: Binding.product, rightToLeft: false };
const NOWHERE = -1;

/** Parses the expressions of one text, one after the other. */
export class ExpressionParser {
  readonly yard: ShuntingYard;
  private readonly nodes: readonly SyntaxNode[];
  private readonly tokens: readonly Token[];
  private readonly report: Report;
  private readonly readSign: SignReader | undefined;
  private at = 0;
  private end = 0;
  /** After something `unreadable`, which the current token may be, anything may follow without a second complaint. */
  private lenient = false;
  private unreadable = false;
  /** How many brackets were open where something was multiplied to a closed bar without a sign: behind it, `|` might be either. −1: nowhere. */
  private barProduct = NOWHERE;

  constructor(tokens: readonly Token[], nodes: SyntaxNode[], report: Report, readSign?: SignReader) {
    this.readSign = readSign;
    this.nodes = nodes;
    this.yard = new ShuntingYard(nodes);
    this.tokens = tokens;
    this.report = report;
  }

  /**
   * Appends the nodes of `tokens[start .. end − 1]`. Always returns an expression; where the text has errors it holds `missing` nodes.
   * @param around where to point when there are no tokens at all
   */
  parse(start: number, end: number, around: Span): Expression {
    const first = this.nodes.length;
    this.end = end;
    this.yard.wantsOperand = true;
    this.lenient = false;
    this.barProduct = NOWHERE;
    this.yard.previous = null;
    for (this.at = start; this.at < end; this.at++) {
      const token = this.tokens[this.at];
      if (token) this.take(token);
    }
    const root = this.finish(around);
    const last = start < end ? this.tokens[end - 1] : undefined;
    return { first, root, from: last ? (this.tokens[start]?.from ?? 0) : around.from, to: last ? last.to : around.to };
  }

  private ahead(distance: number): Token | undefined {
    return this.at + distance < this.end ? this.tokens[this.at + distance] : undefined;
  }

  private take(token: Token): void {
    this.unreadable = false;
    if (token.kind === "symbol") this.symbol(token);
    else if (token.kind === "name") this.name(token);
    else if (token.kind === "number" || token.kind === "flawed") this.number(token);
    else if (token.kind === "superscript") this.superscript(token);
    else {
      this.lenient = true;
      return;
    }
    this.yard.previous = token;
    this.lenient = this.unreadable;
  }

  /** Closes what is still open and returns the index of the whole expression. */
  private finish(around: Span): number {
    if (this.yard.wantsOperand) this.fillGap({ kind: "symbol", text: "", from: around.from, to: around.to });
    const end = this.yard.previous?.to ?? around.to;
    const { groups } = this.yard;
    if (groups.length > 0) reportUnclosed(this.report, groups, end);
    while (groups.length > 0) this.yard.closeGroup(end);
    this.yard.reduce(0);
    return this.yard.takeResult();
  }

  private number(token: Token): void {
    if (!this.yard.wantsOperand) this.multiplyImplicitly(token);
    this.yard.operand(this.literal(token, Number(token.text)));
  }

  private literal(token: Token, value: number): SyntaxNode {
    checkNumber(this.report, token, value);
    return { kind: "number", value, from: token.from, to: token.to };
  }

  private name(token: Token): void {
    if (!this.yard.wantsOperand) this.multiplyImplicitly(token);
    this.yard.wantsOperand = true;
    const next = this.ahead(1);
    if (next?.kind === "symbol" && next.text === "(") this.yard.openGroup(next, token);
    else {
      const isRaised = next?.kind === "superscript" || next?.text === "^" || next?.text === "**";
      const length = isRaised ? reportFunctionPower(this.report, this.tokens, this.at, this.end) : 0;
      const { from, to } = token;
      this.yard.operand(length > 0 ? { kind: "missing", from, to } : { kind: "name", name: token.text, from, to });
      if (length === 0) return;
      this.at += length - 1;
      this.unreadable = true;
    }
  }

  private superscript(token: Token): void {
    if (this.yard.wantsOperand) this.fillGap(token);
    this.yard.raise(this.literal(token, superscriptValue(token.text)), token.to);
  }

  private symbol(token: Token): void {
    if (this.readSign?.(this, token, this.report)) return;
    switch (token.text) {
      case "(":
        if (this.yard.groups.at(-1)?.bracket === token) return; // opened together with its function's name
        if (!this.yard.wantsOperand) this.multiplyImplicitly(token);
        this.yard.openGroup(token, null);
        return;
      case ")":
        this.closeBracket(token);
        return;
      case ",":
        this.comma(token);
        return;
      case "|":
        this.bar(token);
        return;
      case "√":
        this.root(token);
        return;
      default:
        if (isDefinitionSign(token.text)) this.unexpected(token);
        else if (this.yard.wantsOperand) this.prefix(token);
        else this.infix(token.text, token.from);
    }
  }

  private prefix(token: Token): void {
    const entry = PREFIX.get(token.text);
    if (entry) this.yard.pushPrefix(entry, token.from);
    else if (token.text !== "+") {
      this.fillGap(token);
      this.infix(token.text, token.from);
    }
  }

  private infix(symbol: string, from: number): void {
    if (this.yard.groups.length <= this.barProduct) this.barProduct = NOWHERE;
    const entry = INFIX.get(symbol);
    if (entry) this.yard.pushInfix(entry, from);
  }

  /** `2x`, `3(a+b)`, `(a)(b)`: only where it cannot be a call, and never before a number. */
  multiplyImplicitly(token: Token): void {
    const { previous } = this.yard;
    const isNumber = token.kind === "number" || token.kind === "flawed";
    const allowed = !isNumber && previous !== null && (previous.kind !== "name" || token.text === "(");
    if (previous?.text === "|" && token.text !== "|") this.barProduct = this.yard.groups.length;
    if (!allowed && !this.lenient) reportAdjacent(this.report, previous, token, this.ahead(1));
    this.yard.reduce(TIMES.binding + 1);
    const waiting = this.yard.waiting;
    if (allowed && waiting?.kind === "infix" && waiting.op === "divide")
      this.report("implicit-after-division", { from: previous.from, to: token.to }, {}, [insertAt(token.from, "*")]);
    this.yard.pushInfix(TIMES, token.from);
  }

  /** `|x|`. Behind a whole operand, a bar closes the innermost one that is open; else it opens one. */
  private bar(token: Token): void {
    if (!this.yard.wantsOperand && isBar(this.yard.groups.at(-1)?.bracket)) {
      this.yard.closeGroup(token.to);
      return;
    }
    if (!this.yard.wantsOperand) {
      if (this.barProduct === this.yard.groups.length && !this.lenient) {
        this.report("ambiguous-bars", token, {});
        this.lenient = true;
      }
      this.multiplyImplicitly(token);
    }
    this.yard.openGroup(token, null);
  }

  private root(token: Token): void {
    const next = this.ahead(1);
    if (next?.text === "(") {
      this.name(token);
      return;
    }
    if (!this.yard.wantsOperand) this.multiplyImplicitly(token);
    reportBareRoot(this.report, token, next, this.ahead(2));
    this.unreadable = true;
  }

  private comma(token: Token): void {
    this.closeBars(token);
    if (this.yard.groups.at(-1)?.name) {
      if (this.yard.wantsOperand) this.fillGap(token);
      this.yard.reduce(0);
      this.yard.wantsOperand = true;
    } else if (reportDecimalComma(this.report, this.yard.previous, token, this.ahead(1))) this.unreadable = true;
    else this.unexpected(token);
  }

  private unexpected(token: Token): void {
    this.report("unexpected-symbol", token, { symbol: token.text });
    this.unreadable = true;
  }

  closeBracket(token: Token): void {
    this.closeBars(token);
    const group = this.yard.groups.at(-1);
    if (group?.bracket.text !== (token.text === "]" ? "[" : "(")) {
      this.report("unopened-bracket", token, {}, [{ from: token.from, to: token.to, insert: "" }]);
      return;
    }
    const isEmptyCall = group.name !== null && this.yard.previous === group.bracket && !this.lenient;
    if (this.yard.wantsOperand && !isEmptyCall) this.fillGap(token);
    this.yard.closeGroup(token.to);
  }

  /** Closes the bars that a bracket or a comma around them ends. */
  private closeBars(token: Token): void {
    if (this.yard.openBars === this.yard.groups.length) return;
    for (let group = this.yard.groups.at(-1); group && isBar(group.bracket); group = this.yard.groups.at(-1)) {
      this.report("unclosed-bar", group.bracket, {}, [insertAt(token.from, "|")]);
      if (this.yard.wantsOperand) this.fillGap(token);
      this.yard.closeGroup(this.yard.previous?.to ?? token.to);
    }
  }

  /** Reports that an operand is missing before `token`, and stands in for it. */
  fillGap(token: Token): void {
    const { near, ...place } = gapBetween(this.yard.previous, token);
    if (!this.lenient) this.report("missing-operand", place, { near });
    this.yard.operand({ kind: "missing", ...place });
  }
}

/** All of `text` as one expression, appended to `nodes`. */
export const parseExpression = (text: string, nodes: SyntaxNode[], report: Report): Expression => {
  const tokens = tokenize(text);
  return new ExpressionParser(tokens, nodes, report).parse(0, tokens.length, { from: 0, to: text.length });
};
