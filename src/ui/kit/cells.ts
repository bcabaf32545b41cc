/** Of a matrix too large to show each entry, blocks of entries, each shown by the one that is farthest from 0. */

/** null: not known yet. */
export type NumberAt = (row: number, column: number) => number | null;

export interface Cells {
  readonly down: number;
  readonly across: number;
  /** Of so many entries each way is a cell. */
  readonly block: number;
  /** By cell, row by row: the row and the column of the entry that it shows. */
  readonly entries: readonly (readonly [row: number, column: number])[];
}

/** What is no number is seen before any that is; what is not known yet, last. */
const weightOf = (number: number | null): number => {
  if (number === null) return -1;
  return Number.isFinite(number) ? Math.abs(number) : Number.POSITIVE_INFINITY;
};

/** @param most how many cells each way there is room for */
export const cellsOf = (rows: number, columns: number, numberAt: NumberAt, most: number): Cells => {
  const block = Math.max(1, Math.ceil(Math.max(rows, columns) / most));
  const [down, across] = [Math.ceil(rows / block), Math.ceil(columns / block)];
  const farthestIn = (top: number, left: number): readonly [number, number] => {
    let [row, column, weight] = [top, left, Number.NEGATIVE_INFINITY];
    for (let i = top; i < Math.min(rows, top + block); i++)
      for (let j = left; j < Math.min(columns, left + block); j++) {
        const own = weightOf(numberAt(i, j));
        if (own > weight) [row, column, weight] = [i, j, own];
      }
    return [row, column];
  };
  const entries = Array.from({ length: down * across }, (_, at) =>
    farthestIn(Math.floor(at / across) * block, (at % across) * block),
  );
  return { down, across, block, entries };
};
