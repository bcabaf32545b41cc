import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatNumber, numberTex, powerOfTen } from "./number.ts";

const NUMBERS: readonly (readonly [x: number, text: string, tex: string])[] = [
  [0, "0", "0"],
  [-0, "0", "0"],
  [3, "3", "3"],
  [-3, "−3", "-3"],
  [100, "100", "100"],
  [0.5, "0.5", "0.5"],
  [0.19661193324148185, "0.1966", "0.1966"],
  [-0.5898357997244456, "−0.5898", "-0.5898"],
  [0.1 + 0.2, "0.3", "0.3"],
  [0.99996, "1", "1"],
  [9.99996, "10", "10"],
  [12.3456, "12.35", "12.35"],
  [9999, "9999", "9999"],
  [9999.5, "1×10⁴", "1 \\times 10^{4}"],
  [12345, "1.235×10⁴", "1.235 \\times 10^{4}"],
  [25_000, "25000", "25000"],
  [81_004.46, "8.1×10⁴", "8.1 \\times 10^{4}"],
  [999_999, "1×10⁶", "1 \\times 10^{6}"],
  [1e6, "1×10⁶", "1 \\times 10^{6}"],
  [-1_234_567, "−1.235×10⁶", "-1.235 \\times 10^{6}"],
  [1.524e16, "1.524×10¹⁶", "1.524 \\times 10^{16}"],
  [0.0001, "0.0001", "0.0001"],
  [0.00012345, "0.0001234", "0.0001234"],
  [0.0000999, "9.99×10⁻⁵", "9.99 \\times 10^{-5}"],
  [-1.2e-7, "−1.2×10⁻⁷", "-1.2 \\times 10^{-7}"],
  [5e-324, "4.941×10⁻³²⁴", "4.941 \\times 10^{-324}"],
  [Number.MAX_VALUE, "1.798×10³⁰⁸", "1.798 \\times 10^{308}"],
  [Number.POSITIVE_INFINITY, "∞", "\\infty"],
  [Number.NEGATIVE_INFINITY, "−∞", "-\\infty"],
  [Number.NaN, "NaN", "\\text{NaN}"],
];

describe("a number is shown with four significant digits", () => {
  test.each(NUMBERS)("%d", (x, text, tex) => {
    expect(formatNumber(x)).toBe(text);
    expect(numberTex(x)).toBe(tex);
  });
});

test("whatever the number, what is shown is within half a unit of the fourth digit, and short", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e300, max: 1e300 }), (x) => {
      const text = formatNumber(x);
      const { mantissa, exponent } = powerOfTen(text) ?? { mantissa: text, exponent: "0" };
      const read = Number(`${mantissa}e${exponent}`.replaceAll("−", "-"));
      expect(Math.abs(read - x)).toBeLessThanOrEqual(Math.abs(x) * 0.000501 + 5e-324);
      expect(text.length).toBeLessThanOrEqual("−1.234×10⁻³⁰⁰".length);
    }),
    { seed: 20261120, numRuns: 5000 },
  );
});
