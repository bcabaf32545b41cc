import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyEdits, setInput } from "../edit.ts";
import { parseProgram } from "../parseProgram.ts";
import { complaintsAbout, printProgram, repaired, spanText } from "../testing.ts";

/** The rows that a text gives, by name of the column. */
const tableOf = (source: string): string | null => {
  const { program } = parseProgram(source);
  if (!program?.data) return null;
  const { names, rows } = program.data;
  return `${names.map(({ name }) => name).join(" ")}: ${rows.map((row) => row.map(({ value }) => value).join(" ")).join(" | ")}`;
};

describe("a data statement gives its names a number for each row", () => {
  test.each([
    ["data x, y = [[1, 3], [2, 5]]; f = x*y", "x y: 1 3 | 2 5"],
    ["data x = [1, 2, 3]; f = x", "x: 1 | 2 | 3"],
    ["data x = [[1], [2], [3]]; f = x", "x: 1 | 2 | 3"],
    ["f = x*y # below\ndata x, y = [ # above\n  [-1, +3], # one\n\n  [−2.5, .5e-3], // two\n]", "x y: -1 3 | -2.5 0.0005"],
    ["data x, y = [[1, 3,], [2, 5,],]; f = x*y", "x y: 1 3 | 2 5"],
    ["data x, y = [[1, 3], [2, 5]\nf = x*y", "x y: 1 3 | 2 5"],
    ["f = x*y\ndata x, y = [[1, 3], [2, 5", "x y: 1 3 | 2 5"],
    ["data x = [1, 2; f = x", "x: 1 | 2"],
    ["data x = [1, 2\nparam w = 3\nf = w*x", "x: 1 | 2"],
    ["data e, pi = [[2, 3]]; f = e*pi", "e pi: 2 3"],
    ["data data = [1]; f = data", "data: 1"],
    ["data x = [1, 2]", "x: 1 | 2"],
  ])("%s", (source, table) => {
    expect(tableOf(source)).toBe(table);
    expect(complaintsAbout(source)).toEqual([]);
  });
});

test.each(["data = 3; data*2", "param data = 1; data*x", "data(x) = 2x; data(3)", "f = data + 1", "data*x", "data", "Data = 1"])(
  "%s: data is a name",
  (source) => expect(parseProgram(source)).toMatchObject({ diagnostics: [], program: { data: null } }),
);

describe("what is wrong, where, and what repairs it", () => {
  test.each([
    ["data x = [1, 2", ["unclosed-bracket: ["], "data x = [1, 2]"],
    ["data x, y = [[1, 2], [3, 4 # here", ["unclosed-bracket: ["], "data x, y = [[1, 2], [3, 4]] # here"],
    ["data x", ["data-without-rows: data x"], null],
    ["data x =", ["data-without-rows: data x ="], null],
    ["data x = []", ["data-without-rows: []"], null],
    ["data x = 1, 2", ["data-without-rows: data x = 1, 2"], "data x = [1, 2]"],
    ["data x [1, 2]", ["data-without-rows: data x"], "data x = [1, 2]"],
    ["data x, y = [1, 2]", ["data-without-rows: [1, 2]"], "data x, y = [[1, 2]]"],
    ["data x := [1, 2]", ["assignment-sign: :="], "data x = [1, 2]"],
    ["data x y = [[1, 2]]", ["missing-comma: x y"], "data x, y = [[1, 2]]"],
    ["data x,, y, = [[1, 2]]", ["spare-comma: ,", "spare-comma: ,"], "data x, y, = [[1, 2]]"],
    ["data x + y = [[1, 2]]", ["unexpected-symbol: +"], "data x  y = [[1, 2]]"],
    ["data x = [1 2]", ["missing-comma:  "], "data x = [1, 2]"],
    ["data x = [[1][2]]", ["missing-comma: "], "data x = [[1],[2]]"],
    ["data x = [1,, 2]", ["spare-comma: ,"], "data x = [1, 2]"],
    ["data x = [1; 2]", ["unexpected-symbol: ;"], "data x = [1, 2]"],
    [
      "data x = [1/2, NA, -y, a b]",
      ["cell-not-number: 1/2", "cell-not-number: NA", "cell-not-number: -y", "cell-not-number: a b"],
      null,
    ],
    ["data x = [1,\nNA, 3]", ["cell-not-number: NA"], null],
    ["data x = [1_000]", ["digit-separator: 1_000"], "data x = [1000]"],
    ["data x = [1e999]", ["number-too-large: 1e999"], null],
    ["data x = [\u200b1]", ["invisible-character: \u200b"], "data x = [1]"],
    ["data x = [1]]*2", ["unexpected-symbol: ]*2"], "data x = [1]"],
    ["data x, y = [[1, 2], [3], 4, [5, 6]]", ["ragged-row: [3]", "ragged-row: 4"], null],
    ["data x, y = [[1, 2, 3], [4, 5, 6]]", ["column-count: x, y"], null],
    ["data x = [[1, 2], [3, 4]]", ["column-count: x"], null],
    ["data x, y = [[1, [2]], [3, 4]]", ["unexpected-symbol: [2]"], null],
    ["data x = [1]; data y = [2]", ["second-data: data y = [2]"], null],
    ["data x, x = [[1, 2]]", ["redefined: x"], null],
    ["x = 2; data x = [1]; f = x", ["redefined: x"], "; data x = [1]; f = x"],
    ["data x = [1]; param x = 2; f = x", ["redefined: x"], "data x = [1]; ; f = x"],
    ["data x = [1]; x = 2w", ["redefined: x"], null],
    ["data x = [1]; x(a) = 2a; f = x", ["redefined: x"], null],
    ["data x = [1]; f = x(2)", ["not-a-function: x"], "data x = [1]; f = x*(2)"],
    ["data log = [1]; f = log", ["hides-function: log"], null],
  ])("%s", (source, complaints, fixed) => {
    const { diagnostics } = parseProgram(source);
    expect(diagnostics.map((diagnostic) => `${diagnostic.code}: ${spanText(source, diagnostic)}`)).toEqual(complaints);
    expect(diagnostics[0] && repaired(source, diagnostics[0])).toBe(fixed);
    expect(complaintsAbout(source)).toEqual([]);
  });

  test("a row is called by its number, from 1 on", () => {
    expect(parseProgram("data x, y = [[1, 2], [3]]").diagnostics).toMatchObject([{ row: 2, found: 1, wanted: 2 }]);
  });
});

