/**
 * A program and where to look at it ↔ the part of an address behind `#`: `#program=f%3D(x%2By)*z&step=3`.
 *
 * People write such links by hand and messengers shorten them, so reading is lenient: `+` means plus, `%20` a space; an escape that means
 * nothing stays as it was typed. Whatever cannot be used is reported, the rest is used, and nothing throws.
 */
import { MAX_TEXT } from "../lang/limits.ts";

export interface Link {
  /** The text, possibly empty. */
  readonly program?: string;
  /** How many steps are done; a whole number, which may be larger than the schedule is long. */
  readonly step?: number;
  /** Name of the node to differentiate. */
  readonly target?: string;
  /** Names of the gates to open. */
  readonly expand?: readonly string[];
  /** A language tag such as `pt-BR`, not checked against the languages there are. */
  readonly lang?: string;
  readonly present?: boolean;
}

export type LinkProblemReason =
  | "unknown" // no such parameter
  | "broken-encoding" // a % that starts no character; the value is used with the % in it
  | "not-a-number" // nor a whole one from 0 on
  | "not-a-flag"
  | "too-long"
  | "duplicate"; // the first one is used

export interface LinkProblem {
  readonly parameter: string;
  readonly reason: LinkProblemReason;
}

/** As many as a person would read; a hostile link could carry half a million. */
const MAX_PROBLEMS = 20;
const MAX_PARAMETER_NAME = 40;
/** Percent-encoding writes one UTF-16 unit as three bytes at most, each as three characters. */
const MAX_ENCODED = MAX_TEXT * 9;
const MAX_TAG = 35;

const escapeByte = (byte: number): string => `%${byte.toString(16).toUpperCase()}`;

/** Half a surrogate pair has no UTF-8; the same arithmetic as for its neighbours gives three bytes that no other text has. */
const encodeLoneSurrogate = (code: number): string =>
  [0xe0 | (code >> 12), 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f)].map(escapeByte).join("");

/** Only letters, digits, `-`, `_` and inner dots stay: brackets, quotes and a final dot get lost when a message is made into a link. */
const encode = (text: string): string =>
  text
    .replace(/\p{Cs}|\P{Cs}+/gu, (part) =>
      /^\p{Cs}/u.test(part) ? encodeLoneSurrogate(part.charCodeAt(0)) : encodeURIComponent(part),
    )
    .replace(/[!'()*~]|\.$/g, (char) => escapeByte(char.charCodeAt(0)));

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

/** One reader per parameter; a text that stands for no value gives the reason. */
type Reading<K extends keyof Link> = { readonly value: NonNullable<Link[K]> } | { readonly reason: LinkProblemReason };

const FLAGS: ReadonlyMap<string, boolean> = new Map([
  ["", true],
  ["1", true],
  ["true", true],
  ["0", false],
  ["false", false],
]);

const readStep = (text: string): Reading<"step"> => {
  const step = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  return Number.isSafeInteger(step) ? { value: step } : { reason: "not-a-number" };
};

const readFlag = (text: string): Reading<"present"> => {
  const value = FLAGS.get(text);
  return value === undefined ? { reason: "not-a-flag" } : { value };
};

const READERS: { readonly [K in keyof Link]-?: (text: string) => Reading<K> } = {
  program: (text) => ({ value: text }),
  step: readStep,
  target: (text) => ({ value: text }),
  expand: (text) => ({ value: [...new Set(text.split(",").filter((name) => name !== ""))] }), // no name contains a comma
  lang: (text) => (text.length > MAX_TAG ? { reason: "too-long" } : { value: text }),
  present: readFlag,
};

const isParameter = (name: string): name is keyof Link => Object.hasOwn(READERS, name);

/** `a=b=c` → `a` and `b=c`. */
const splitPair = (pair: string): readonly [string, string] => {
  const equals = pair.indexOf("=");
  return equals < 0 ? [pair, ""] : [pair.slice(0, equals), pair.slice(equals + 1)];
};

/** Reads `location.hash`, with or without its `#`. */
export const readLink = (hash: string): { link: Link; problems: LinkProblem[] } => {
  let link: Link = {};
  const problems: LinkProblem[] = [];
  const seen = new Set<string>();
  const report = (name: string, reason: LinkProblemReason): void => {
    const parameter = name.length > MAX_PARAMETER_NAME ? `${name.slice(0, MAX_PARAMETER_NAME)}…` : name;
    const isKnown = problems.some((problem) => problem.parameter === parameter && problem.reason === reason);
    if (problems.length < MAX_PROBLEMS && !isKnown) problems.push({ parameter, reason });
  };
  const read = (name: string, encoded: string): void => {
    if (!isParameter(name)) return report(name, "unknown");
    if (seen.has(name)) return report(name, "duplicate");
    seen.add(name);
    if (encoded.length > MAX_ENCODED) return report(name, "too-long");
    const { text, isBroken } = decode(encoded);
    if (text.length > MAX_TEXT) return report(name, "too-long");
    if (isBroken) report(name, "broken-encoding");
    const reading = READERS[name](text);
    if ("reason" in reading) report(name, reading.reason);
    else link = { ...link, [name]: reading.value };
  };
  for (const pair of hash.replace(/^#/, "").split("&")) if (pair !== "") read(...splitPair(pair));
  return { link, problems };
};

/** The link without what is the default anyway; at least `#`. The program may be any string, half surrogate pairs included. */
export const writeLink = ({ program, step, target, expand, lang, present }: Link): string => {
  const parameters = [
    program === undefined ? "" : `program=${encode(program)}`,
    step ? `step=${step}` : "",
    target ? `target=${encode(target)}` : "",
    expand && expand.length > 0 ? `expand=${expand.map(encode).join(",")}` : "",
    lang ? `lang=${encode(lang)}` : "",
    present ? "present=1" : "",
  ];
  return `#${parameters.filter((parameter) => parameter !== "").join("&")}`;
};
