/**
 * Arrays that are filled by a function. Random numbers are those of mulberry32, made normal by the method of Box and Muller, row by row, rounded to
 * four decimals: so they are the same on every machine, whatever its logarithm's last digit, and stay short where they are written out.
 */
import { normalFrom, uniformFrom } from "../random.ts";
import type { Shape } from "../tiles.ts";
import { columnsOf, countOf, rowsOf } from "./shape.ts";

const rounded = (x: number): number => Number(x.toFixed(4)) + 0;

/**
 * xavier: variance 2/(inputs + outputs), by Glorot and Bengio. he: 2/inputs, by He et al. W @ x has the columns of W as inputs and its rows as outputs.
 * A vector has one output.
 */
const deviationOf = (name: string, shape: Shape): number => {
  if (name === "xavier") return Math.sqrt(2 / (rowsOf(shape) + columnsOf(shape)));
  return name === "he" ? Math.sqrt(2 / columnsOf(shape)) : 1;
};

/** @param name one of the functions that fill. @param seed of random numbers */
export const filled = (name: string, shape: Shape, seed: number): number[] => {
  const count = countOf(shape);
  if (name === "zeros" || name === "ones") return Array.from({ length: count }, () => (name === "ones" ? 1 : 0));
  if (name === "identity") return Array.from({ length: count }, (_, at) => (at % (columnsOf(shape) + 1) === 0 ? 1 : 0));
  const next = name === "uniform" ? uniformFrom(seed) : normalFrom(seed);
  const deviation = deviationOf(name, shape);
  return Array.from({ length: count }, () => rounded(next() * deviation));
};
