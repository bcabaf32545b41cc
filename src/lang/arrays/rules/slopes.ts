/** The slopes of operations that go entry by entry: what a formula calls d. */
import { type Variadic, valueAt } from "../../../ops/operation.ts";
import { OPERATIONS, type OperationName } from "../../../ops/registry.ts";
import { entrywise, type Matrix } from "./matrix.ts";

const share = ({ partials: [{ value }], weight }: Variadic, all: readonly number[], own: number, y: number): number =>
  value(own, y, all.reduce((total, x) => total + weight(x, y), 0)); // biome-ignore format: one thought

/** ∂(result)/∂(operand of this slot). @param operands as they stand beside each other: a vector beside a matrix is a row */
export const slopesOf = (op: OperationName, slot: number, operands: readonly Matrix[]): Matrix =>
  entrywise(
    (...at) => {
      const record = OPERATIONS[op];
      const y = valueAt(record, at);
      const [a = Number.NaN, b = Number.NaN] = at;
      if (record.arity === 1) return record.partials[0].value(a, y);
      if (record.arity === 2) return record.partials[slot === 0 ? 0 : 1].value(a, b, y);
      return share(record, at, at[slot] ?? Number.NaN, y);
    },
    ...operands,
  );

/** The same of an operation of all entries of a vector or of a matrix, or, by row, of each of its rows. */
export const gatheredSlopes = (op: OperationName, operand: Matrix, isByRow: boolean): Matrix => {
  const record = OPERATIONS[op];
  const { columns, numbers } = operand;
  const length = isByRow && !operand.isVector ? columns : numbers.length;
  const slopes = numbers.map((own, i) => {
    const first = i - (i % length);
    const row = numbers.slice(first, first + length);
    return record.arity === "many" ? share(record, row, own, valueAt(record, row)) : Number.NaN;
  });
  return { ...operand, numbers: slopes };
};
