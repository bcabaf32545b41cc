import { describe, expect, test } from "vitest";
import REFERENCE from "./reference.json";
import { OPERATION_NAMES, type OperationName } from "./registry.ts";
import { partialsAt, valueAt } from "./testing.ts";

interface Row {
  readonly at: readonly number[];
  readonly value: number;
  /** null where the slope does not exist. */
  readonly partials: readonly (number | null)[];
}

/** An operation without rows is tried at its points only. */
const ROWS: Readonly<Partial<Record<OperationName, readonly Row[]>>> = REFERENCE;
const MOST_ULPS = 4;

/** e to a rounded difference is off by as many ulps as the difference is large. */
const spread = (at: readonly number[]): number => Math.max(...at) - Math.min(...at);
const mostUlps = (name: OperationName, at: readonly number[]): number =>
  name === "logsumexp" ? MOST_ULPS * (1 + spread(at)) : MOST_ULPS;

const bits = new DataView(new ArrayBuffer(8));

/** Doubles in their order as integers: neighbours differ by 1, subnormal or not, and −0 is 0. */
const ordinal = (x: number): bigint => {
  bits.setFloat64(0, Math.abs(x));
  const magnitude = bits.getBigInt64(0);
  return x < 0 ? -magnitude : magnitude;
};

/** NaN, which is as far as can be from everything, comes out as Infinity. */
const ulpsBetween = (a: number, b: number): number => {
  if (Number.isNaN(a) || Number.isNaN(b)) return Number.POSITIVE_INFINITY;
  return Math.abs(Number(ordinal(a) - ordinal(b)));
};

test("an ulp is the step from one double to the next", () => {
  expect(ulpsBetween(1, 1 + Number.EPSILON)).toBe(1);
  expect(ulpsBetween(-Number.MIN_VALUE, Number.MIN_VALUE)).toBe(2);
  expect(ulpsBetween(0, -0)).toBe(0);
  expect(ulpsBetween(Number.MAX_VALUE, Number.POSITIVE_INFINITY)).toBe(1);
});

describe.each(OPERATION_NAMES.filter((name) => ROWS[name]))("%s agrees with 1000 digits to 4 ulp", (name) => {
  const rows = ROWS[name] ?? [];

  test("values", () => {
    expect(rows.length).toBeGreaterThan(10);
    const far = rows.flatMap(({ at, value }) => {
      const found = valueAt(name, at);
      return ulpsBetween(found, value) <= MOST_ULPS ? [] : [{ at, value, found }];
    });
    expect(far).toEqual([]);
  });

  test("partials", () => {
    const far = rows.flatMap(({ at, partials }) =>
      partialsAt(name, at).flatMap((found, slot) => {
        const partial = partials[slot];
        const isClose = typeof partial !== "number" || ulpsBetween(found, partial) <= mostUlps(name, at);
        return isClose ? [] : [{ at, slot, partial, found }];
      }),
    );
    expect(far).toEqual([]);
  });
});

/** Where the textbook formula overflows or cancels. */
const VALUES_FAR_OUT: readonly (readonly [string, OperationName, number, number])[] = [
  ["σ(750) is 1, not ∞/∞", "sigmoid", 750, 1],
  ["σ(−750) is too small for a double", "sigmoid", -750, 0],
  ["softplus(750) is 750, not log ∞", "softplus", 750, 750],
  ["softplus(−750) is too small for a double", "softplus", -750, 0],
];

test.each(VALUES_FAR_OUT)("%s", (_title, name, x, wanted) => {
  expect(valueAt(name, [x])).toBe(wanted);
});

const SLOPES_FAR_OUT: readonly (readonly [string, OperationName, number, number])[] = [
  ["tanh′ at 19, where 1 − tanh² is 0", "tanh", 19, 1.2556531168192118e-16],
  ["tanh′ at 37", "tanh", 37, 2.9125160713286574e-32],
  ["tanh′ at 300", "tanh", 300, 1.0601586212017243e-260],
  ["(1−σ)·σ at 37, where 1 − σ is 0", "sigmoid", 37, 8.533047625744065e-17],
  ["(1−σ)·σ at 100", "sigmoid", 100, 3.720075976020836e-44],
  ["(1−σ)·σ at 740, among the subnormal numbers", "sigmoid", 740, 4.2e-322],
];

test.each(SLOPES_FAR_OUT)("%s", (_title, name, x, wanted) => {
  for (const at of [x, -x]) {
    const [slope = Number.NaN] = partialsAt(name, [at]);
    expect(slope).toBeGreaterThan(0);
    expect(ulpsBetween(slope, wanted)).toBeLessThanOrEqual(MOST_ULPS);
  }
});
