import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyEdits } from "../../lang/edit.ts";
import { changesByLine } from "./changesByLine.ts";
import { minimalChange, movedBy } from "./minimalChange.ts";

describe("the shortest replacement", () => {
  const table: [string, string, string, ReturnType<typeof minimalChange>][] = [
    ["none between equal texts", "x = 1", "x = 1", null],
    ["a literal that grows", "x = 1\nf = x", "x = 1.5\nf = x", { from: 5, to: 5, insert: ".5" }],
    ["a literal that changes", "x = -2; y = 3", "x = -4; y = 3", { from: 5, to: 6, insert: "4" }],
    ["repeated letters do not overlap", "aa", "aaa", { from: 2, to: 2, insert: "a" }],
    ["nor when they go", "aaa", "aa", { from: 2, to: 3, insert: "" }],
    ["everything", "x", "y", { from: 0, to: 1, insert: "y" }],
    ["from nothing", "", "x", { from: 0, to: 0, insert: "x" }],
  ];
  it.each(table)("%s", (_, before, after, expected) => expect(minimalChange(before, after)).toEqual(expected));

  it("makes the one text of the other, as do those line by line", () => {
    const text = fc.array(fc.constantFrom("a", "b", "\n", "σ")).map((letters) => letters.join(""));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const change = minimalChange(before, after);
        expect(applyEdits(before, change ? [change] : [])).toBe(after);
        expect(applyEdits(before, changesByLine(before, after))).toBe(after);
      }),
    );
  });

  it("leaves the lines between two numbers alone", () => {
    expect(changesByLine("w = 1\nf = w*v\nv = 2.5", "w = 3\nf = w*v\nv = 2.75")).toEqual([
      { from: 4, to: 5, insert: "3" },
      { from: 20, to: 20, insert: "7" },
    ]);
    expect(changesByLine("x = 1", "x = 1")).toEqual([]);
    expect(changesByLine("x = 1", "y = 2\nx = 1")).toEqual([{ from: 0, to: 0, insert: "y = 2\n" }]);
  });
});

describe("a position", () => {
  const edit = { from: 4, to: 6, insert: "abc" };
  it.each([
    ["before it stays", 4, 4],
    ["behind it moves along", 6, 7],
    ["inside it goes to its end", 5, 7],
  ])("%s", (_, at, expected) => expect(movedBy(edit, at)).toBe(expected));
});
