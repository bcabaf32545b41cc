/** How NumPy, PyTorch and MATLAB write what stands here in other words: what is said of it, and how it is repaired. */
import { shortened } from "../borrowed.ts";
import { type Report, replace } from "../diagnostic.ts";
import type { Token } from "../tokenize.ts";
import { BUILT_IN } from "../vocabulary.ts";
import { ARRAY_CALLS, TRANSPOSE } from "./calls.ts";

const MODULES: ReadonlySet<string> = new Set(["np", "numpy", "torch", "nn", "F", "math", "Math", "jnp", "tf"]);
/** Makes a list of what is a list already. */
const LISTERS: ReadonlySet<string> = new Set(["array", "tensor", "matrix", "asarray"]);
/** What other languages call a function of this one. */
const MEANT: ReadonlyMap<string, string> = new Map([
  ["eye", "identity"],
  ["rand", "uniform"],
  ["random", "uniform"],
  ["randn", "normal"],
  ["average", "mean"],
  ["maximum", "max"],
  ["minimum", "min"],
]);

export const meantBy = (name: string): string | null => MEANT.get(name) ?? null;

const isStart = (before: Token | undefined): boolean => !before || before.kind === "end" || before.kind === "comment";

const touches = (before: Token | undefined, token: Token): boolean => before?.to === token.from;

/** A pair of brackets on one line. */
interface Pair {
  /** Index of the closing one. */
  readonly end: number;
  /** Which of the signs `;` and `:` stand in it. */
  readonly signs: ReadonlySet<string>;
  readonly isInnermost: boolean;
}

/** By index of the opening bracket; a definition's sign ends the search, since nobody has closed those before it yet. */
const pairsIn = (tokens: readonly Token[]): ReadonlyMap<number, Pair> => {
  const pairs = new Map<number, Pair>();
  let open: { readonly at: number; readonly signs: Set<string>; isInnermost: boolean }[] = [];
  for (const [end, { kind, text }] of tokens.entries()) {
    const innermost = open.at(-1);
    if (text === "=" || kind === "comment" || (kind === "end" && text !== ";")) open = [];
    else if (text === "[" || text === "(") {
      if (innermost) innermost.isInnermost = false;
      open.push({ at: end, signs: new Set(), isInnermost: true });
    } else if (text === "]" || text === ")") {
      open.pop();
      if (innermost && (tokens[innermost.at]?.text === "[") === (text === "]")) pairs.set(innermost.at, { ...innermost, end });
    } else if (text === ";" || text === ":") innermost?.signs.add(text);
  }
  return pairs;
};

class BorrowedReader {
  private readonly text: string;
  private readonly tokens: readonly Token[];
  private readonly report: Report;
  private readonly pairs: ReadonlyMap<number, Pair>;
  private readonly read: Token[] = [];
  /** Rows of data have a reader of their own. */
  private isInData = false;

  constructor(text: string, tokens: readonly Token[], report: Report) {
    this.text = text;
    this.tokens = tokens;
    this.report = report;
    this.pairs = pairsIn(tokens);
  }

  all(): readonly Token[] {
    for (let at = 0; at < this.tokens.length; ) {
      const token = this.tokens[at];
      if (!token) break;
      if (token.kind === "name" && isStart(this.tokens[at - 1])) this.isInData = token.text === "data";
      const next = this.transpose(token, at) ?? this.dotted(token, at) ?? this.rows(token, at) ?? this.slice(token, at);
      if (next === null) this.read.push(token);
      at = next ?? at + 1;
    }
    return this.read;
  }

  /** What stands between the brackets. */
  private between(open: number, end: number): string {
    return this.text.slice(this.tokens[open]?.to, this.tokens[end]?.from).trim();
  }

  /** What has been told of stands for nothing any more. */
  private nothing(from: number, to: number): number {
    const [first, last] = [this.tokens[from], this.tokens[to]];
    if (first && last) this.read.push({ kind: "unknown", text: "", from: first.from, to: last.to });
    return to + 1;
  }

