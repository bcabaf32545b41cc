/** The rows of a program's data as numbers for its inputs. */
import type { Program } from "../lang/program.ts";
import type { Graph } from "./graph.ts";

export interface Rows {
  /** Inputs that a column gives their values, in the order of the columns. A column that nothing reads has no node. */
  readonly nodes: readonly number[];
  /** By row: a number for each of them. */
  readonly rows: readonly (readonly number[])[];
}

/** Without data there is one row, with nothing to put in: who loops over rows needs no special case. @param graph of the program */
export const rowsOf = ({ data }: Pick<Program, "data">, { nodes }: Pick<Graph, "nodes">): Rows => {
  const fed = nodes
    .flatMap((node) => (node.kind === "input" && node.column !== null ? [{ index: node.index, column: node.column }] : []))
    .toSorted((a, b) => a.column - b.column);
  return {
    nodes: fed.map(({ index }) => index),
    rows: data?.rows.map((row) => fed.map(({ column }) => row[column]?.value ?? Number.NaN)) ?? [[]],
  };
};
