/** Numbers in rows and columns, as the rules of array operations are computed with: a vector is a column, a number has one row and one column. */
import type { Shape } from "../../tiles.ts";
import { countOf } from "../shape.ts";

export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  /** Row by row. */
  readonly numbers: readonly number[];
  /** A vector of the program: functions of a matrix go row by row, those of a vector take all of it. */
  readonly isVector: boolean;
}

/** @param numbers row by row, as many as the shape has */
export const matrixOf = (shape: Shape, numbers: readonly number[]): Matrix => {
  const [rows = 1, columns = 1] = shape;
  return { rows, columns, numbers, isVector: shape.length === 1 };
};

export const numberMatrix = (value: number): Matrix => matrixOf([], [value]);

export const ones = (shape: Shape): Matrix =>
  matrixOf(
    shape,
    Array.from({ length: countOf(shape) }, () => 1),
  );

const filled = (rows: number, columns: number, isVector: boolean, at: (row: number, column: number) => number): Matrix => ({
  rows,
  columns,
  numbers: Array.from({ length: rows * columns }, (_, i) => at(Math.floor(i / columns), i % columns)),
  isVector,
});

/** An entry, of the only row or column also where there is no such one. */
const entry = ({ rows, columns, numbers }: Matrix, row: number, column: number): number =>
  numbers[(rows === 1 ? 0 : row) * columns + (columns === 1 ? 0 : column)] ?? Number.NaN;

export const turned = (a: Matrix): Matrix => filled(a.columns, a.rows, false, (row, column) => entry(a, column, row));

/** @throws RangeError if the inner sizes differ */
export const product = (a: Matrix, b: Matrix): Matrix => {
  if (a.columns !== b.rows) throw new RangeError(`${a.rows}×${a.columns} @ ${b.rows}×${b.columns}`);
  return filled(a.rows, b.columns, b.isVector, (row, column) => {
    let sum = 0;
    for (let k = 0; k < a.columns; k++) sum += entry(a, row, k) * entry(b, k, column);
    return sum;
  });
};

/** Entry by entry; what has one row or one column is stretched. */
export const entrywise = (of: (...entries: number[]) => number, ...operands: readonly Matrix[]): Matrix => {
  const rows = Math.max(...operands.map((operand) => operand.rows));
  const columns = Math.max(...operands.map((operand) => operand.columns));
  const isVector = columns === 1 && operands.some((operand) => operand.isVector);
  return filled(rows, columns, isVector, (row, column) => of(...operands.map((operand) => entry(operand, row, column))));
};

/** What a function makes of a vector, or of each row of a matrix: a number, or one for each row. */
export const byRow = (a: Matrix, of: (row: readonly number[]) => number): Matrix => {
  if (a.isVector) return numberMatrix(of(a.numbers));
  return filled(a.rows, 1, true, (row) => of(a.numbers.slice(row * a.columns, (row + 1) * a.columns)));
};
