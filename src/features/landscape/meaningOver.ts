/** What a point's two slopes are worth: no more than in the worst of the rows that they are the mean over. */
import type { Rows } from "../../graph/rows.ts";
import { kinksOf } from "../../graph/trouble.ts";
import { eachRow, ONE_ROW } from "../../lab/overRows.ts";
import { copyOf } from "../../lab/shift.ts";
import { type Meaning, meaningsOf } from "../../moment/meaning.ts";
import type { Moment } from "../../moment/moment.ts";

export const meaningOver = (
  { walk, evaluation, kinks }: Pick<Moment, "walk" | "evaluation" | "kinks">,
  x: number,
  y: number,
  rows: Rows,
): Meaning => {
  const found = new Set<Meaning>();
  const add = (numbers: Pick<Moment, "evaluation" | "kinks">): void => {
    const meanings = meaningsOf(walk, numbers);
    for (const node of [x, y]) found.add(meanings[node] ?? "none");
  };
  if (rows === ONE_ROW) add({ evaluation, kinks });
  else eachRow(copyOf(evaluation), rows, "steps", (copy) => add({ evaluation: copy, kinks: kinksOf(copy) }));
  return found.has("none") ? "none" : found.has("convention") ? "convention" : "derivative";
};
