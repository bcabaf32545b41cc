/** Text → tokens. Every character belongs to a token or is blank; what the language does not know becomes an `unknown` token. */
import type { Span } from "./diagnostic.ts";

export type TokenKind =
  | "number"
  | "name"
  | "symbol" // operators, brackets, comma, equals sign
  | "superscript" // ², ³, ¹⁰ …
  | "end" // of a statement: a line end or `;`
  | "comment"
  | "invisible" // zero-width characters, which nobody typed on purpose
  | "unknown";

export interface Token extends Span {
  readonly kind: TokenKind;
  readonly text: string;
}

const NAME = /[\p{L}_][\p{L}\p{M}\p{Nd}_₀-₉]*/uy;
const SUPERSCRIPT = /[⁰¹²³⁴-⁹]+/y;
const BLANK = /[\p{Zs}\t\v\f]+/uy;
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]+/y;
const SYMBOLS = new Set("+-*/^()=,×·⋅−–÷√");
const SUPERSCRIPT_DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

const isDigit = (code: number) => code >= 48 && code <= 57;
const isAsciiLetter = (code: number) => (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95;

/** Where the run of `pattern` that starts at `from` ends; `from` if there is none. */
const endOf = (pattern: RegExp, text: string, from: number): number => {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : from;
};

const endOfDigits = (text: string, from: number): number => {
  let i = from;
  while (isDigit(text.charCodeAt(i))) i++;
  return i;
};

/** `1`, `1.5`, `.5`, `1e-3`; in `2exp(x)` and `2e` the e is a name. A second dot is swallowed, for one clear message. */
const endOfNumber = (text: string, from: number): number => {
  let i = from;
  while (isDigit(text.charCodeAt(i)) || text[i] === ".") i++;
  if (text[i] !== "e" && text[i] !== "E") return i;
  const sign = text[i + 1] === "+" || text[i + 1] === "-" ? 1 : 0;
  const end = endOfDigits(text, i + 1 + sign);
  return end > i + 1 + sign ? end : i;
};

const endOfAsciiName = (text: string, from: number): number => {
  let i = from;
  for (let code = text.charCodeAt(i); isAsciiLetter(code) || isDigit(code); code = text.charCodeAt(i)) i++;
  return text.charCodeAt(i) > 127 ? endOf(NAME, text, from) : i;
};

const endOfLine = (text: string, from: number): number => {
  let i = from;
  while (i < text.length && text[i] !== "\n" && text[i] !== "\r") i++;
  return i;
};

/** The kind and the end of the token at `at`, where there is no blank. */
const scan = (text: string, at: number): { kind: TokenKind; to: number } => {
  const code = text.charCodeAt(at);
  const char = text[at] ?? "";
  if (isAsciiLetter(code)) return { kind: "name", to: endOfAsciiName(text, at) };
  if (isDigit(code) || (char === "." && isDigit(text.charCodeAt(at + 1)))) return { kind: "number", to: endOfNumber(text, at) };
  if (char === "\n" || char === ";" || char === "\u2028" || char === "\u2029") return { kind: "end", to: at + 1 };
  if (char === "\r") return { kind: "end", to: text[at + 1] === "\n" ? at + 2 : at + 1 };
  if (char === "#" || (char === "/" && text[at + 1] === "/")) return { kind: "comment", to: endOfLine(text, at) };
  if (SYMBOLS.has(char)) return { kind: "symbol", to: char === "*" && text[at + 1] === "*" ? at + 2 : at + 1 };
  for (const [kind, pattern] of [
    ["name", NAME],
    ["superscript", SUPERSCRIPT],
    ["invisible", INVISIBLE],
  ] as const) {
    const to = endOf(pattern, text, at);
    if (to > at) return { kind, to };
  }
  return { kind: "unknown", to: at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1) };
};

export const tokenize = (text: string): Token[] => {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === 32 || code === 9) {
      at++;
      continue;
    }
    const blank = code > 127 || code === 11 || code === 12 ? endOf(BLANK, text, at) : at;
    if (blank > at) {
      at = blank;
      continue;
    }
    const { kind, to } = scan(text, at);
    tokens.push({ kind, from: at, to, text: text.slice(at, to) });
    at = to;
  }
  return tokens;
};

/** The whole number that a run of superscript digits means. */
export const superscriptValue = (text: string): number =>
  Number([...text].map((digit) => SUPERSCRIPT_DIGITS.indexOf(digit)).join(""));
