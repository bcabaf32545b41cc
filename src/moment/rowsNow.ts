/** The rows of the data as the screen has them. */
import type { Graph } from "../graph/graph.ts";
import { type Rows, rowsOf } from "../graph/rows.ts";
import type { Moment } from "./moment.ts";

/** A graph is made anew with every program. */
const known = new WeakMap<Graph, Rows>();

/** A number of the present row that is being dragged is where it is now. The same object while none is. Without data one row, with nothing to put in. */
export const rowsNow = ({ program, graph, row, evaluation }: Pick<Moment, "program" | "graph" | "row" | "evaluation">): Rows => {
  const written = known.get(graph) ?? rowsOf(program, graph);
  known.set(graph, written);
  const { nodes, rows } = written;
  const shown = nodes.map((node) => evaluation.values[node] ?? Number.NaN);
  if (row === null || rows[row]?.every((value, i) => Object.is(value, shown[i]))) return written;
  return { nodes, rows: rows.with(row, shown) };
};
