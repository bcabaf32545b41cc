import { describe, expect, it } from "vitest";
import { makeSet, type SetId } from "./sets.ts";

const rowsOf = (id: SetId, rows: number, noise = 0, seed = 1) => makeSet({ id, rows, noise, seed }).rows;
const labels = (rows: readonly (readonly number[])[]): number[] => rows.map(([, , y]) => y ?? Number.NaN);

describe("XOR", () => {
  it("is 1 where one of two is", () => {
    const rows = rowsOf("xor", 99);
    expect(rows).toHaveLength(4);
    for (const [a, b, y] of rows) expect(y).toBe(a === b ? 0 : 1);
  });
});

describe.each(["moons", "circles"] as const)("%s", (id) => {
  it.each([2, 3, 10, 51, 200])("has %i rows, half of each class", (count) => {
    const rows = rowsOf(id, count, 0.1);
    expect(rows).toHaveLength(count);
    const ones = labels(rows).filter((y) => y === 1).length;
    expect(ones).toBe(Math.floor(count / 2));
  });
  it("is the same for the same seed, and another for another", () => {
    expect(rowsOf(id, 20, 0.1, 7)).toEqual(rowsOf(id, 20, 0.1, 7));
    expect(rowsOf(id, 20, 0.1, 8)).not.toEqual(rowsOf(id, 20, 0.1, 7));
  });
  it("is as wide as its noise", () => {
    const [clean, noisy] = [rowsOf(id, 2000), rowsOf(id, 2000, 0.2, 3)];
    const off = noisy.flatMap(([a = 0, b = 0], i) => [a - (clean[i]?.[0] ?? 0), b - (clean[i]?.[1] ?? 0)]);
    const mean = off.reduce((sum, x) => sum + x, 0) / off.length;
    expect(Math.abs(mean)).toBeLessThan(0.01);
    expect(Math.sqrt(off.reduce((sum, x) => sum + x * x, 0) / off.length)).toBeCloseTo(0.2, 2);
  });
  it("has two decimals", () =>
    expect(rowsOf(id, 50, 0.3).flat().filter((x) => Math.abs(x * 100 - Math.round(x * 100)) > 1e-9)).toEqual([])); // biome-ignore format: one line
});

it("moons are half circles of radius 1 around (0, 0) and (1, 0.5)", () => {
  const rows = rowsOf("moons", 60);
  for (const [a = 0, b = 0, y = 0] of rows) {
    expect(Math.hypot(a - y, b - y / 2)).toBeCloseTo(1, 1);
    expect(y === 0 ? b : 0.5 - b).toBeGreaterThanOrEqual(0);
  }
  expect(rows.slice(0, 2)).toEqual([[1, 0, 0], [0, 0.5, 1]]); // biome-ignore format: one line
  expect(rows.slice(-2)).toEqual([[-1, 0, 0], [2, 0.5, 1]]); // biome-ignore format: one line
});

it("circles have radius 1 and ½, and no point twice", () => {
  const rows = rowsOf("circles", 40);
  for (const [a = 0, b = 0, y = 0] of rows) expect(Math.hypot(a, b)).toBeCloseTo(y === 0 ? 1 : 0.5, 1);
  expect(new Set(rows.map(String)).size).toBe(40);
});

it("the first rows of a seed are these", () =>
  expect(rowsOf("moons", 4, 0.1, 1)).toMatchInlineSnapshot(`
  [
    [
      1.14,
      0,
      0,
    ],
    [
      0.12,
      0.49,
      1,
    ],
    [
      -1.05,
      0.26,
      0,
    ],
    [
      1.97,
      0.36,
      1,
    ],
  ]
`));
