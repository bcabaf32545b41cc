/** How numbers are written, and what is nearly one: texts that mean a number elsewhere must not be read as a product here. */

const SMALL_E = 101;
const CAPITAL_E = 69;
const DOT = 46;
const UNDERSCORE = 95;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

const DOTS = /[\d.]+(?:[eE][+-]?\d+)?/y;
/** `0x1F`, `0b101`, `0o17`; in `0x` the x is a name. */
const OTHER_RADIX = /0(?:[xX][\da-fA-F]|[bB][01]|[oO][0-7])[\p{L}\p{Nd}_]*/uy;
const SEPARATED = /[\d.]*_[\d_.]*(?:[eE][+-]?\d[\d_]*)?/y;
/** `1e++4`, and what goes on behind an exponent: `1e5e3`, `1e5.5`. */
const BAD_EXPONENT = /[\d.]+[eE](?:[+-]{2,}\d+|[+-]?\d+(?:[eE][+-]?\d+|\.\d*)+)/y;
/** An e that is no exponent and begins no longer name. Only `2e^x` can be nothing but a product. */
const LONE_E = /[\d.]+(?:[eE][+-]?\d+)?[eE](?![\p{L}\p{M}\p{Nd}_₀-₉]|[\p{Zs}\t]*(?:\^|\*\*|[⁰¹²³⁴-⁹]))/uy;

const endOf = (pattern: RegExp, text: string, from: number): number => {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : from;
};

/** Where the number that starts at `from` ends: `1`, `1.5`, `.5`, `1e-3`. In `2exp(x)` the e is a name. */
export const endOfNumber = (text: string, from: number): number => {
  let i = from;
  let code = text.charCodeAt(i);
  while (isDigit(code)) code = text.charCodeAt(++i);
  if (code === DOT) do code = text.charCodeAt(++i); while (isDigit(code)); // biome-ignore format: one thought
  if (code !== SMALL_E && code !== CAPITAL_E) return i;
  const sign = text[i + 1] === "+" || text[i + 1] === "-" ? 1 : 0;
  const digits = i + 1 + sign;
  let end = digits;
  while (isDigit(text.charCodeAt(end))) end++;
  return end > digits ? end : i;
};

/** What can follow a number only by mistake, or needs a second look. */
const SUSPICIOUS = new Set([..."._eExXbBoO"].map((char) => char.charCodeAt(0)));

/** Where a text ends that looks like a number from `from` on, but is none; `end`, where its readable part ends, if it is one. */
export const endOfFlawed = (text: string, from: number, end: number): number => {
  const next = text.charCodeAt(end);
  if (!SUSPICIOUS.has(next)) return end;
  const patterns = next === UNDERSCORE ? [SEPARATED] : next === DOT ? [BAD_EXPONENT, DOTS] : [OTHER_RADIX, BAD_EXPONENT, LONE_E];
  for (const pattern of patterns) {
    const to = endOf(pattern, text, from);
    if (to > end) return to;
  }
  return end;
};

export type NumberFlaw = "malformed-number" | "broken-exponent" | "digit-separator" | "not-decimal";

const readable = (text: string): string | null => (Number.isNaN(Number(text)) ? null : text);

/** What is wrong with a text that `endOfFlawed` found, and how to write what it probably means. */
export const flawOf = (text: string): { readonly code: NumberFlaw; readonly suggestion: string | null } => {
  if (/^0[xXbBoO]/.test(text)) {
    const value = Number(text);
    return { code: "not-decimal", suggestion: Number.isFinite(value) ? String(value) : `0*${text.slice(1)}` };
  }
  if (text.includes("_")) return { code: "digit-separator", suggestion: readable(text.replaceAll("_", "")) };
  if (/[eE]$/.test(text)) return { code: "broken-exponent", suggestion: `${text.slice(0, -1)}*${text.slice(-1)}` };
  const signs = /[+-]{2,}/.exec(text)?.[0];
  if (signs) return { code: "broken-exponent", suggestion: readable(text.replace(signs, signs.slice(-1))) };
  const [whole = "", ...rest] = text.split(".");
  const oneDot = readable(`${whole}.${rest.join("")}`);
  return { code: /[eE].*[eE.]/.test(text) ? "broken-exponent" : "malformed-number", suggestion: oneDot };
};
