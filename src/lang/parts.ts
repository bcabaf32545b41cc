/**
 * Most programs have no square brackets, so what reads them comes when a text first has some: in the browser a moment later, in Node at once
 * (`api.ts`). Until then such a text is neither right nor wrong.
 */
import { type Parse, parseStatements } from "./parseStatements.ts";

let readArrays: Parse | null = null;

/** From now on square brackets are read. */
export const learnArrays = (parse: Parse): void => {
  readArrays = parse;
};

const HAS_ARRAYS = /[[\]@⊙]|\b(?:zeros|ones|identity|normal|xavier|he|uniform)\s*\(|\bdata[ \t]+[\p{L}_]/u;

/** What reads a text; null if it has yet to come. */
export const parserOf = (text: string): Parse | null => (HAS_ARRAYS.test(text) ? readArrays : parseStatements);

/** Brings what reads a text. Rejects if it cannot be loaded. */
export const bringParserOf = async (text: string): Promise<void> => {
  if (!parserOf(text)) learnArrays((await import("./arrays/readArrays.ts")).readArrays);
};
