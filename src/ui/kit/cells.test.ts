import { expect, it } from "vitest";
import { cellsOf } from "./cells.ts";

const of = (matrix: readonly (readonly (number | null)[])[], most: number) =>
  cellsOf(matrix.length, matrix[0]?.length ?? 0, (i, j) => matrix[i]?.[j] ?? null, most);

it("has a cell for each entry where there is room", () => {
  const { down, across, block, entries } = of([[1, 2, 3], [4, 5, 6]], 3); // biome-ignore format: a matrix
  expect([down, across, block]).toEqual([2, 3, 1]);
  expect(entries).toEqual([[0, 0], [0, 1], [0, 2], [1, 0], [1, 1], [1, 2]]); // biome-ignore format: a list of pairs
});

it("shows of a block what is farthest from 0, so that one number among many zeros is seen", () => {
  const { down, across, block, entries } = of([[0, 0, 1], [0, -3, 0], [2, 0, -4]], 2); // biome-ignore format: a matrix
  expect([down, across, block]).toEqual([2, 2, 2]);
  expect(entries).toEqual([[1, 1], [0, 2], [2, 0], [2, 2]]); // biome-ignore format: a list of pairs
});

it("prefers what is no number to any, and any to what is not known yet", () => {
  expect(of([[9, Number.NaN]], 1).entries).toEqual([[0, 1]]);
  expect(of([[null, 0]], 1).entries).toEqual([[0, 1]]);
  expect(of([[null, null]], 1).entries).toEqual([[0, 0]]);
});
