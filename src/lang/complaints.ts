/** What the expression parser says of tokens that do not go together, and how it would repair them. */
import { insertAt, type Report, replace, type Span } from "./diagnostic.ts";
import { flawOf } from "./numbers.ts";
import type { Token } from "./tokenize.ts";
import { BUILT_IN } from "./vocabulary.ts";

/** Two operands in a row: `sin x` lacks brackets, `x y` an operator. */
export const reportAdjacent = (report: Report, previous: Token | null, token: Token, next: Token | undefined): void => {
  if (previous && BUILT_IN.has(previous.text)) {
    const brackets = [{ from: previous.to, to: token.from, insert: "(" }, insertAt(token.to, ")")];
    const isOpenEnded = token.kind === "symbol" || next?.text === "("; // nobody knows yet where it ends
    report("missing-call-brackets", previous, { name: previous.text }, isOpenEnded ? undefined : brackets);
  } else report("missing-operator", { from: previous?.from ?? token.from, to: token.to }, {}, [insertAt(token.from, "*")]);
};

/** `√x`: how far a root reaches must be written. Nobody knows yet where the call in `√f(x)` ends. */
export const reportBareRoot = (report: Report, token: Token, next: Token | undefined, afterNext: Token | undefined): void => {
  const isAtom = next?.kind === "number" || (next?.kind === "name" && !BUILT_IN.has(next.text) && afterNext?.text !== "(");
  const fix = isAtom ? [insertAt(next.from, "("), insertAt(next.to, ")")] : undefined;
  report("missing-call-brackets", token, { name: token.text }, fix);
};

/** Reports `1,5` where no list is expected. @returns whether it is that */
export const reportDecimalComma = (report: Report, previous: Token | null, comma: Token, next: Token | undefined): boolean => {
  const areNumbers = previous?.kind === "number" && next?.kind === "number";
  if (!areNumbers || previous.to !== comma.from || comma.to !== next.from) return false;
  const suggestion = `${previous.text}.${next.text}`;
  report("decimal-comma", { from: previous.from, to: next.to }, { suggestion }, [replace(comma, ".")]);
  return true;
};

/** Reports `1.2.3`, `0x10`, `1_000`, `1e`, and what is beyond a number at either end. */
export const checkNumber = (report: Report, token: Token, value: number): void => {
  const { text } = token;
  if (token.kind === "flawed") {
    const { code, suggestion } = flawOf(text);
    report(code, token, { text, suggestion }, suggestion === null ? undefined : [replace(token, suggestion)]);
  } else if (!Number.isFinite(value)) report("number-too-large", token, { text });
  else if (value === 0 && /^[^eE]*[1-9]/.test(text)) report("number-too-small", token, { text }, [replace(token, "0")]);
};

/** What closes a bracket other than a round one. */
const CLOSING: ReadonlyMap<string, string> = new Map([
  ["|", "|"],
  ["[", "]"],
]);

/** @param open the brackets and bars that are still open, outermost first. @param end where closing them repairs the text */
export const reportUnclosed = (report: Report, open: readonly { readonly bracket: Token }[], end: number): void => {
  const innermost = open.at(-1)?.bracket;
  if (!innermost) return;
  const missing = open.map(({ bracket }) => CLOSING.get(bracket.text) ?? ")").toReversed();
  report("unclosed-bracket", innermost, { count: open.length, bracket: innermost.text }, [insertAt(end, missing.join(""))]);
};

/** Where an operand is missing before `token`, and what stands there. */
export const gapBetween = (previous: Token | null, token: Token): Span & { readonly near: string } => {
  const areEmptyBrackets = previous?.text === "(" && token.text === ")";
  const { from, to, text } = previous ?? token;
  return areEmptyBrackets ? { from, to: token.to, near: "()" } : { from, to, near: text };
};
