/** Text → tokens. Every character belongs to a token or is blank; what the language does not know becomes an `unknown` token. */
import type { Span } from "./diagnostic.ts";
import { endOfFlawed, endOfNumber } from "./numbers.ts";

export type TokenKind =
  | "number"
  | "flawed" // nearly a number: 1.2.3, 0x10, 1_000, 1e
  | "name"
  | "symbol" // operators, brackets, bars, comma, equals signs
  | "superscript" // ², ³, ¹⁰ …
  | "end" // of a statement: a line end or `;`
  | "comment"
  | "latex" // a backslash and what belongs to it
  | "invisible" // zero-width characters, which nobody typed on purpose
  | "unknown";

export interface Token extends Span {
  readonly kind: TokenKind;
  readonly text: string;
}

const NAME = /[\p{L}_][\p{L}\p{M}\p{Nd}_₀-₉]*/uy;
const SUPERSCRIPT = /[⁰¹²³⁴-⁹]+/y;
const BLANK = /[\p{Zs}\t\v\f]+/uy;
const LATEX = /\\(?:[a-zA-Z]+|[^\r\n])/y;
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]+/y;
const SYMBOLS_BEYOND_ASCII = new Set("×·⋅−–÷√≔");
const SUPERSCRIPT_DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** What an ASCII character begins. Nearly all programs have no others, so these come first and cost least. */
const Begins = { other: 0, blank: 1, name: 2, number: 3, symbol: 4, end: 5, square: 6 } as const;
const ASCII = new Uint8Array(128);
for (const [begins, characters] of [
  [Begins.blank, " \t"],
  [Begins.name, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_"],
  [Begins.number, "0123456789"],
  [Begins.symbol, "+-*/^()=,|"],
  [Begins.end, "\n;"],
  [Begins.square, "[]"],
] as const)
  for (const character of characters) ASCII[character.charCodeAt(0)] = begins;

const STAR = 42;
const SLASH = 47;
const isDigit = (code: number) => code >= 48 && code <= 57;

/** Where the run of `pattern` that starts at `from` ends; `from` if there is none. */
const endOf = (pattern: RegExp, text: string, from: number): number => {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : from;
};

const endOfName = (text: string, from: number): number => {
  let i = from;
  let code = text.charCodeAt(i);
  while (code < 128 && (ASCII[code] === Begins.name || ASCII[code] === Begins.number)) code = text.charCodeAt(++i);
  return code > 127 ? endOf(NAME, text, from) : i;
};

const endOfLine = (text: string, from: number): number => {
  let i = from;
  while (i < text.length && text[i] !== "\n" && text[i] !== "\r") i++;
  return i;
};

/** The kind and the end of a token that begins with something else than letter, digit, or symbol of ASCII. */
const scan = (text: string, at: number): { kind: TokenKind; to: number } => {
  const char = text[at] ?? "";
  if (char === ":" && text[at + 1] === "=") return { kind: "symbol", to: at + 2 };
  if (char === "\u2028" || char === "\u2029") return { kind: "end", to: at + 1 };
  if (char === "\r") return { kind: "end", to: text[at + 1] === "\n" ? at + 2 : at + 1 };
  if (char === "#") return { kind: "comment", to: endOfLine(text, at) };
  if (SYMBOLS_BEYOND_ASCII.has(char)) return { kind: "symbol", to: at + 1 };
  for (const [kind, pattern] of [
    ["name", NAME],
    ["superscript", SUPERSCRIPT],
    ["latex", LATEX],
    ["invisible", INVISIBLE],
  ] as const) {
    const to = endOf(pattern, text, at);
    if (to > at) return { kind, to };
  }
  return { kind: "unknown", to: at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1) };
};

const add = (tokens: Token[], kind: TokenKind, text: string, from: number, to: number): number => {
  tokens.push({ kind, from, to, text: to === from + 1 ? (text[from] ?? "") : text.slice(from, to) });
  return to;
};

const DOT = 46;

/** Only a letter, an underscore or a dot behind a number can make it a flawed one. */
const addNumber = (tokens: Token[], text: string, at: number): number => {
  const end = endOfNumber(text, at);
  const next = text.charCodeAt(end);
  if (next !== DOT && ASCII[next] !== Begins.name) return add(tokens, "number", text, at, end);
  const to = endOfFlawed(text, at, end);
  return add(tokens, to > end ? "flawed" : "number", text, at, to);
};

export const tokenize = (text: string): Token[] => {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    switch (code < 128 ? (ASCII[code] ?? Begins.other) : Begins.other) {
      case Begins.blank:
        at++;
        break;
      case Begins.name:
        at = add(tokens, "name", text, at, endOfName(text, at));
        break;
      case Begins.number:
        at = addNumber(tokens, text, at);
        break;
      case Begins.symbol:
        if (code === SLASH && text.charCodeAt(at + 1) === SLASH) at = add(tokens, "comment", text, at, endOfLine(text, at));
        else at = add(tokens, "symbol", text, at, code === STAR && text.charCodeAt(at + 1) === STAR ? at + 2 : at + 1);
        break;
      case Begins.end:
        at = add(tokens, "end", text, at, at + 1);
        break;
      case Begins.square:
        at = add(tokens, "unknown", text, at, at + 1); // only lists of numbers know them
        break;
      default: {
        if (code === DOT && isDigit(text.charCodeAt(at + 1))) {
          at = addNumber(tokens, text, at);
          break;
        }
        const blank = endOf(BLANK, text, at);
        if (blank > at) {
          at = blank;
          break;
        }
        const { kind, to } = scan(text, at);
        at = add(tokens, kind, text, at, to);
      }
    }
  }
  return tokens;
};

/** The whole number that a run of superscript digits means. */
export const superscriptValue = (text: string): number => {
  let digits = "";
  for (const digit of text) digits += String(SUPERSCRIPT_DIGITS.indexOf(digit));
  return Number(digits);
};
