import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Preparation, prepare, thinned } from "./prepare.ts";
import { readSheet } from "./readSheet.ts";
import type { Sheet } from "./sheet.ts";
import { sensible } from "./table.ts";

const sheetOf = (text: string): Sheet => {
  const sheet = readSheet(text);
  if ("code" in sheet) throw new Error(sheet.code);
  return sheet;
};

const PLAIN: Preparation = {
  taken: [0, 1],
  names: ["x", "y"],
  features: new Set([0]),
  isCentred: false,
  isScaled: false,
  leavesOut: false,
};

const prepared = (text: string, change: Partial<Preparation> = {}) => prepare(sheetOf(text), { ...PLAIN, ...change });

describe("a sheet becomes a table", () => {
  it("as it is", () => expect(prepared("1,3\n2,5").table).toEqual({ names: ["x", "y"], rows: [[1, 3], [2, 5]] })); // biome-ignore format: one line
  it("of the columns that are taken", () =>
    expect(prepared("1,a,3\n2,b,5", { taken: [2], names: ["x", "c", "y"] }).table).toEqual({ names: ["y"], rows: [[3], [5]] }));
  it("of none there is none", () => expect(prepared("1,3", { taken: [] }).table).toBeNull());
  it("centred: 2, 4, 9 less their mean 5", () =>
    expect(prepared("2,1\n4,1\n9,1", { isCentred: true }).table?.rows).toEqual([[-3, 1], [-1, 1], [4, 1]])); // biome-ignore format: one line
  it("scaled: 1, 5, 1, 5 have the deviation 2", () =>
    expect(prepared("1,9\n5,9\n1,9\n5,9", { isScaled: true }).table?.rows).toEqual([[0.5, 9], [2.5, 9], [0.5, 9], [2.5, 9]])); // biome-ignore format: one line
  it("with six digits: thirds, centred and scaled", () => {
    const { table } = prepared("1,0.33333333333\n2,0\n4,0", { isCentred: true, isScaled: true });
    // By hand: mean 7/3, variance 14/9.
    expect(table?.rows).toEqual([
      [-1.06904, 0.333333],
      [-0.267261, 0],
      [1.33631, 0],
    ]);
  });
  it("a column of equal numbers is not divided by 0, and named", () => {
    const { table, unscalable } = prepared("3,1\n3,2", { isCentred: true, isScaled: true });
    expect(table?.rows).toEqual([[0, 1], [0, 2]]); // biome-ignore format: one line
    expect(unscalable).toEqual([0]);
  });
  it("equal numbers that have no exact mean are equal all the same", () =>
    expect(prepared("0.1,1\n0.1,2\n0.1,3", { isScaled: true }).unscalable).toEqual([0]));
  it("nor are numbers whose squares vanish", () =>
    expect(prepared("1e-200,1\n3e-200,2", { isCentred: true, isScaled: true }).table?.rows).toEqual([[-1, 1], [1, 2]])); // biome-ignore format: one line
  it("numbers as large as can be stay finite", () => {
    const { table } = prepared("1e308,1\n-1e308,2\n1e308,3", { isCentred: true, isScaled: true });
    expect(table?.rows.flat().filter((x) => !Number.isFinite(x))).toEqual([]);
  });

  it("centred and scaled features have mean 0 and deviation 1, to the digits that are written", () => {
    const columns = fc.array(
      fc.integer({ min: -1e6, max: 1e6 }).map((x) => x / 1000),
      { minLength: 2, maxLength: 40 },
    );
    fc.assert(
      fc.property(columns, (numbers) => {
        const { table, unscalable } = prepared(numbers.map((x) => `${x},1`).join("\n"), { isCentred: true, isScaled: true });
        const written = table?.rows.map(([x]) => x ?? Number.NaN) ?? [];
        const mean = written.reduce((sum, x) => sum + x, 0) / written.length;
        expect(Math.abs(mean)).toBeLessThan(1e-5);
        if (unscalable.length > 0) return;
        expect(Math.sqrt(written.reduce((sum, x) => sum + (x - mean) ** 2, 0) / written.length)).toBeCloseTo(1, 4);
      }),
    );
  });
});

describe("rows with problems", () => {
  const TEXT = "x,y\n1,2\n,3\n4,5\nabc,6";
  it("keep the table back", () => {
    const { table, problems, badRows } = prepared(TEXT);
    expect([table, badRows]).toEqual([null, 2]);
    expect(problems.map(({ line }) => line)).toEqual([3, 5]);
  });
  it("are left out on request", () => expect(prepared(TEXT, { leavesOut: true }).table?.rows).toEqual([[1, 2], [4, 5]])); // biome-ignore format: one line
  it("are none where the column is not taken", () =>
    expect(prepared(TEXT, { taken: [1] })).toMatchObject({ table: { names: ["y"] }, problems: [] }));
  it("if they are all, nothing is left", () => expect(prepared("x,y\n1,\n2,", { taken: [0, 1] }).table).toBeNull());
});

it("fewer rows are spread over all", () => {
  const table = { names: ["x"], rows: [[0], [1], [2], [3], [4], [5], [6]] };
  expect(thinned(table, 3).rows).toEqual([[0], [2], [4]]);
  expect(thinned(table, 9).rows).toEqual(table.rows);
});

it.each([[1 / 3, 0.333333], [123456789, 123457000], [-0, 0], [1e-12, 1e-12], [2.5, 2.5]])("%s has the sensible digits %s", (x, digits) =>
  expect(sensible(x)).toBe(digits),
); // biome-ignore format: a table
