/** What the expression parser says of tokens that do not go together, and how it would repair them. */
import type { Report, Span, TextEdit } from "./diagnostic.ts";
import { flawOf } from "./numbers.ts";
import type { Token } from "./tokenize.ts";
import { BUILT_IN } from "./vocabulary.ts";

export const insertAt = (at: number, insert: string): TextEdit => ({ from: at, to: at, insert });

export const replace = ({ from, to }: Span, insert: string): TextEdit => ({ from, to, insert });

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

/** `1,5` where no list is expected. */
export const isDecimalComma = (previous: Token | null, token: Token, next: Token | undefined): boolean =>
  previous?.kind === "number" && next?.kind === "number" && previous.to === token.from && token.to === next.from;

export const reportDecimalComma = (
  report: Report,
  previous: Token | null,
  { from, to }: Token,
  next: Token | undefined,
): void => {
  const suggestion = `${previous?.text}.${next?.text}`;
  report("decimal-comma", { from: previous?.from ?? from, to: next?.to ?? to }, { suggestion }, [{ from, to, insert: "." }]);
};

/** `1.2.3`, `0x10`, `1_000`, `1e` */
export const reportFlawedNumber = (report: Report, token: Token): void => {
  const { text } = token;
  const { code, suggestion } = flawOf(text);
  report(code, token, { text, suggestion }, suggestion === null ? undefined : [replace(token, suggestion)]);
};

/** Beyond what a number can hold at either end. */
export const checkSize = (report: Report, token: Token, value: number): void => {
  const { text } = token;
  if (!Number.isFinite(value)) report("number-too-large", token, { text });
  else if (value === 0 && /^[^eE]*[1-9]/.test(text)) report("number-too-small", token, { text }, [replace(token, "0")]);
};
