/** Names as pieces of text, for whoever sets them without TeX: the same letters, faces and subscripts as `nameTex` gives the formulas. */
import { isLetter, nameParts } from "./name.ts";
import type { Face } from "./textWidth.ts";

export interface NameRun {
  readonly text: string;
  readonly face: Face;
  readonly isIndex: boolean;
}

const MARKS = { hat: "\u0302", bar: "\u0304", tilde: "\u0303", dot: "\u0307" } as const;
const GREEK_CAPITAL = /^[ΓΔΘΛΞΠΣΥΦΨΩ]$/;

/** TeX sets letters slanted, Greek capitals and digits upright, words in text italics, and what its italics lack upright. */
const faceOf = (text: string): Face => {
  if (isLetter(text)) return GREEK_CAPITAL.test(text) ? "upright" : "italic";
  return /^\w*\D\w*$/.test(text) ? "word" : "upright";
};

export const nameRuns = (name: string): readonly NameRun[] => {
  const { base, accent, subscript } = nameParts(name);
  const runs: NameRun[] = [{ text: accent ? (base + MARKS[accent]).normalize("NFC") : base, face: faceOf(base), isIndex: false }];
  if (subscript === "") return runs;
  for (const [i, index] of subscript.split(",").entries()) {
    const face = isLetter(index) ? faceOf(index) : "upright";
    if (i > 0) runs.push({ text: ",", face: "upright", isIndex: true });
    runs.push({ text: index, face, isIndex: true });
  }
  return runs;
};
