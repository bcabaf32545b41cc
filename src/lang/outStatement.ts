/** `out f, g`: the statement that names the outputs of a program, and what is said of one that does not. */
import { shortened } from "./borrowed.ts";
import { insertAt, type Report, replace } from "./diagnostic.ts";
import type { OutputName } from "./syntax.ts";
import type { Token } from "./tokenize.ts";
import { OUTPUTS } from "./vocabulary.ts";

/** `out` is a name everywhere but before a name at the beginning of a statement: `out = 3`, `out + 1`, `out(a) = 2a` mean what they look like. */
export const isOutStatement = (tokens: readonly Token[], start: number, equals: number): boolean =>
  tokens[start]?.text === OUTPUTS && tokens[start + 1]?.kind === "name" && (equals < 0 || equals === start + 2);

const isComma = ({ kind, text }: Token): boolean => kind === "symbol" && text === ",";

/** What stands between commas, each with the comma before it. Commas in brackets separate nothing. */
const itemsOf = (tokens: readonly Token[]): { readonly comma: Token | null; readonly tokens: readonly Token[] }[] => {
  const items = [];
  let depth = 0;
  let from = 0;
  let comma: Token | null = null;
  for (const [i, token] of tokens.entries()) {
    if (token.text === "(") depth++;
    if (token.text === ")") depth--;
    if (depth > 0 || !isComma(token)) continue;
    items.push({ comma, tokens: tokens.slice(from, i) });
    [comma, from] = [token, i + 1];
  }
  items.push({ comma, tokens: tokens.slice(from) });
  return items;
};

/** Names in a suggestion, which is cut anyway. */
const SHOWN = 20;

/** Reads the `out` statements of one text. */
export class OutStatements {
  readonly names: OutputName[] = [];
  private readonly text: string;
  private readonly report: Report;
  private readonly freeName: () => string;
  private readonly known = new Set<string>();
  /** Where the first `out` statement ends; null before it. */
  private end: number | null = null;

  /** @param freeName a name that the text does not use */
  constructor(text: string, report: Report, freeName: () => string) {
    this.text = text;
    this.report = report;
    this.freeName = freeName;
  }

  /** @param tokens of the statement, `out` first, at least two */
  read(tokens: readonly Token[], isDefinition: boolean): void {
    const [word, ...rest] = tokens;
    const last = rest.at(-1);
    if (!word || !last) return;
    if (this.end !== null) this.reportSecond(word, last, rest);
    else if (isDefinition) this.reportDefinition(word, last, rest);
    else this.readItems(word, rest);
    this.end ??= last.to;
  }

  private readItems(word: Token, rest: readonly Token[]): void {
    for (const { comma, tokens } of itemsOf(rest)) {
      const [first] = tokens;
      if (!first) {
        if (comma) this.report("spare-comma", comma, {}, [replace(comma, "")]);
      } else if (tokens.every(({ kind }) => kind === "name")) this.readNames(tokens, comma);
      else this.reportExpression(word, first, tokens.at(-1) ?? first);
    }
  }

  /** One name; more are names without the commas between them. */
  private readNames(tokens: readonly Token[], comma: Token | null): void {
    for (const [i, { text: name, from, to }] of tokens.entries()) {
      const before = tokens[i - 1];
      if (before) this.report("missing-comma", { from: before.from, to }, {}, [insertAt(before.to, ",")]);
      if (this.known.has(name))
        this.report("duplicate-output", { from, to }, { name }, [{ from: before?.to ?? comma?.from ?? from, to, insert: "" }]);
      else this.names.push({ name, from, to });
      this.known.add(name);
    }
  }

  private reportExpression(word: Token, { from }: Token, { to }: Token): void {
    const name = this.freeName();
    const definition = `${name} = ${this.text.slice(from, to)}`;
    const fix = [insertAt(word.from, `${definition}; `), { from, to, insert: name }];
    this.report("output-not-name", { from, to }, { suggestion: shortened(definition) }, fix);
  }

  /** `out f = x*y` */
  private reportDefinition(word: Token, last: Token, rest: readonly Token[]): void {
    const [name] = rest;
    if (!name) return;
    const fix = [{ from: word.from, to: name.from, insert: "" }, insertAt(last.to, `; ${OUTPUTS} ${name.text}`)];
    const suggestion = shortened(this.text.slice(name.from, last.to));
    this.report("output-not-name", { from: name.from, to: last.to }, { suggestion }, fix);
  }

  private reportSecond(word: Token, last: Token, rest: readonly Token[]): void {
    const more = rest.filter(({ kind, text }) => kind === "name" && !this.known.has(text)).map(({ text }) => text);
    const fix = [insertAt(this.end ?? 0, more.map((name) => `, ${name}`).join("")), { from: word.from, to: last.to, insert: "" }];
    const suggestion = shortened(`${OUTPUTS} ${[...this.known, ...more].slice(0, SHOWN).join(", ")}`);
    this.report("second-out", { from: word.from, to: last.to }, { suggestion }, fix);
  }
}
