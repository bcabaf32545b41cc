import type { Shape } from "../tiles.ts";

/** `x[2]`, `W[2,1]`: counted from 1. @param at position in the list of entries, from 0 */
export const entryName = (name: string, shape: Shape, at: number): string => {
  const [first, columns] = shape;
  if (first === undefined) return name;
  if (columns === undefined) return `${name}[${at + 1}]`;
  return `${name}[${Math.floor(at / columns) + 1},${(at % columns) + 1}]`;
};
