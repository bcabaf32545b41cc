/**
 * What was chosen ↔ the part of an address behind `#`: `#program=f%3D(x%2By)*z&step=3`.
 *
 * People write such links by hand and messengers shorten them, so reading is lenient: `+` means plus, `%20` a space; an escape that means
 * nothing stays as it was typed. Whatever cannot be used is reported, the rest is used, and nothing throws.
 */
import { type Choice, type Chosen, choosing, NOTHING_CHOSEN, written } from "../choices/choice.ts";
import { excerpt, MAX_UNUSED, type Unused } from "../choices/unused.ts";
import { MAX_TEXT } from "../lang/limits.ts";

/** Percent-encoding writes one UTF-16 unit as three bytes at most, each as three characters. */
const MAX_ENCODED = MAX_TEXT * 9;

const escapeByte = (byte: number): string => `%${byte.toString(16).toUpperCase()}`;

/** Half a surrogate pair has no UTF-8; the same arithmetic as for its neighbours gives three bytes that no other text has. */
const encodeLoneSurrogate = (code: number): string =>
  [0xe0 | (code >> 12), 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f)].map(escapeByte).join("");

/** Only letters, digits, `-`, `_` and inner dots and commas stay: brackets, quotes and a final dot get lost when a message is made into a link. */
const encode = (text: string): string =>
  text
    .replace(/\p{Cs}|\P{Cs}+/gu, (part) =>
      /^\p{Cs}/u.test(part) ? encodeLoneSurrogate(part.charCodeAt(0)) : encodeURIComponent(part),
    )
    .replace(/[!'()*~]|\.$/g, (char) => escapeByte(char.charCodeAt(0)))
    .replace(/%2C(?!$)/g, ",");

/** The escapes of one character, by the number of bytes that the first one announces. */
const ESCAPED_CHARACTER = /%[0-7][\da-f]|%[cd][\da-f]%[\da-f]{2}|%e[\da-f](?:%[\da-f]{2}){2}|%f[0-7](?:%[\da-f]{2}){3}/gi;
const LONE_SURROGATE = /^%ed%([ab][\da-f])%([89ab][\da-f])$/i;

/** null if the bytes are no character. */
const decodeCharacter = (escapes: string): string | null => {
  const [, second, third] = LONE_SURROGATE.exec(escapes) ?? [];
  if (second !== undefined && third !== undefined)
    return String.fromCharCode(0xd000 | ((Number.parseInt(second, 16) & 0x3f) << 6) | (Number.parseInt(third, 16) & 0x3f));
  try {
    return decodeURIComponent(escapes);
  } catch {
    return null;
  }
};

const decode = (encoded: string): { text: string; isBroken: boolean } => {
  let isBroken = encoded.replace(ESCAPED_CHARACTER, "").includes("%");
  const text = encoded.replace(ESCAPED_CHARACTER, (escapes) => {
    const character = decodeCharacter(escapes);
    isBroken ||= character === null;
    return character ?? escapes;
  });
  return { text, isBroken };
};

/** `a=b=c` → `a` and `b=c`. */
const splitPair = (pair: string): readonly [string, string] => {
  const equals = pair.indexOf("=");
  return equals < 0 ? [pair, ""] : [pair.slice(0, equals), pair.slice(equals + 1)];
};

/** Reads `location.hash`, with or without its `#`. What it does not say is not in `chosen`. */
export const readLink = (hash: string, choices: readonly Choice<unknown>[]): { chosen: Chosen; unused: Unused[] } => {
  const byName = new Map(choices.map((choice) => [choice.link, choice]));
  let chosen = NOTHING_CHOSEN;
  const unused: Unused[] = [];
  const seen = new Set<string>();
  const report = (problem: Unused & { readonly name: string }): void => {
    const isKnown = unused.some((other) => "name" in other && other.name === problem.name && other.reason === problem.reason);
    if (unused.length < MAX_UNUSED && !isKnown) unused.push(problem);
  };
  const read = (name: string, encoded: string): void => {
    const choice = byName.get(name);
    if (!choice) return report({ reason: "unknown", name: excerpt(name) });
    if (seen.has(name)) return report({ reason: "duplicate", name });
    seen.add(name);
    if (encoded.length > MAX_ENCODED) return report({ reason: "too-long", name });
    const { text, isBroken } = decode(encoded);
    if (text.length > MAX_TEXT) return report({ reason: "too-long", name });
    if (isBroken) report({ reason: "broken-encoding", name });
    const value = choice.read(text);
    if (value === null) report({ reason: "unreadable", name, text: excerpt(text) });
    else chosen = choosing(chosen, choice, value);
  };
  for (const pair of hash.replace(/^#/, "").split("&")) if (pair !== "") read(...splitPair(pair));
  return { chosen, unused };
};

/** The link without what is the initial value anyway; at least `#`. A program may be any string, half surrogate pairs included. */
export const writeLink = (chosen: Chosen, choices: readonly Choice<unknown>[]): string => {
  const parameters = written(chosen, choices, ({ link }) => link);
  return `#${parameters.map(([name, text]) => `${name}=${encode(text)}`).join("&")}`;
};
