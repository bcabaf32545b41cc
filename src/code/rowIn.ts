/** Which row of the data an evaluation is of. */
import type { Evaluation } from "../graph/evaluation.ts";
import { rowsOf } from "../graph/rows.ts";
import type { Program } from "../lang/program.ts";

/** From 0 on, the first with these numbers; −1 if there is none, as while one of them is being dragged, or no data. */
export const rowIn = (program: Pick<Program, "data">, { graph, values }: Evaluation): number => {
  const { nodes, rows } = rowsOf(program, graph);
  if (nodes.length === 0) return -1;
  return rows.findIndex((row) => row.every((number, i) => Object.is(number, values[nodes[i] ?? -1])));
};