  /** `W'`, `W.t` */
  private transpose(token: Token, at: number): number | null {
    const before = this.tokens[at - 1];
    const next = this.tokens[at + 1];
    const isLetter = token.text === "." && next?.text === "t" && touches(token, next);
    if (!touches(before, token) || !before || !(before.kind === "name" || before.text === "]" || before.text === ")"))
      return null;
    if (!isLetter && token.text !== "'" && token.text !== "’") return null;
    const to = isLetter ? next.to : token.to;
    const operand = before.kind === "name" ? before.text : "(…)";
    const span = { from: before.kind === "name" ? before.from : token.from, to };
    const facts = { found: this.text.slice(token.from, to), suggestion: `${operand}.T` };
    this.report("borrowed-transpose", span, facts, [{ from: token.from, to, insert: ".T" }]);
    this.read.push({ kind: "symbol", text: TRANSPOSE, from: token.from, to });
    return isLetter ? at + 2 : at + 1;
  }

  /** `np.exp(x)`, `np.array([1, 2])`, `x.sum()`, `x.dot(y)`, `x.shape` */
  private dotted(token: Token, at: number): number | null {
    const { tokens } = this;
    const [dot, name] = [tokens[at + 1], tokens[at + 2]];
    if (token.kind !== "name" || dot?.text !== "." || name?.kind !== "name") return null;
    if (name.text === "t" && tokens[at + 3]?.text !== "(") return null; // a transpose
    if (!touches(token, dot) || !touches(dot, name)) return null;
    const end = this.pairs.get(at + 3)?.end;
    const last = end ?? at + 2;
    const given = end === undefined ? "" : this.between(at + 3, end);
    const whole = { from: token.from, to: tokens[last]?.to ?? name.to };
    const called = meantBy(name.text) ?? name.text;
    const operands = MODULES.has(token.text) ? given : [token.text, given].filter((part) => part !== "").join(", ");
    const isKnown = end !== undefined && (ARRAY_CALLS.has(called) || BUILT_IN.has(called));
    const written = isKnown ? `${called}(${operands})` : LISTERS.has(name.text) && given !== "" ? given : null;
    const fix = written === null ? undefined : [replace(whole, written)];
    this.report("dotted-name", { from: token.from, to: name.to }, { suggestion: written && shortened(written) }, fix);
    return this.nothing(at, last);
  }

  /** `[1, 2; 3, 4]` */
  private rows(token: Token, at: number): number | null {
    const pair = this.pairs.get(at);
    if (token.text !== "[" || !pair?.isInnermost || !pair.signs.has(";") || this.isInData) return null;
    const rows = this.between(at, pair.end).split(";");
    const suggestion = `[${rows.map((row) => `[${row.trim()}]`).join(", ")}]`;
    const span = { from: token.from, to: this.tokens[pair.end]?.to ?? token.to };
    this.report("rows-by-semicolon", span, { suggestion: shortened(suggestion) }, [replace(span, suggestion)]);
    return this.nothing(at, pair.end);
  }

  /** `W[:, 1]`, `W[2, :]`, `x[1:3]` */
  private slice(token: Token, at: number): number | null {
    const pair = this.pairs.get(at + 1);
    if (token.kind !== "name" || this.tokens[at + 1]?.text !== "[" || !pair?.isInnermost || !pair.signs.has(":")) return null;
    const [row = "", column = "", ...more] = this.between(at + 1, pair.end).split(",");
    const [r, c] = [row.trim(), column.trim()];
    const isColumn = r === ":" && /^\d+$/.test(c) && more.length === 0;
    const isRow = c === ":" && /^\d+$/.test(r) && more.length === 0;
    const suggestion = isColumn ? `${token.text}.T[${c}]` : isRow ? `${token.text}[${r}]` : null;
    const span = { from: token.from, to: this.tokens[pair.end]?.to ?? token.to };
    const fix = suggestion === null ? undefined : [replace(span, suggestion)];
    this.report("slice", span, { text: token.text, suggestion, isColumn }, fix);
    return this.nothing(at, pair.end);
  }
}

/**
 * Reports the notation of other languages. @returns the tokens, with nothing unknown (a token without a text) in the place of what was told of,
 * so that it leads to no further complaint
 */
export const withoutBorrowed = (text: string, tokens: readonly Token[], report: Report): readonly Token[] =>
  new BorrowedReader(text, tokens, report).all();
