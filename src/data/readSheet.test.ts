import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MAX_SHEET, readSheet } from "./readSheet.ts";
import { numericColumns, problemsOfRow, type Sheet } from "./sheet.ts";

const sheetOf = (text: string, hasNames?: boolean): Sheet => {
  const sheet = readSheet(text, hasNames);
  if ("code" in sheet) throw new Error(sheet.code);
  return sheet;
};

const numbersIn = (sheet: Sheet): (number | null)[][] => sheet.rows.map(({ cells }) => cells.map(({ value }) => value));

describe("a text is read", () => {
  const table: [string, string, string[], (number | null)[][]][] = [
    ["commas", "x,y\n1,3\n2,5", ["x", "y"], [[1, 3], [2, 5]]],
    ["no names", "1,3\n2,5", ["", ""], [[1, 3], [2, 5]]],
    ["tabs", "x\ty\n1\t3.5", ["x", "y"], [[1, 3.5]]],
    ["tabs and decimal commas", "x\ty\n1\t3,5", ["x", "y"], [[1, 3.5]]],
    ["semicolons", "x;y\n1.5;3", ["x", "y"], [[1.5, 3]]],
    ["semicolons and decimal commas", "1,5;-2,25\n3;4", ["", ""], [[1.5, -2.25], [3, 4]]],
    ["a mark of the encoding, and Windows line ends", "\uFEFFx,y\r\n1,2\r\n", ["x", "y"], [[1, 2]]],
    ["line ends of all kinds", "x,y\r\n1,2\n3,4\r5,6", ["x", "y"], [[1, 2], [3, 4], [5, 6]]],
    ["blank lines, and rows of nothing but commas", "\nx,y\n\n1,2\n  \n,\n3,4\n", ["x", "y"], [[1, 2], [3, 4]]],
    ["quotes", '"x, in m","say ""y"""\n"1",2', ["x, in m", 'say "y"'], [[1, 2]]],
    ["blanks around", " x , y \n 1 , -2 ", ["x", "y"], [[1, -2]]],
    ["a separator at each end of line", "x,y,\n1,2,\n3,4,", ["x", "y"], [[1, 2], [3, 4]]],
    ["exponents, signs, points without digits", "1e-3,+2\n.5,3.\n−4,-5E+2", ["", ""], [[0.001, 2], [0.5, 3], [-4, -500]]],
    ["one column", "1\n2", [""], [[1], [2]]],
    ["words and holes", "x,y\nNA,2\nabc,3\n1e999,4", ["x", "y"], [[null, 2], [null, 3], [null, 4]]],
    ["no thousands", "x;y\n1.234,5;2\n1,5;3", ["x", "y"], [[null, 2], [1.5, 3]]],
    ["a comma beside points", "x;y\n1,000;2.5", ["x", "y"], [[null, 2.5]]],
    ["names only where no number stands", "x,2\n1,2", ["", ""], [[null, 2], [1, 2]]],
  ]; // biome-ignore format: a table
  it.each(table)("%s", (_, text, headers, numbers) => {
    const sheet = sheetOf(text);
    expect(sheet.headers).toEqual(headers);
    expect(numbersIn(sheet)).toEqual(numbers);
  });

  it("with names or without, as one says", () => {
    expect(sheetOf("2019,2020\n1,2", true)).toMatchObject({ headers: ["2019", "2020"], hasNames: true });
    expect(numbersIn(sheetOf("2019,2020\n1,2", true))).toEqual([[1, 2]]);
    expect(sheetOf("x,y\n1,2", false).rows).toHaveLength(2);
  });

  it("whatever is written by the rules: numbers of all sizes, each cell quoted or not", () => {
    const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((x) => (Object.is(x, -0) ? 0 : x));
    const tables = fc
      .integer({ min: 2, max: 5 })
      .chain((width) =>
        fc.array(fc.array(fc.tuple(number, fc.boolean()), { minLength: width, maxLength: width }), { minLength: 1 }),
      );
    fc.assert(
      fc.property(tables, fc.constantFrom(",", ";", "\t"), fc.constantFrom("\n", "\r\n", "\r"), (rows, separator, end) => {
        const text = rows.map((row) => row.map(([x, isQuoted]) => (isQuoted ? `"${x}"` : x)).join(separator)).join(end);
        expect(numbersIn(sheetOf(text))).toEqual(rows.map((row) => row.map(([x]) => x)));
      }),
    );
  });
});

describe("what is wrong has its place", () => {
  const problemsIn = (text: string, taken?: readonly number[]) => {
    const sheet = sheetOf(text);
    return sheet.rows.flatMap((row) => problemsOfRow(row, sheet.headers.length, taken ?? numericColumns(sheet)));
  };

  it.each([
    ["no number", "x,y\n1,2\nabc,3\n4,5", { code: "not-a-number", line: 3, column: 0, text: "abc" }],
    ["a cell without one", "x,y\n1,2\n1,\n3,4", { code: "missing", line: 3, column: 1 }],
    ["a row too short", "x,y\n1,2\n\n5", { code: "ragged", line: 4, cells: 1, columns: 2 }],
    ["a row too long", "x,y\n1,2,3\n5,6", { code: "ragged", line: 2, cells: 3, columns: 2 }],
    ["behind a line end within quotes", '"x\ny",z\n1,2\n,3', { code: "missing", line: 4, column: 0 }],
  ])("%s", (_, text, problem) => expect(problemsIn(text, [0, 1])).toEqual([problem]));

  it("columns of words are not taken, nor complained of", () => {
    expect(numericColumns(sheetOf("x,kind,y\n1,a,2\n3,b,4"))).toEqual([0, 2]);
    expect(problemsIn("x,kind,y\n1,a,2\n3,b,4")).toEqual([]);
  });
});

describe("what is no table says why", () => {
  it.each([
    ["nothing", "", { code: "empty" }],
    ["blank lines", "\n \n", { code: "empty" }],
    ["names alone", "x,y", { code: "empty" }],
    [
      "too many columns",
      Array.from({ length: 101 }, (_, i) => i).join(","),
      { code: "too-many-columns", columns: 101, limit: 100 },
    ],
    ["a quote that is never closed", 'x,y\n1,2\n"3,4\n5,6', { code: "unclosed-quote", line: 3 }],
  ])("%s", (_, text, why) => expect(readSheet(text)).toEqual(why));
  it("too long", () =>
    expect(readSheet("1,2\n".repeat(MAX_SHEET))).toEqual({ code: "too-large", length: 4 * MAX_SHEET, limit: MAX_SHEET }));
  it("no text is too strange to be read", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(typeof readSheet(text)).toBe("object");
      }),
    );
  });
});
