/**
 * Tokens → expression, by Dijkstra's shunting yard: two explicit stacks instead of recursion, and postfix order falls out of it.
 * Errors are reported and stepped over, so that one run finds them all.
 */
import { Binding } from "../ops/operation.ts";
import type { OperationName } from "../ops/registry.ts";
import { insertAt, isDecimalComma, reportAdjacent, reportBareRoot, reportDecimalComma } from "./complaints.ts";
import type { Report, Span } from "./diagnostic.ts";
import type { Expression, SyntaxNode } from "./syntax.ts";
import { superscriptValue, type Token } from "./tokenize.ts";
import { INFIX, type OperatorEntry, PREFIX } from "./vocabulary.ts";

/** A finished operand and the text it covers, its brackets included. */
interface Operand extends Span {
  readonly index: number;
}

/** An operator that waits for its right operand, or an open bracket; `name` is the function that the bracket belongs to. */
type Pending =
  | { readonly kind: "infix" | "prefix"; readonly op: OperationName; readonly binding: Binding; readonly from: number }
  | { readonly kind: "group"; readonly bracket: Token; readonly name: Token | null; readonly base: number };

type Group = Pending & { kind: "group" };

const TIMES: OperatorEntry = { op: "multiply", binding: Binding.product, rightToLeft: false };

class ExpressionParser {
  private readonly nodes: SyntaxNode[];
  private readonly report: Report;
  private readonly operands: Operand[] = [];
  private readonly pending: Pending[] = [];
  private readonly groups: Group[] = [];
  private wantsOperand = true;
  /** After something unreadable anything may follow without a second complaint. */
  private lenient = false;
  /** The current token is such a thing. */
  private unreadable = false;
  private previous: Token | null = null;

  constructor(nodes: SyntaxNode[], report: Report) {
    this.nodes = nodes;
    this.report = report;
  }

  take(token: Token, next: Token | undefined): void {
    if (token.kind === "unknown") {
      this.lenient = true;
      return;
    }
    this.unreadable = false;
    if (token.kind === "number") this.number(token);
    else if (token.kind === "name") this.name(token, next);
    else if (token.kind === "superscript") this.superscript(token);
    else this.symbol(token, next);
    this.previous = token;
    this.lenient = this.unreadable;
  }

  /** Closes what is still open and returns the index of the whole expression. */
  finish(around: Span): number {
    if (this.wantsOperand) this.fillGap({ kind: "symbol", text: "", from: around.from, to: around.to });
    const innermost = this.groups.at(-1);
    const end = this.previous?.to ?? around.to;
    if (innermost) {
      const count = this.groups.length;
      this.report("unclosed-bracket", innermost.bracket, { count }, [insertAt(end, ")".repeat(count))]);
    }
    while (this.groups.length > 0) this.closeGroup(end);
    this.reduceWhile(() => true);
    return this.operands[0]?.index ?? 0;
  }

  private number(token: Token): void {
    if (!this.wantsOperand) this.multiplyImplicitly(token);
    this.operand(this.literal(token, Number(token.text)));
  }

  private literal({ text, from, to }: Token, value: number): SyntaxNode {
    if (Number.isNaN(value)) this.report("malformed-number", { from, to }, { text });
    else if (!Number.isFinite(value)) this.report("number-too-large", { from, to }, { text });
    return { kind: "number", value, from, to };
  }

  private name(token: Token, next: Token | undefined): void {
    if (!this.wantsOperand) this.multiplyImplicitly(token, next);
    this.wantsOperand = true;
    if (next?.text === "(") this.openGroup(next, token);
    else this.operand({ kind: "name", name: token.text, from: token.from, to: token.to });
  }

  /** x² binds as tightly as anything can. */
  private superscript(token: Token): void {
    if (this.wantsOperand) this.fillGap(token);
    const exponent = this.push(this.literal(token, superscriptValue(token.text)));
    const base = this.operands.pop();
    if (base) this.operand({ kind: "operation", op: "power", operands: [base.index, exponent], from: base.from, to: token.to });
  }

  private symbol(token: Token, next: Token | undefined): void {
    switch (token.text) {
      case "(":
        if (this.groups.at(-1)?.bracket === token) return; // opened together with its function's name
        if (!this.wantsOperand) this.multiplyImplicitly(token);
        this.openGroup(token, null);
        return;
      case ")":
        this.closeBracket(token);
        return;
      case ",":
        this.comma(token, next);
        return;
      case "√":
        this.root(token, next);
        return;
      case "=":
        this.unexpected(token);
        return;
      default:
        if (this.wantsOperand) this.prefix(token);
        else this.infix(token.text, token.from);
    }
  }

  private prefix(token: Token): void {
    const entry = PREFIX.get(token.text);
    if (entry) this.pending.push({ kind: "prefix", op: entry.op, binding: entry.binding, from: token.from });
    else if (token.text !== "+") {
      this.fillGap(token);
      this.infix(token.text, token.from);
    }
  }

  private infix(symbol: string, from: number): void {
    const entry = INFIX.get(symbol);
    if (entry) this.pushInfix(entry, from);
  }

