/** The shortest single replacement that makes one text of another, so that caret and marks outside it stay where they are. */
import type { TextEdit } from "../../lang/diagnostic.ts";

/** null if the texts are equal. */
export const minimalChange = (before: string, after: string): TextEdit | null => {
  if (before === after) return null;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let end = 0;
  while (end < shorter - start && before.charCodeAt(before.length - 1 - end) === after.charCodeAt(after.length - 1 - end)) end++;
  return { from: start, to: before.length - end, insert: after.slice(start, after.length - end) };
};

/** Where a position of the text before the edit is afterwards; one inside what is replaced goes to its end. */
export const movedBy = ({ from, to, insert }: TextEdit, at: number): number => {
  if (at <= from) return at;
  return at >= to ? at + insert.length - (to - from) : from + insert.length;
};
