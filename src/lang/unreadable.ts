/** What is said of characters that the language has no use for, and how they are repaired. */
import { type Report, replace, type Span } from "./diagnostic.ts";
import { fromLatex } from "./latex.ts";
import type { UnreadableTokens } from "./parseStatements.ts";
import type { Token } from "./tokenize.ts";

const codePointOf = (text: string): string => `U+${(text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;

const ROUND: ReadonlyMap<string, string> = new Map([
  ["[", "("],
  ["{", "("],
  ["]", ")"],
  ["}", ")"],
]);

/** `{1, 2}` is meant to be a list. */
const SQUARE: ReadonlyMap<string, string> = new Map([
  ["{", "["],
  ["}", "]"],
]);

/** Reports the tokens of `tokens[start .. end − 1]` that cannot be read at all. */
export const reportUnreadable = (report: Report, tokens: readonly Token[], start: number, end: number): void => {
  const brackets: Token[] = [];
  for (let i = start; i < end; i++) {
    const token = tokens[i];
    if (token?.kind === "invisible")
      report("invisible-character", token, { codePoint: codePointOf(token.text) }, [replace(token, "")]);
    if (token?.kind !== "unknown" || token.text === "") continue;
    if (ROUND.has(token.text)) brackets.push(token);
    else {
      const before = tokens[i - 1];
      const isRun = i > start && before?.kind === "unknown" && before.to === token.from; // `@@@@` is one complaint
      if (!isRun) report("unknown-character", token, { character: token.text });
    }
  }
  const [first] = brackets;
  if (!first) return;
  const inside = tokens.slice(start, end).filter(({ from }) => from > first.from);
  const isList = first.text === "{" && inside.some(({ text }) => text === ",") && inside.every(({ text }) => text !== "(");
  const written = isList ? SQUARE : ROUND;
  const fix = brackets.map((bracket) => replace(bracket, written.get(bracket.text) ?? ""));
  report("other-brackets", first, { character: first.text, isList }, fix);
};

/** @param statement all of it is written anew by the repair */
const reportLatex = (report: Report, text: string, { from, to, text: command }: Token, statement: Span): void => {
  const written = fromLatex(text.slice(statement.from, statement.to));
  report("latex", { from, to }, { command }, written === null ? undefined : [replace(statement, written)]);
};

export const unreadableIn = (text: string, tokens: readonly Token[], report: Report): UnreadableTokens => ({
  report: (start, end) => reportUnreadable(report, tokens, start, end),
  reportLatex: (start, end) => {
    const latex = tokens.slice(start, end).find(({ kind }) => kind === "latex");
    const statement = { from: tokens[start]?.from ?? 0, to: tokens[end - 1]?.to ?? 0 };
    if (latex) reportLatex(report, text, latex, statement);
    return latex !== undefined;
  },
});
