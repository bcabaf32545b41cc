/**
 * Most programs are plain: numbers, names, signs. What reads square brackets, and what knows what to say of characters that no program has, comes when
 * a text first has some: in the browser a moment later, in Node at once (`api.ts`). Until then such a text is neither right nor wrong.
 */
import type { Report, TextEdit } from "./diagnostic.ts";
import { parseStatements } from "./parseStatements.ts";
import type { Program } from "./program.ts";
import { resolve } from "./resolve.ts";
import type { Syntax } from "./syntax.ts";

/** Reads a text of a length that is allowed: what stands there, and what it means. The report says what is wrong. */
export interface Reader {
  readonly parse: (text: string, report: Report) => Syntax;
  /** null when no program can be made of it: there is a cycle, or no value. */
  readonly resolve: (syntax: Syntax, text: string, report: Report) => Program | null;
  /** Edits that set entries of arrays which a function fills, and which of those that were moved are such entries. */
  readonly writeOut?: (
    program: Program,
    moved: ReadonlyMap<string, number>,
  ) => { readonly edits: readonly TextEdit[]; readonly names: ReadonlySet<string> };
}

const NUMBERS: Reader = { parse: (text, report) => parseStatements(text, report), resolve };

let arrays: Reader | null = null;

/** From now on every text is read. */
export const learnArrays = (reader: Reader): void => {
  arrays = reader;
};

/** A character that not every program can have, or may not have there; a function of arrays; a table. */
const IS_MORE =
  /[^\p{L}\d_ \t\r\n;#+\-*/^()=,|.×·⋅−–÷√≔⁰¹²³⁴-⁹:]|\.(?!\d)|:(?!=)|\b(?:zeros|ones|identity|normal|xavier|he|uniform|transpose|sum|mean|norm|dot|(?:softmax_)?cross_entropy|softmax)\s*\(|\bdata[ \t]+[\p{L}_]/u;

/** What reads a text; null if it has yet to come. */
export const parserOf = (text: string): Reader | null => (IS_MORE.test(text) ? arrays : NUMBERS);

const others: (() => Promise<unknown>)[] = [];

/** What else has to come before a text with arrays is read: whoever draws them. */
export const bringWithArrays = (load: () => Promise<unknown>): void => {
  others.push(load);
};

/** Brings what reads a text. Rejects if it cannot be loaded. */
export const bringParserOf = async (text: string): Promise<void> => {
  if (parserOf(text)) return;
  const [{ readArrays }] = await Promise.all([import("./arrays/readArrays.ts"), ...others.map((load) => load())]);
  learnArrays(readArrays);
};
