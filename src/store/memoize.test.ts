import { describe, expect, it } from "vitest";
import { memoizeLast } from "./memoize.ts";

/** A list of all arguments, and how often it had to be made. */
const counting = () => {
  const calls: (readonly unknown[])[] = [];
  const listOf = memoizeLast((...args: readonly unknown[]) => {
    calls.push(args);
    return [...args];
  });
  return { calls, listOf };
};

describe("the last result", () => {
  const same: [string, readonly unknown[]][] = [
    ["no arguments", []],
    ["one", ["text"]],
    ["several", ["text", 3, null]],
    ["NaN, which equals itself here", [Number.NaN]],
    ["undefined", [undefined]],
  ];
  it.each(same)("comes back for the same arguments: %s", (_, args) => {
    const { calls, listOf } = counting();
    expect(listOf(...args)).toBe(listOf(...args));
    expect(calls).toHaveLength(1);
  });

  const different: [string, readonly unknown[], readonly unknown[]][] = [
    ["another value", ["a"], ["b"]],
    ["the second differs", ["a", 1], ["a", 2]],
    ["equal objects that are not the same", [{}], [{}]],
    ["0 and −0", [0], [-0]],
    ["null and undefined", [null], [undefined]],
  ];
  it.each(different)("is made anew for others: %s", (_, before, after) => {
    const { calls, listOf } = counting();
    listOf(...before);
    expect(listOf(...after)).toEqual(after);
    expect(calls).toEqual([before, after]);
  });

  it("is the only one that is kept", () => {
    const { calls, listOf } = counting();
    for (const text of ["a", "b", "a"]) listOf(text);
    expect(calls).toHaveLength(3);
  });

  it("is kept also if it is null or undefined", () => {
    for (const result of [null, undefined]) {
      let calls = 0;
      const nothing = memoizeLast(() => {
        calls++;
        return result;
      });
      nothing();
      nothing();
      expect(calls).toBe(1);
    }
  });

  it("is forgotten by nobody when making the next one fails", () => {
    const half = memoizeLast((x: number) => {
      if (x < 0) throw new RangeError("negative");
      return { x };
    });
    const first = half(1);
    expect(() => half(-1)).toThrow(RangeError);
    expect(half(1)).toBe(first);
  });
});
