import { expect, test } from "vitest";
import { shortNumber } from "./createCells.ts";

test.each([
  [0.5, "0.5"],
  [-0.3, "-0.3"],
  [-1.4043, "-1.404"],
  [0.02413579, "0.0241"],
  [0.48723847283, "0.4872"],
  [-0.00012345, "-1e-4"],
  [123456, "123456"],
  [-1234567, "-1e+6"],
  [-0.1 - 0.2, "-0.3"],
  [6.02e23, "6e+23"],
] as const)("%d is written %s where there is no room for more", (value, text) => {
  expect(shortNumber(value)).toBe(text);
  expect(text.length).toBeLessThanOrEqual(6);
});
