/** The same numbers row after row of the data. */
import { evaluate } from "../graph/evaluate.ts";
import type { Evaluation } from "../graph/evaluation.ts";
import type { Rows } from "../graph/rows.ts";

/** What there is without data: the numbers as they stand. */
export const ONE_ROW: Rows = { nodes: [], rows: [[]] };

/** @param copy buffers that may be written to; it holds the numbers of one row after the other */
export const eachRow = (
  copy: Evaluation,
  { nodes, rows }: Rows,
  detail: "values" | "gradients" | "steps",
  see: (evaluation: Evaluation, row: number) => void,
): void => {
  for (const [i, row] of rows.entries()) {
    for (const [j, node] of nodes.entries()) copy.values[node] = row[j] ?? Number.NaN;
    see(evaluate(copy, detail), i);
  }
};
