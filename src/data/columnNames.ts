/** Names of columns as the language can read them. */
import { isKnownFunction } from "../lang/program.ts";
import { tokenize } from "../lang/tokenize.ts";
import { CONSTANTS, DATA, OUTPUTS, TRAINABLE } from "../lang/vocabulary.ts";

/** What a program says of names that columns could have. */
export interface NamesInUse {
  /** Those that it reads and does not compute: a column may give them their numbers. */
  readonly wanted: readonly string[];
  /** Those that it computes, trains or calls. */
  readonly refused: ReadonlySet<string>;
  /** Of the columns that it has already. */
  readonly columns: readonly string[];
}

const MAX_NAME = 32;
const WORDS: ReadonlySet<string> = new Set([DATA, OUTPUTS, TRAINABLE]);

/** Whether a column can be called that. */
export const isColumnName = (text: string): boolean => {
  const [token, ...others] = tokenize(text);
  const isName = token?.kind === "name" && others.length === 0 && token.text === text;
  return isName && !WORDS.has(text) && !CONSTANTS.has(text) && !isKnownFunction(text);
};

/** `age (years)` → `age_years`, `2020` → `x_2020`, `max` → `x_max`; "" where nothing is left. */
const readable = (header: string): string => {
  const text = header.trim().normalize("NFC");
  if (isColumnName(text) && text.length <= MAX_NAME) return text;
  const joined = text.replaceAll(/[^\p{L}\p{M}\p{Nd}_₀-₉]+/gu, "_").replaceAll(/^_+|_+$/g, "");
  const cut = Array.from(joined).slice(0, MAX_NAME).join("");
  return cut === "" || isColumnName(cut) ? cut : `x_${cut}`;
};

/** For columns without names: those that the program's own columns have, or x₁, x₂, … and, for the last, y. */
const namesByPlace = (count: number, columns: readonly string[]): readonly string[] => {
  if (columns.length === count) return columns;
  const features = count === 2 ? ["x"] : Array.from({ length: count - 1 }, (_, i) => `x${i + 1}`);
  return count === 1 ? ["x"] : [...features, "y"];
};

const withoutCase = (name: string): string =>
  name.replaceAll(/[_₀-₉]/g, (char) => (char === "_" ? "" : String(char.charCodeAt(0) - 0x2080))).toLowerCase();

/** `X 1` and `x₁` are what a program calls `x1`, if it calls nothing else so. */
const asTheProgramHasIt = (name: string, wanted: readonly string[]): string => {
  if (wanted.includes(name)) return name;
  const alike = wanted.filter((other) => withoutCase(other) === withoutCase(name));
  return alike.length === 1 && alike[0] !== undefined ? alike[0] : name;
};

/** @param headers "" where a column has none. @returns one name each, all different and none that the program refuses */
export const columnNames = (headers: readonly string[], { wanted, refused, columns }: NamesInUse): readonly string[] => {
  const byPlace = namesByPlace(headers.length, columns);
  const given = new Set<string>();
  return headers.map((header, i) => {
    const name = asTheProgramHasIt(readable(header) || (byPlace[i] ?? ""), wanted);
    const isFree = (other: string): boolean => !given.has(other) && !refused.has(other);
    let free = name;
    for (let n = 2; !isFree(free); n++) free = `${name}_${n}`;
    given.add(free);
    return free;
  });
};
