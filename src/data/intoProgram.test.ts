import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MAX_TEXT } from "../lang/limits.ts";
import { parseProgram } from "../lang/parseProgram.ts";
import { columnNames } from "./columnNames.ts";
import { dataStatement } from "./dataStatement.ts";
import { hasData, inputsReplaced, namesInUse, rowsWithRoom, withData } from "./intoProgram.ts";

const LINE = { names: ["x", "y"], rows: [[1, 3], [2, 5]] }; // biome-ignore format: one line
const WRITTEN = "data x, y = [\n  [1, 3],\n  [2, 5]\n]";

describe("a table is written", () => {
  it("a row a line", () => expect(dataStatement(LINE)).toBe(WRITTEN));
  it("one column as one list", () =>
    expect(dataStatement({ names: ["x"], rows: [[1], [2], [3], [4], [5], [6], [-7.5]] })).toBe(
      "data x = [\n  1, 2, 3, 4, 5, 6,\n  -7.5\n]",
    ));
  it("so that the same numbers can be read", () => {
    const numbers = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(numbers, numbers), { minLength: 1 }), (rows) => {
        const text = dataStatement({ names: ["x", "y"], rows });
        const read = [...text.matchAll(/\[(\S+), (\S+)\]/g)].map(([, x, y]) => [Number(x), Number(y)]);
        expect(read).toEqual(rows.map((row) => row.map((x) => (x === 0 ? 0 : x))));
      }),
    );
  });
});

describe("a program takes a table", () => {
  const table: [string, string, string][] = [
    ["in front", "L = (x - y)^2 # so\n", `${WRITTEN}\nL = (x - y)^2 # so\n`],
    ["an empty one", " \n", WRITTEN],
    ["in the place of the one it has", "a = 2\ndata x = [1, 2] # old\nL = x", `a = 2\n${WRITTEN} # old\nL = x`],
    ["of several lines", "data t, y = [\n [1, 2], # one\n [3, 4]\n]; L = t", `${WRITTEN}; L = t`],
    ["with a bracket open", "data t = [\n [1, 2],\n [3\nL = t", `${WRITTEN}\nL = t`],
    ["with nothing behind it", "data t =\nL = t", `${WRITTEN}\nL = t`],
    ["a word is no statement", "data = 3\nL = data", `${WRITTEN}\ndata = 3\nL = data`],
    ["inputs of its own go", "x = 2; y = 1\nparam w = 3\nL = w*x - y", `${WRITTEN}\nparam w = 3\nL = w*x - y`],
    ["the others stay", "x = 2; h = 1  # h\nL = h*x", `${WRITTEN}\nh = 1  # h\nL = h*x`],
    ["behind them too", "h = 1; x = 2\nL = h*x; y = 7", `${WRITTEN}\nh = 1\nL = h*x`],
    ["comments stay", "x = 2 # the input\nL = x", `${WRITTEN}\n # the input\nL = x`],
    ["what is computed or trained stays", "param x = 2; y = 2*3\nL = x*y", `${WRITTEN}\nparam x = 2; y = 2*3\nL = x*y`],
  ]; // biome-ignore format: a table
  it.each(table)("%s", (_, program, expected) => expect(withData(program, LINE)).toBe(expected));

  it("with its own line ends", () =>
    expect(withData("a = 1\r\nL = x\r\n", LINE)).toBe(`${WRITTEN.replaceAll("\n", "\r\n")}\r\na = 1\r\nL = x\r\n`));
  it("twice is once", () =>
    expect(withData(withData("x = 1\nL = x", LINE), { names: ["x"], rows: [[4]] })).toBe("data x = [\n  4\n]\nL = x"));
  it("however broken it is", () => {
    const words = fc.constantFrom("data", "x", "y", "=", "[", "]", ",", "1", "\n", ";", " ", "#", "param", "(", "f");
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), (parts) => {
        const text = withData(parts.join(""), LINE);
        expect(text).toContain(WRITTEN);
        expect(hasData(text)).toBe(true);
      }),
    );
  });

  it("and says which inputs go", () => expect(inputsReplaced("x = 2; w = 1\nL = w*x", ["x", "y"])).toEqual(["x"]));
});

describe("names in a program", () => {
  it("wanted are those that it reads and does not compute or train", () => {
    const { wanted, refused, columns } = namesInUse(
      "data a, b = [[1, 2]]\nparam w = 1; t = 2\ng(u) = u*k\np = g(a) + w*t\nL = (p - y)^2",
    );
    expect(wanted).toEqual(["k", "a", "t", "y"]);
    expect([...refused]).toEqual(["w", "g", "p", "L"]);
    expect(columns).toEqual(["a", "b"]);
  });
  it("so that the columns become its inputs", () => {
    const program = "x1 = 1; y = 0\nparam w = 1\nL = (w*x1 - y)^2";
    expect(columnNames(["X1", "W", "Y"], namesInUse(program))).toEqual(["x1", "W", "y"]);
  });
});

describe("the room in a program", () => {
  const many = { names: ["x", "y"], rows: Array.from({ length: 20_000 }, (_, i) => [i, 1]) };
  it("is what the limit of its text leaves", () => {
    const program = "L = (x - y)^2";
    const count = rowsWithRoom(program, many);
    expect(count).toBeGreaterThan(5000);
    expect(withData(program, { ...many, rows: many.rows.slice(0, count) }).length).toBeLessThanOrEqual(MAX_TEXT);
    expect(withData(program, { ...many, rows: many.rows.slice(0, count + 2) }).length).toBeGreaterThan(MAX_TEXT);
  });
  it("holds a table that fits", () => expect(rowsWithRoom("L = x", LINE)).toBe(2));
  it("is none in a full program", () => expect(rowsWithRoom(`# ${"a".repeat(MAX_TEXT - 5)}`, LINE)).toBe(0));
});

describe("what was written is read", () => {
  it("without a problem, to the last digit", () => {
    const number = fc.double({ noNaN: true, noDefaultInfinity: true });
    const tables = fc
      .integer({ min: 1, max: 4 })
      .chain((width) => fc.array(fc.array(number, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 20 }));
    fc.assert(
      fc.property(tables, (rows) => {
        const names = columnNames(
          Array.from({ length: rows[0]?.length ?? 0 }, () => ""),
          namesInUse(""),
        );
        const { program, diagnostics } = parseProgram(withData(`L = ${names.join(" + ")}`, { names, rows }));
        expect(diagnostics).toEqual([]);
        expect(program?.data?.rows.map((row) => row.map(({ value }) => value))).toEqual(
          rows.map((row) => row.map((x) => (x === 0 ? 0 : x))),
        );
      }),
    );
  });
  it("with the inputs of an example in the place of which it comes", () =>
    expect(parseProgram(withData("x = 2; y = 1\nparam w = 3\nL = w*x - y", LINE)).diagnostics).toEqual([]));
});
