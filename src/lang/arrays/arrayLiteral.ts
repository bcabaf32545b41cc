/** Lists of numbers in square brackets, within each other where a matrix is meant: `[1, -2]`, `[[1, 3], [2, 5]]`. A line may end inside them. */
import { shortened } from "../borrowed.ts";
import { checkNumber, reportUnclosed } from "../complaints.ts";
import { insertAt, type Report, replace, type Span } from "../diagnostic.ts";
import type { DataCell } from "../syntax.ts";
import type { Token } from "../tokenize.ts";
import { reportUnreadable } from "../unreadable.ts";

export interface ArrayList extends Span {
  readonly items: readonly (DataCell | ArrayList)[];
}

interface OpenList {
  readonly bracket: Token;
  readonly items: (DataCell | ArrayList)[];
}

const isBreak = ({ kind }: Token): boolean => kind === "end" || kind === "comment";

/** Whether a token is no part of what should be a number. */
const endsCell = (token: Token | undefined): boolean =>
  !token || isBreak(token) || token.kind === "invisible" || token.text === "," || token.text === "]" || token.text === "[";

/** A list that nobody has closed yet must not swallow the statements behind it; `NA, 3` is no statement. */
const startsStatement = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === "name" && !/^[\],]$/.test(tokens[at + 1]?.text ?? "");

class ArrayReader {
  private readonly text: string;
  private readonly tokens: readonly Token[];
  private readonly report: Report;
  private readonly open: OpenList[] = [];
  private outermost: ArrayList | null = null;
  private wantsItem = true;
  /** Where what has been read ends. */
  private end = 0;

  constructor(text: string, tokens: readonly Token[], report: Report) {
    this.text = text;
    this.tokens = tokens;
    this.report = report;
  }

  read(start: number): { readonly list: ArrayList; readonly next: number } {
    let at = start;
    while (!this.outermost) {
      const token = this.tokens[at];
      if (!token || (token.kind === "end" && startsStatement(this.tokens, at + 1))) {
        reportUnclosed(this.report, this.open, this.end);
        while (this.open.length > 0) this.close(this.end);
      } else at = this.take(token, at);
    }
    return { list: this.outermost, next: at };
  }

  /** @returns index of the next token to be read */
  private take(token: Token, at: number): number {
    const { text, from, to } = token;
    if (token.kind === "comment" || (token.kind === "end" && text !== ";")) return at + 1;
    if (text === "[") {
      this.needComma(from);
      this.open.push({ bracket: token, items: [] });
      this.wantsItem = true;
    } else if (text === "]") this.close(to);
    else if (text === ",") {
      if (this.wantsItem) this.report("spare-comma", token, {}, [replace(token, "")]);
      this.wantsItem = true;
    } else if (text === ";") {
      this.report("unexpected-symbol", token, { symbol: text }, [replace(token, ",")]);
      this.wantsItem = true;
    } else if (token.kind === "invisible") reportUnreadable(this.report, this.tokens, at, at + 1);
    else return this.cells(at);
    this.end = to;
    return at + 1;
  }

  private needComma(from: number): void {
    const { end } = this;
    if (!this.wantsItem) this.report("missing-comma", { from: end, to: from }, {}, [insertAt(end, ",")]);
  }

  private close(to: number): void {
    const list = this.open.pop();
    if (!list) return;
    const closed = { items: list.items, from: list.bracket.from, to };
    const around = this.open.at(-1);
    if (around) around.items.push(closed);
    else this.outermost = closed;
    this.wantsItem = false;
  }

  /** What stands before the next comma: one number with its sign, or several that lack commas; else it is no number. */
  private cells(start: number): number {
    const { tokens } = this;
    let next = start;
    while (!endsCell(tokens[next])) next++;
    const isSigned = /^[-−+]$/.test(tokens[start]?.text ?? "") && start + 1 < next;
    let at = isSigned ? start + 1 : start;
    const areNumbers = tokens.slice(at, next).every(({ kind }) => kind === "number" || kind === "flawed");
    const from = tokens[start]?.from ?? 0;
    if (!areNumbers) {
      const to = tokens[next - 1]?.to ?? from;
      this.report("cell-not-number", { from, to }, { text: shortened(this.text.slice(from, to)) });
      this.item({ value: Number.NaN, from, to });
      return next;
    }
    for (; at < next; at++) {
      const number = tokens[at];
      if (!number) break;
      const size = Number(number.text);
      checkNumber(this.report, number, size);
      const isFirst = at <= start + 1 && isSigned;
      const isNegative = isFirst && tokens[start]?.text !== "+";
      this.item({ value: isNegative ? -size : size, from: isFirst ? from : number.from, to: number.to });
    }
    return next;
  }

  private item(cell: DataCell): void {
    this.needComma(cell.from);
    this.open.at(-1)?.items.push(cell);
    this.wantsItem = false;
    this.end = cell.to;
  }
}

/**
 * Reads the list that begins at `tokens[start]`, a square bracket. Linear, whatever stands there; where the text has errors, cells are NaN.
 * @param text that the tokens are from
 * @returns the list, and the index of the first token behind it
 */
export const readArray = (
  text: string,
  tokens: readonly Token[],
  start: number,
  report: Report,
): { readonly list: ArrayList; readonly next: number } => new ArrayReader(text, tokens, report).read(start);
