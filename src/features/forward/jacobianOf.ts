/** The Jacobian as far as it has been filled: by passes forward, a column each, or by passes back, a row each. */
import { countBack, gradientsOf, tangentsFrom, wiresForward } from "../../lab/tangents.ts";
import { hasGradient, isKnown } from "../../moment/known.ts";
import { memoizeNumbers } from "../../moment/memoizeNumbers.ts";
import type { Moment } from "../../moment/moment.ts";
import type { NumberAt } from "../../ui/kit/cells.ts";
import { firstAnd } from "../firstAnd.ts";
import { passesOf } from "./passes.ts";
import { forwardDone, reverseDone } from "./progress.ts";

/** Of larger ones a part is computed: a drag does it anew with each frame. */
const MOST = { entries: 250_000, products: 3e7, passes: 24 };

export interface Filling {
  readonly by: "columns" | "rows";
  /** The input of the column that is on its way. */
  readonly input: number;
  /** Names of the inputs, or outputs, whose passes have been made before. */
  readonly done: ReadonlySet<string>;
}

export interface Jacobian {
  /** Nodes: all inputs, unless there are too many. */
  readonly columns: readonly number[];
  /** All outputs, likewise. */
  readonly rows: readonly number[];
  /** null: not filled yet. */
  readonly numberAt: NumberAt;
  /** Products that it has taken; null where there are too many to count. */
  readonly products: number | null;
}

const columnOf = memoizeNumbers(
  ({ evaluation }: Moment, ...inputs: number[]) =>
    new Map(inputs.map((input) => [input, tangentsFrom(evaluation, input).values])),
);
const rowOf = memoizeNumbers(
  ({ evaluation }: Moment, ...outputs: number[]) => new Map(outputs.map((output) => [output, gradientsOf(evaluation, output)])),
);

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const shownOf = (nodes: readonly number[], current: number, most: number): readonly number[] =>
  firstAnd(nodes, current, Math.max(MOST.passes, Math.floor(most))).map((at) => nodes[at] ?? -1);

export const jacobianOf = (moment: Moment, { by, input, done }: Filling): Jacobian => {
  const { graph, walk } = moment;
  const { inputs, outputs, isNeeded, forwardBy } = passesOf(walk);
  const mostPasses = MOST.products / Math.max(1, graph.edges.length);
  const rows = shownOf(outputs, walk.target, Math.min(mostPasses, MOST.entries));
  const columns = shownOf(inputs, input, Math.min(by === "columns" ? mostPasses : MOST.entries, MOST.entries / rows.length));
  const isDone = (node: number): boolean => done.has(graph.nodes[node]?.name ?? "");
  const nodesAt = (i: number, j: number): [row: number, column: number] => [rows[i] ?? -1, columns[j] ?? -1];
  if (by === "columns") {
    const tangents = columnOf(moment, ...columns.filter((column) => column === input || isDone(column)));
    const isFilled = (row: number, column: number): boolean => isDone(column) || (column === input && isKnown(moment, row));
    const spent = (column: number): number => {
      if (isDone(column)) return forwardBy?.get(column) ?? 0;
      return column === input ? forwardDone(moment, wiresForward(graph, column, isNeeded)) : 0;
    };
    return {
      columns,
      rows,
      numberAt: (i, j) => {
        const [row, column] = nodesAt(i, j);
        return isFilled(row, column) ? (tangents.get(column)?.[row] ?? Number.NaN) : null;
      },
      products: forwardBy && sum(inputs.map(spent)),
    };
  }
  const gradients = rowOf(moment, ...rows.filter((row) => row === walk.target || isDone(row)));
  const isFilled = (row: number, column: number): boolean => isDone(row) || (row === walk.target && hasGradient(moment, column));
  const spent = (row: number): number => (isDone(row) ? countBack(graph, row) : row === walk.target ? reverseDone(moment) : 0);
  return {
    columns,
    rows,
    numberAt: (i, j) => {
      const [row, column] = nodesAt(i, j);
      return isFilled(row, column) ? (gradients.get(row)?.[column] ?? Number.NaN) : null;
    },
    products: sum(outputs.map(spent)),
  };
};
