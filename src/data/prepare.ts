/** Sheet → table: the columns that are taken, the rows that can be read, centred and scaled where that is asked for. */
import { problemsOfRow, type RowProblem, type Sheet, type SheetRow } from "./sheet.ts";
import { sensible, type Table } from "./table.ts";

export interface Preparation {
  /** Columns of the sheet, from 0, in order. */
  readonly taken: readonly number[];
  /** Names of all columns of the sheet. */
  readonly names: readonly string[];
  /** Those of the taken columns that are centred and scaled. */
  readonly features: ReadonlySet<number>;
  /** Subtract the mean of each feature. */
  readonly isCentred: boolean;
  /** Divide each feature by its standard deviation, the root of the mean squared distance from its mean. */
  readonly isScaled: boolean;
  /** Rows with problems are left out, else there is no table. */
  readonly leavesOut: boolean;
}

export interface Prepared {
  /** null where there is nothing to make it from, or a row has a problem. */
  readonly table: Table | null;
  readonly problems: readonly RowProblem[];
  /** Rows without one. */
  readonly good: readonly SheetRow[];
  /** Rows with one. */
  readonly badRows: number;
  /** Features that have no deviation to divide by, since all their numbers are the same: at most centred. */
  readonly unscalable: readonly number[];
}

const meanOf = (numbers: readonly number[]): number => numbers.reduce((sum, x) => sum + x / numbers.length, 0);

/** By parts of the greatest distance, whose squares neither vanish nor overflow. */
const deviationOf = (numbers: readonly number[], mean: number): number => {
  const greatest = numbers.reduce((most, x) => Math.max(most, Math.abs(x - mean)), 0);
  return greatest * Math.sqrt(meanOf(numbers.map((x) => ((x - mean) / greatest) ** 2)));
};

type Change = (x: number) => number;

const UNCHANGED: Change = (x) => x;

/** null where there is nothing to divide by, or a number would have no end. */
const changeOf = (numbers: readonly number[], isCentred: boolean, isScaled: boolean): Change | null => {
  const mean = meanOf(numbers);
  const deviation = numbers.every((x) => x === numbers[0]) ? 0 : deviationOf(numbers, mean);
  const change: Change = (x) => (x - (isCentred ? mean : 0)) / (isScaled ? deviation : 1);
  return numbers.every((x) => Number.isFinite(change(x))) ? change : null;
};

export const prepare = (sheet: Sheet, preparation: Preparation): Prepared => {
  const { taken, names, features, leavesOut, isCentred, isScaled } = preparation;
  const judged = sheet.rows.map((row) => ({ row, problems: problemsOfRow(row, sheet.headers.length, taken) }));
  const good = judged.filter(({ problems }) => problems.length === 0).map(({ row }) => row);
  const problems = judged.flatMap((row) => row.problems);
  const badRows = judged.length - good.length;
  if (taken.length === 0 || good.length === 0 || (badRows > 0 && !leavesOut))
    return { table: null, problems, good, badRows, unscalable: [] };
  const unscalable: number[] = [];
  const columns = taken.map((column) => {
    const numbers = good.map(({ cells }) => cells[column]?.value ?? 0);
    if (!features.has(column)) return numbers.map(sensible);
    const change = changeOf(numbers, isCentred, isScaled);
    if (!change) unscalable.push(column);
    return numbers.map(change ?? changeOf(numbers, isCentred, false) ?? UNCHANGED).map(sensible);
  });
  return {
    table: {
      names: taken.map((column) => names[column] ?? ""),
      rows: good.map((_, row) => columns.map((numbers) => numbers[row] ?? 0)),
    },
    problems,
    good,
    badRows,
    unscalable,
  };
};

/** So many rows, evenly spread over all: the first ones alone may belong to one class. */
export const thinned = ({ names, rows }: Table, count: number): Table => ({
  names,
  rows: count >= rows.length ? rows : Array.from({ length: count }, (_, i) => rows[Math.floor((i * rows.length) / count)] ?? []),
});
