import { expect, test } from "vitest";
import { filled } from "./fills.ts";

/**
 * Computed with Python's math module: mulberry32 in 32-bit arithmetic, radius √(−2 ln(1 − u₁)), angle 2πu₂, cosine first; times the deviation, rounded to
 * four decimals.
 */
test.each([
  ["normal", [2, 3], 1, [1.4043, 0.0241, 1.2158, -0.1454, -0.5104, 2.5782]],
  ["normal", [3], 7, [0.142, 0.0582, -0.8643]],
  ["uniform", [2, 2], 3, [0.7202, 0.0387, 0.4562, 0.0749]],
  ["xavier", [2, 3], 1, [0.8882, 0.0153, 0.7689, -0.092, -0.3228, 1.6306]],
  ["he", [2, 3], 2, [-0.6035, 1.1844, -0.6503, -0.1581, -1.1341, -1.2204]],
] as const)("%s of %o from seed %i", (name, shape, seed, numbers) => {
  expect(filled(name, shape, seed)).toEqual(numbers);
});

test("arrays of the same numbers", () => {
  expect(filled("zeros", [2, 2], 1)).toEqual([0, 0, 0, 0]);
  expect(filled("ones", [3], 1)).toEqual([1, 1, 1]);
  expect(filled("identity", [3, 3], 1)).toEqual([1, 0, 0, 0, 1, 0, 0, 0, 1]);
});

test("many normal numbers have mean 0 and spread 1; those for layers spread as their names promise", () => {
  const spread = (numbers: readonly number[]) => Math.sqrt(numbers.reduce((sum, x) => sum + x * x, 0) / numbers.length);
  const many = filled("normal", [100, 200], 11);
  expect(many.reduce((sum, x) => sum + x, 0) / many.length).toBeCloseTo(0, 1);
  expect(spread(many)).toBeCloseTo(1, 1);
  expect(spread(filled("he", [100, 200], 11)) / Math.sqrt(2 / 200)).toBeCloseTo(1, 1);
  expect(spread(filled("xavier", [100, 200], 11)) / Math.sqrt(2 / 300)).toBeCloseTo(1, 1);
});