const ROWS = "data x, y = [\n  [1, 3], # first\n  [2, 5], # second\n]\nf = x*y*w";

describe("a number of the data is set in its row", () => {
  const edited = (name: string, value: number, row?: number): string => {
    const { program } = parseProgram(ROWS);
    if (!program) throw new Error("no program");
    return applyEdits(ROWS, [setInput(program, name, value, row)]);
  };
  test("the first, unless another is named", () => expect(edited("y", -4)).toBe(ROWS.replace("3", "-4")));
  test("the second", () => expect(edited("x", 0.5, 1)).toBe(ROWS.replace("2", "0.5")));
  test("a row that there is not", () => expect(() => edited("x", 1, 2)).toThrow(RangeError));
  test("an input that no column feeds is set for all rows", () => expect(edited("w", 2, 1)).toContain("\nw = 2\nf ="));
  test("and never inside the brackets", () => {
    const source = "a = 1; data x = [1,\n2]; f = x*w";
    const { program } = parseProgram(source);
    expect(program && applyEdits(source, [setInput(program, "w", 2)])).toBe(`w = 2\n${source}`);
  });
});

const tables = fc.integer({ min: 1, max: 5 }).chain((width) =>
  fc.array(fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: width, maxLength: width }), {
    minLength: 1,
    maxLength: 20,
  }),
);
const gap = fc.constantFrom("", " ", "\n", "\r\n", " # one\n", "\t// two\r");

test("what is printed is read again, whatever stands between the numbers", () => {
  const holds = fc.property(tables, fc.infiniteStream(gap), fc.boolean(), (rows, gaps, isTrailing) => {
    const space = () => String(gaps.next().value);
    const names = (rows[0] ?? []).map((_, i) => `x${i}`);
    const list = (items: readonly string[]) =>
      `[${space()}${items.map((item) => item + space()).join(`,${space()}`)}${isTrailing ? `,${space()}` : ""}]`;
    const source = `data ${names.join(", ")} = ${list(rows.map((row) => list(row.map((n) => (Object.is(n, -0) ? "-0" : String(n))))))}\nf = ${names.join("*")}`;
    const { program, diagnostics } = parseProgram(source);
    expect(diagnostics).toEqual([]);
    expect(program?.data?.rows.map((row) => row.map(({ value }) => value))).toEqual(rows);
    const cells = program?.data?.rows.flat() ?? [];
    expect(cells.map(({ from, to }) => Number(source.slice(from, to)))).toEqual(rows.flat());
    const again = parseProgram(program ? printProgram(program) : "").program;
    expect(again?.data?.rows.map((row) => row.map(({ value }) => value))).toEqual(rows);
  });
  expect(() => fc.assert(holds, { seed: 20_261_121, numRuns: 500 })).not.toThrow();
});