  private pushInfix({ op, binding, rightToLeft }: OperatorEntry, from: number): void {
    this.reduceWhile((waiting) => waiting > binding || (waiting === binding && !rightToLeft));
    this.pending.push({ kind: "infix", op, binding, from });
    this.wantsOperand = true;
  }

  /** `2x`, `3(a+b)`, `(a)(b)`: only where it cannot be a call, and never before a number. */
  private multiplyImplicitly(token: Token, next?: Token): void {
    const { previous } = this;
    const allowed = token.kind !== "number" && previous !== null && (previous.kind !== "name" || token.text === "(");
    if (!allowed && !this.lenient) reportAdjacent(this.report, previous, token, next);
    this.reduceWhile((waiting) => waiting > TIMES.binding);
    const waiting = this.pending.at(-1);
    if (allowed && waiting?.kind === "infix" && waiting.op === "divide")
      this.report("implicit-after-division", { from: previous.from, to: token.to }, {}, [insertAt(token.from, "*")]);
    this.pushInfix(TIMES, token.from);
  }

  private root(token: Token, next: Token | undefined): void {
    if (next?.text === "(") {
      this.name(token, next);
      return;
    }
    if (!this.wantsOperand) this.multiplyImplicitly(token);
    reportBareRoot(this.report, token, next);
    this.unreadable = true;
  }

  private comma(token: Token, next: Token | undefined): void {
    const { previous } = this;
    if (this.groups.at(-1)?.name) {
      if (this.wantsOperand) this.fillGap(token);
      this.reduceWhile(() => true);
      this.wantsOperand = true;
    } else if (isDecimalComma(previous, token, next)) {
      reportDecimalComma(this.report, previous, token, next);
      this.unreadable = true;
    } else this.unexpected(token);
  }

  private unexpected(token: Token): void {
    this.report("unexpected-symbol", token, { symbol: token.text });
    this.unreadable = true;
  }

  private openGroup(bracket: Token, name: Token | null): void {
    const group: Group = { kind: "group", bracket, name, base: this.operands.length };
    this.pending.push(group);
    this.groups.push(group);
    this.wantsOperand = true;
  }

  private closeBracket(token: Token): void {
    const group = this.groups.at(-1);
    if (!group) {
      this.report("unopened-bracket", token, {}, [{ from: token.from, to: token.to, insert: "" }]);
      return;
    }
    const isEmptyCall = group.name !== null && this.previous === group.bracket && !this.lenient;
    if (this.wantsOperand && !isEmptyCall) this.fillGap(token);
    this.closeGroup(token.to);
  }

  private closeGroup(to: number): void {
    this.reduceWhile(() => true);
    const group = this.groups.pop();
    this.pending.pop();
    if (!group) return;
    const { name, bracket } = group;
    if (name) {
      const operands = this.operands.splice(group.base).map(({ index }) => index);
      const nameSpan = { from: name.from, to: name.to };
      this.operand({ kind: "call", name: name.text, nameSpan, operands, from: name.from, to });
    } else {
      const inner = this.operands.pop();
      if (inner) this.operands.push({ index: inner.index, from: bracket.from, to });
    }
    this.wantsOperand = false;
  }

  /** Completes the waiting operators that bind as `tight` asks, back to the innermost open bracket. */
  private reduceWhile(tight: (binding: Binding) => boolean): void {
    for (let top = this.pending.at(-1); top && top.kind !== "group" && tight(top.binding); top = this.pending.at(-1)) {
      this.pending.pop();
      const right = this.operands.pop();
      const left = top.kind === "infix" ? this.operands.pop() : undefined;
      if (!right) return;
      const operands = left ? [left.index, right.index] : [right.index];
      this.operand({ kind: "operation", op: top.op, operands, from: left?.from ?? top.from, to: right.to });
    }
  }

  /** Reports that an operand is missing before `token`, and stands in for it. */
  private fillGap(token: Token): void {
    const { previous } = this;
    const emptyBrackets = previous?.text === "(" && token.text === ")";
    const place = emptyBrackets ? { from: previous.from, to: token.to } : (previous ?? token);
    const near = emptyBrackets ? "()" : (previous ?? token).text;
    if (!this.lenient) this.report("missing-operand", place, { near });
    this.operand({ kind: "missing", from: place.from, to: place.to });
  }

  private operand(node: SyntaxNode): void {
    this.operands.push({ index: this.push(node), from: node.from, to: node.to });
    this.wantsOperand = false;
  }

  private push(node: SyntaxNode): number {
    return this.nodes.push(node) - 1;
  }
}

/**
 * Appends the expression's nodes to `nodes`. Always returns an expression; where the text has errors it holds `missing` nodes.
 * @param around where to point when there are no tokens at all
 */
export const parseExpression = (tokens: readonly Token[], nodes: SyntaxNode[], report: Report, around: Span): Expression => {
  const first = nodes.length;
  const parser = new ExpressionParser(nodes, report);
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token) parser.take(token, tokens[i + 1]);
  }
  const root = parser.finish(around);
  return { first, root, from: tokens[0]?.from ?? around.from, to: tokens.at(-1)?.to ?? around.to };
};
