/** Shapes and how they fit together. */
import type { Shape } from "../tiles.ts";

export const SCALAR: Shape = [];

export const countOf = (shape: Shape): number => shape.reduce((product, size) => product * size, 1);

export const areEqual = (a: Shape, b: Shape): boolean => a.length === b.length && a.every((size, axis) => size === b[axis]);

export const rowsOf = (shape: Shape): number => (shape.length === 2 ? (shape[0] ?? 1) : 1);

export const columnsOf = (shape: Shape): number => shape.at(-1) ?? 1;

/** NumPy's rule: axes are compared from the last on, and one of size 1, or that is not there, is stretched. null: they do not fit. */
export const broadcast = (shapes: readonly Shape[]): Shape | null => {
  const result: number[] = [];
  const axes = Math.max(0, ...shapes.map((shape) => shape.length));
  for (let fromEnd = 1; fromEnd <= axes; fromEnd++) {
    const sizes = shapes.map((shape) => shape.at(-fromEnd) ?? 1);
    const size = sizes.find((other) => other !== 1) ?? 1;
    if (sizes.some((other) => other !== 1 && other !== size)) return null;
    result.unshift(size);
  }
  return result;
};

/** Which entry of an array of one shape stands at an entry of the shape that it is stretched to. */
export const stretched = (shape: Shape, to: Shape, at: number): number => {
  const columns = columnsOf(to);
  const column = columnsOf(shape) === 1 ? 0 : at % columns;
  const row = rowsOf(shape) === 1 ? 0 : Math.floor(at / columns);
  return row * columnsOf(shape) + column;
};

/** What `@` makes of two shapes, and how many products each entry sums; null: they do not fit. */
export const productShape = (left: Shape, right: Shape): { readonly shape: Shape; readonly inner: number } | null => {
  const inner = left.at(-1);
  const rows = right[0];
  if (inner === undefined || inner !== rows) return null;
  return { shape: [...left.slice(0, -1), ...right.slice(1)], inner };
};

export const transposed = (shape: Shape): Shape => shape.toReversed();
