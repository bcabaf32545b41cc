/** Small replacements that make one text of another: what stands between two numbers that move keeps its caret and its marks. */
import type { TextEdit } from "../../lang/diagnostic.ts";
import { minimalChange } from "./minimalChange.ts";

/** One at most in each line; where there are more or fewer lines than before, one in all. */
export const changesByLine = (before: string, after: string): readonly TextEdit[] => {
  if (before === after) return [];
  const [old, fresh] = [before.split("\n"), after.split("\n")];
  if (old.length !== fresh.length) {
    const change = minimalChange(before, after);
    return change ? [change] : [];
  }
  const edits: TextEdit[] = [];
  let at = 0;
  for (const [i, line] of old.entries()) {
    const change = minimalChange(line, fresh[i] ?? "");
    if (change) edits.push({ from: at + change.from, to: at + change.to, insert: change.insert });
    at += line.length + 1;
  }
  return edits;
};
