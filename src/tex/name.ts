/**
 * Names as mathematics: `w0` → w₀, `alpha` → α, `y_hat` → ŷ, `W1_2` → W with index 1,2, `w_old` → w with index old; long names stay words,
 * `learning_rate`, with at most a short index, `hidden_size_2`. Entries of arrays: `W[2,1]` → W₂₁.
 */

import { type EntryPlace, entryPlace } from "../lang/tiles.ts";

export type Accent = "hat" | "bar" | "tilde" | "dot";

/** What a name is made of, for whoever sets it: TeX here, SVG text in the graph. */
export interface NameParts {
  /** One letter, set in italics, or a word. Greek letters are the letters themselves. */
  readonly base: string;
  readonly accent: Accent | null;
  /** "" if there is none. */
  readonly subscript: string;
}

const GREEK: ReadonlyMap<string, string> = new Map(
  Object.entries({
    alpha: "α", beta: "β", gamma: "γ", delta: "δ", epsilon: "ε", zeta: "ζ", eta: "η", theta: "θ", iota: "ι", kappa: "κ",
    lambda: "λ", mu: "μ", nu: "ν", xi: "ξ", pi: "π", rho: "ρ", sigma: "σ", tau: "τ", upsilon: "υ", phi: "φ", chi: "χ",
    psi: "ψ", omega: "ω", Gamma: "Γ", Delta: "Δ", Theta: "Θ", Lambda: "Λ", Xi: "Ξ", Pi: "Π", Sigma: "Σ", Upsilon: "Υ",
    Phi: "Φ", Psi: "Ψ", Omega: "Ω",
  }),
); // biome-ignore format: a table

const GREEK_NAMES: ReadonlyMap<string, string> = new Map([...GREEK].map(([name, letter]) => [letter, name]));

/** The printed forms that the lectures use. */
const TEX_SPELLING: ReadonlyMap<string, string> = new Map([
  ["epsilon", "varepsilon"],
  ["phi", "varphi"],
]);

const COMBINING: ReadonlyMap<string, Accent> = new Map([
  ["\u0302", "hat"],
  ["\u0304", "bar"],
  ["\u0303", "tilde"],
  ["\u0307", "dot"],
]);

const isAccent = (word: string): word is Accent => word === "hat" || word === "bar" || word === "tilde" || word === "dot";

/** `₁₂` → `12`. */
const plainDigits = (name: string): string => name.replace(/[₀-₉]/g, (digit) => String((digit.codePointAt(0) ?? 0) - 0x2080));

/** A letter that was typed with its accent: `ŷ`. */
const splitAccent = (base: string): { base: string; accent: Accent | null } => {
  const [letter = "", mark = "", ...rest] = base.normalize("NFD");
  const accent = rest.length === 0 ? COMBINING.get(mark) : undefined;
  return accent ? { base: letter, accent } : { base, accent: null };
};

/** Of a word, what is short enough to be read as an index. */
const SHORT = 3;
/** Of a letter: w_old, x_train; but w_learning_rate is a word. */
const LONGEST_INDEX = 8;

/** Suffixes that are indices, from the end; those before them belong to the word. */
const countIndices = (base: string, suffixes: readonly string[]): number => {
  if ([...base].length === 1) return suffixes.join("").length <= LONGEST_INDEX ? suffixes.length : 0;
  const last = suffixes.at(-1) ?? "";
  return /^\d+$/.test(last) || GREEK.has(last) || [...last].length <= SHORT ? Math.min(1, suffixes.length) : 0;
};

/** `W[2,1]` → W with index 21, `W[12,1]` with 12,1; behind an index of its own. */
const entryParts = ({ name, row, column }: EntryPlace): NameParts => {
  const whole = nameParts(name);
  const index = column === null ? `${row}` : row < 10 && column < 10 ? `${row}${column}` : `${row},${column}`;
  return { ...whole, subscript: whole.subscript === "" ? index : `${whole.subscript},${index}` };
};

