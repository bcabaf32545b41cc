/** `sin^2(x)`, `sin²(x)`, `sin^2 x`: mathematicians' shorthand for a power of the result, and with −1 for the inverse function. */
import { insertAt, type Report, type TextEdit } from "./diagnostic.ts";
import type { Token } from "./tokenize.ts";
import { BUILT_IN } from "./vocabulary.ts";

const INVERSES: ReadonlyMap<string, string> = new Map([
  ["sin", "asin"],
  ["cos", "acos"],
  ["tan", "atan"],
]);

const MINUS: ReadonlySet<string | undefined> = new Set(["-", "−"]);

/** Farther than this, the bracket that closes a call is not looked for. */
const MAX_REACH = 200;

/** The bracket that closes the one at `open`; null if it is not near. */
const closingBracket = (tokens: readonly Token[], open: number, end: number): Token | null => {
  let depth = 0;
  for (let i = open; i < Math.min(end, open + MAX_REACH); i++) {
    const token = tokens[i];
    if (token?.text === "(") depth++;
    if (token?.text === ")" && --depth === 0) return token;
  }
  return null;
};

/** How many tokens the power behind a function's name takes; 0 if there is none. */
const powerLength = (tokens: readonly Token[], at: number): number => {
  const sign = tokens[at];
  if (sign?.kind === "superscript") return 1;
  if (sign?.text !== "^" && sign?.text !== "**") return 0;
  const length = MINUS.has(tokens[at + 1]?.text) ? 3 : 2;
  return tokens[at + length - 1]?.kind === "number" ? length : 0;
};

/**
 * Reports a power between the function's name, `tokens[at]`, and its operand.
 * @param end where the expression ends
 * @returns how many tokens the name and its power take; 0 if this is something else
 */
export const reportFunctionPower = (report: Report, tokens: readonly Token[], at: number, end: number): number => {
  const name = tokens[at];
  if (!name || name.text.length === 1 || !BUILT_IN.has(name.text)) return 0;
  const length = powerLength(tokens, at + 1);
  const behind = at + 1 + length;
  const operand = behind < end ? tokens[behind] : undefined;
  const isAtom = operand?.kind === "name" && !BUILT_IN.has(operand.text);
  if (length === 0 || !operand || !(isAtom || operand.text === "(")) return 0;
  const texts = tokens.slice(at + 1, behind).map(({ text }) => (MINUS.has(text) ? "-" : text));
  const power = texts.join("");
  const inverse = power === "^-1" ? INVERSES.get(name.text) : undefined;
  const written = inverse ?? name.text;
  const tail = inverse ? "" : power;
  const close = isAtom ? operand : closingBracket(tokens, behind, end);
  const head: TextEdit = { from: name.from, to: operand.from, insert: isAtom ? `${written}(` : written };
  const fix = close ? [head, ...(isAtom || tail ? [insertAt(close.to, (isAtom ? ")" : "") + tail)] : [])] : undefined;
  const span = { from: name.from, to: tokens[behind - 1]?.to ?? name.to };
  report("power-of-function", span, { name: name.text, suggestion: `${written}(…)${tail}` }, fix);
  return 1 + length;
};
