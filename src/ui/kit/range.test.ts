import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nudged, reachFor, readNumber, rounded, stepFor } from "./range.ts";

const PLAIN = { shiftKey: false, altKey: false };
const SHIFT = { shiftKey: true, altKey: false };
const ALT = { shiftKey: false, altKey: true };

const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
/** Not so near to the largest number that the next step is none. */
const ordinary = finite.filter((x) => Math.abs(x) < 1e300);
const direction = fc.constantFrom<1 | -1>(1, -1);
const held = fc.constantFrom(PLAIN, SHIFT, ALT);
/** Significant digits of a number as JavaScript writes it. */
const digitsOf = (x: number): number =>
  (String(x).split("e")[0] ?? "")
    .replace(/^-?[0.]*/, "")
    .replace(".", "")
    .replace(/0+$/, "").length;

describe("a slider reaches", () => {
  const table: [number, number][] = [
    [0, 5], [-0, 5], [4.99, 5], [5, 5], [-5, 5], [5.01, 10], [-10, 10], [10.5, 20], [21, 50], [-99, 100], [1001, 2000],
    [5e22, 5e22], [1e26, 1e26], [5e-324, 5], [Number.MAX_VALUE, Number.MAX_VALUE],
  ]; // biome-ignore format: pairs
  it.each(table)("for %d to ±%d", (value, reach) => expect(reachFor(value)).toBe(reach));

  it("far enough to hold any value, and not ten times as far", () => {
    fc.assert(
      fc.property(finite, (value) => {
        const reach = reachFor(value);
        expect(Number.isFinite(reach)).toBe(true);
        expect(reach).toBeGreaterThanOrEqual(Math.abs(value));
        expect(reach / 2.5).toBeLessThanOrEqual(Math.max(2, Math.abs(value)));
        expect(digitsOf(reach) === 1 || reach === Number.MAX_VALUE).toBe(true);
      }),
    );
  });
});

describe("one step", () => {
  it.each([[5, 0.1], [10, 0.1], [20, 0.1], [50, 1], [100, 1], [500, 10], [5e22, 1e21]])("of a slider to ±%d is %d", (reach, step) =>
    expect(stepFor(reach)).toBe(step),
  ); // biome-ignore format: pairs

  it("is a power of ten, and 25 to 500 of them lead to the end", () => {
    fc.assert(
      fc.property(finite, (value) => {
        const reach = reachFor(value);
        const step = stepFor(reach);
        expect(String(step)).toMatch(/^(0\.10*|10*|1e\+\d+)$/);
        expect(reach / step).toBeGreaterThanOrEqual(25);
        expect(reach / step).toBeLessThanOrEqual(500);
      }),
    );
  });
});

describe("rounding to whole steps", () => {
  const table: [number, number, number][] = [
    [0.1 + 0.2, 0.1, 0.3], [1.16, 0.1, 1.2], [-2.34, 0.1, -2.3], [0.0049, 0.01, 0], [7, 10, 10], [123, 1, 123], [3e22, 1e21, 3e22],
  ]; // biome-ignore format: triples
  it.each(table)("%d by %d is %d", (value, step, expected) => expect(rounded(value, step)).toBe(expected));

  it("leaves no dust, and is never further than half a step away", () => {
    fc.assert(
      fc.property(ordinary, fc.double({ min: -1, max: 1, noNaN: true }), (value, part) => {
        const reach = reachFor(value);
        const step = stepFor(reach);
        const result = rounded(part * reach, step);
        expect(digitsOf(result)).toBeLessThanOrEqual(4);
        expect(Math.abs(result / step - (part * reach) / step)).toBeLessThanOrEqual(0.5 + 1e-9);
      }),
    );
  });
});

describe("a key moves", () => {
  const table: [string, number, 1 | -1, number, { shiftKey: boolean; altKey: boolean }, number][] = [
    ["one step", 0.2, 1, 0.1, PLAIN, 0.3],
    ["one step down", 0.3, -1, 0.1, PLAIN, 0.2],
    ["ten with Shift", 1, 1, 0.1, SHIFT, 2],
    ["a tenth of one with Alt", 0.1, 1, 0.1, ALT, 0.11],
    ["over 0 without a dust of e−17", 0.1, -1, 0.1, PLAIN, 0],
    ["onto whole steps from between them", 0.1234, 1, 0.1, PLAIN, 0.2],
    ["ten times ten", -20, -1, 10, SHIFT, -120],
  ];
  it.each(table)("%s", (_, value, towards, step, keys, expected) => expect(nudged(value, towards, step, keys)).toBe(expected));

  it("in its direction, to a number without dust; at the largest number not at all", () => {
    fc.assert(
      fc.property(finite, direction, held, (value, towards, keys) => {
        const moved = nudged(value, towards, stepFor(reachFor(value)), keys);
        expect(Number.isFinite(moved)).toBe(true);
        expect(moved === value || Math.sign(moved - value) === towards).toBe(true);
        if (Math.abs(value) < 1e300) expect([moved !== value, digitsOf(moved) <= 5]).toEqual([true, true]);
      }),
    );
    expect(nudged(Number.MAX_VALUE, 1, 1e306, SHIFT)).toBe(Number.MAX_VALUE);
  });
});

describe("a typed number", () => {
  const table: [string, number | null][] = [
    ["1.5", 1.5], [" -2 ", -2], ["−3", -3], ["–3", -3], ["−1.2e−7", -1.2e-7], ["1e-3", 1e-3], [".5", 0.5], ["+4", 4], ["0", 0],
    ["", null], ["  ", null], ["1,5", null], ["x", null], ["-", null], ["1-2", null], ["NaN", null], ["Infinity", null], ["−Infinity", null],
    ["1e999", null], ["--1", null],
  ]; // biome-ignore format: pairs
  it.each(table)("“%s” is %s", (typed, value) => expect(readNumber(typed)).toBe(value));

  it("is read as it is written, with either minus sign", () => {
    fc.assert(
      fc.property(finite, fc.constantFrom("-", "−", "–"), (value, minus) => {
        expect(readNumber(String(value).replaceAll("-", minus))).toBe(value === 0 ? 0 : value);
      }),
    );
  });

  it("is a finite number or null, whatever was typed", () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        const value = readNumber(typed);
        expect(value === null || Number.isFinite(value)).toBe(true);
      }),
    );
  });
});