export const nameParts = (name: string): NameParts => {
  const place = entryPlace(name);
  if (place) return entryParts(place);
  const [head = "", ...tail] = plainDigits(name).split("_");
  if (head === "" || tail.includes("")) return { base: name, accent: null, subscript: "" }; // _x, x__y, x_: nothing we know to read
  const [, word = head, digits = ""] = /^(\D+)(\d+)$/.exec(head) ?? [];
  const accent = tail.find(isAccent);
  const suffixes = tail.filter((part) => !isAccent(part));
  const typed = splitAccent(GREEK.get(word) ?? word);
  const count = countIndices(typed.base, suffixes);
  const rest = suffixes.slice(0, suffixes.length - count);
  const indices = suffixes.slice(rest.length).map((part) => GREEK.get(part) ?? part);
  if (rest.length > 0) return { base: [head, ...rest].join("_"), accent: accent ?? null, subscript: indices.join(",") };
  const subscript = [digits, ...indices].filter((part) => part !== "").join(",");
  return { base: typed.base, accent: accent ?? typed.accent, subscript };
};

/** Those that TeX has no command for, such as ο, are set as they are. */
const greekTex = (letter: string): string => {
  const name = GREEK_NAMES.get(letter);
  return name === undefined ? letter : `\\${TEX_SPELLING.get(name) ?? name}`;
};

const GREEK_LETTER = /[Α-ΡΣ-Ωα-ωϑϕϖϱϵ]/g;

/** All but the accents that KaTeX can set; it refuses to read the others. */
const UNKNOWN_MARK = /[\u0305\u0309\u030D-\u0326\u0328-\u036F]/g;

/** In an upright text font, which has no Greek letters. */
const wordTex = (word: string): string => {
  const text = word.normalize("NFC").replace(UNKNOWN_MARK, "").replaceAll("_", "\\_");
  return `\\text{${text.replace(GREEK_LETTER, (letter) => `$${greekTex(letter)}$`)}}`;
};

export const isLetter = (text: string): boolean => /^[A-Za-zΑ-ΡΣ-Ωα-ωϑϕϖϱϵ]$/.test(text);

const baseTex = (base: string): string => {
  if (isLetter(base)) return greekTex(base);
  return /^\w+$/.test(base) ? `\\mathit{${base.replaceAll("_", "\\_")}}` : wordTex(base);
};

const indexTex = (index: string): string => {
  if (isLetter(index)) return greekTex(index);
  return /^\d+$/.test(index) ? index : wordTex(index);
};

/** Greek letters by TeX's commands, words in italics, words as indices upright. */
export const nameTex = (name: string): string => {
  const { base, accent, subscript } = nameParts(name);
  const letter = accent ? `\\${accent}{${baseTex(base)}}` : baseTex(base);
  return subscript === "" ? letter : `${letter}_{${subscript.split(",").map(indexTex).join(",")}}`;
};

/** Upright, as functions are. */
export const functionTex = (name: string): string =>
  `\\operatorname{${/^\w+$/.test(name) ? name.replaceAll("_", "\\_") : wordTex(name)}}`;

/** Functions that TeX has commands for. */
const COMMANDS = new Set("arccos arcsin arctan cos cosh exp ln log max min sin sinh tan tanh".split(" "));

export const builtInTex = (name: string): string => (COMMANDS.has(name) ? `\\${name}` : functionTex(name));

/** The mark of one of several wires from the same node, a number in a circle. */
export const markTex = (position: number): string => `\\text{\\textcircled{\\scriptsize ${position}}}`;

const SUBSCRIPT_DIGITS = "₀₁₂₃₄₅₆₇₈₉";

/** A name in running text: `w1` → `w₁`, `alpha` → `α`; as typed where Unicode has no such subscript. */
export const nameText = (name: string): string => {
  const { base, accent, subscript } = nameParts(name);
  if (accent || !/^\d*$/.test(subscript)) return name;
  return base + subscript.replace(/\d/g, (digit) => SUBSCRIPT_DIGITS[Number(digit)] ?? digit);
};
