/** The Jacobian as far as it has been filled: by passes forward, a column each, or by passes back, a row each. */
import { countBack, gradientsOf, tangentsFrom, wiresForward } from "../../lab/tangents.ts";
import { memoizeNumbers } from "../../moment/memoizeNumbers.ts";
import type { Moment } from "../../moment/moment.ts";
import { passesOf } from "./passes.ts";
import { forwardDone, hasGradient, isKnown, reverseDone } from "./progress.ts";

/** Larger ones are shown in part. */
export const MOST_SHOWN = 24;

export interface Filling {
  readonly by: "columns" | "rows";
  /** The input of the column that is on its way. */
  readonly input: number;
  /** Names of the inputs, or outputs, whose passes have been made before. */
  readonly done: ReadonlySet<string>;
}

export interface Jacobian {
  /** Nodes. */
  readonly columns: readonly number[];
  readonly rows: readonly number[];
  /** By row, then by column; null: not filled yet. */
  readonly entries: readonly (readonly (number | null)[])[];
  /** Products that it has taken; null where there are too many to count. */
  readonly products: number | null;
}

/** The first of them, and the one that is on its way. */
const shownOf = (nodes: readonly number[], current: number): readonly number[] => {
  const first = nodes.slice(0, MOST_SHOWN);
  return first.includes(current) || !nodes.includes(current) ? first : [...first.slice(0, -1), current];
};

const columnOf = memoizeNumbers(({ evaluation }: Moment, ...inputs: number[]) =>
  inputs.map((input) => tangentsFrom(evaluation, input).values),
);
const rowOf = memoizeNumbers(({ evaluation }: Moment, ...outputs: number[]) =>
  outputs.map((output) => gradientsOf(evaluation, output)),
);

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

export const jacobianOf = (moment: Moment, { by, input, done }: Filling): Jacobian => {
  const { graph, walk } = moment;
  const { inputs, outputs, isNeeded, forwardBy } = passesOf(walk);
  const [columns, rows] = [shownOf(inputs, input), shownOf(outputs, walk.target)];
  const isDone = (node: number): boolean => done.has(graph.nodes[node]?.name ?? "");
  if (by === "columns") {
    const tangents = columnOf(moment, ...columns);
    const isFilled = (row: number, column: number): boolean => isDone(column) || (column === input && isKnown(moment, row));
    const spent = (column: number): number => {
      if (isDone(column)) return forwardBy?.get(column) ?? 0;
      return column === input ? forwardDone(moment, wiresForward(graph, column, isNeeded)) : 0;
    };
    return {
      columns,
      rows,
      entries: rows.map((row) => columns.map((column, i) => (isFilled(row, column) ? (tangents[i]?.[row] ?? Number.NaN) : null))),
      products: forwardBy && sum(inputs.map(spent)),
    };
  }
  const gradients = rowOf(moment, ...rows);
  const isFilled = (row: number, column: number): boolean => isDone(row) || (row === walk.target && hasGradient(moment, column));
  const spent = (row: number): number => (isDone(row) ? countBack(graph, row) : row === walk.target ? reverseDone(moment) : 0);
  return {
    columns,
    rows,
    entries: rows.map((row, i) =>
      columns.map((column) => (isFilled(row, column) ? (gradients[i]?.[column] ?? Number.NaN) : null)),
    ),
    products: sum(outputs.map(spent)),
  };
};
