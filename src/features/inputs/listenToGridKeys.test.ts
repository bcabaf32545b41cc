import { expect, it, test } from "vitest";
import { destinationOf } from "./listenToGridKeys.ts";

const press = (keys: string, at: number, rows: number, columns: number): number | null => {
  const held = keys.split("+");
  const has = (key: string): boolean => held.slice(0, -1).includes(key);
  const key = held.at(-1) ?? "";
  return destinationOf({ key, ctrlKey: has("Control"), metaKey: has("Meta"), altKey: has("Alt"), shiftKey: has("Shift") }, at, {
    rows,
    columns,
  });
};

/** Of 2 rows and 3 columns, from the middle of the second row: 0 1 2 / 3 [4] 5. */
test.each([
  ["ArrowLeft", 3],
  ["ArrowRight", 5],
  ["ArrowUp", 1],
  ["ArrowDown", 4],
  ["Home", 3],
  ["End", 5],
  ["Control+Home", 0],
  ["Control+End", 5],
  ["Shift+ArrowUp", null],
  ["Alt+ArrowUp", null],
  ["Control+ArrowLeft", null],
  ["Enter", null],
  ["4", null],
] as const)("%s goes from the middle below to %s", (keys, to) => {
  expect(press(keys, 4, 2, 3)).toBe(to);
});

it("stays inside at every edge", () => {
  expect(["ArrowLeft", "ArrowUp"].map((key) => press(key, 0, 2, 3))).toEqual([0, 0]);
  expect(["ArrowRight", "ArrowDown"].map((key) => press(key, 5, 2, 3))).toEqual([5, 5]);
  expect(press("ArrowRight", 2, 2, 3), "and never into another row").toBe(2);
});

it("in a line, up and down are left to the field", () => {
  expect(["ArrowUp", "ArrowDown", "ArrowRight"].map((key) => press(key, 0, 1, 3))).toEqual([null, null, 1]);
});
