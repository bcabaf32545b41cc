import { expect, it } from "vitest";
import { limitsFor } from "./limits.ts";

it("the graph's texts of 16 px are painted with 14 or more, 18 when presenting, and grow with the window", () => {
  const least = (width: number, height: number, isPresenting = false) => 16 * limitsFor({ width, height }, isPresenting).least;
  expect(least(1280, 720)).toBe(14);
  expect(least(1280, 720, true)).toBe(18);
  expect(least(1920, 1080)).toBe(21);
  expect(least(1920, 1080, true)).toBe(27);
  expect(least(1920, 720), "as much as there is room for").toBe(14);
  expect(least(390, 844), "never smaller").toBe(14);
  expect(least(844, 390, true), "read from the hand").toBe(14);
});
