import { describe, expect, test } from "vitest";
import type { FaultCode, KinkCode } from "./operation.ts";
import { POINTS } from "./points.ts";
import { OPERATION_NAMES, OPERATIONS, type OperationName } from "./registry.ts";
import { faultAt, kinksAt, partialsAt, valueAt } from "./testing.ts";

type Numbers = readonly number[];

/** The step balances truncation (h²) against rounding (ε/h): h = ∛ε at the operand's own scale. */
const centralDifference = (name: OperationName, at: Numbers, slot: number): number => {
  const x = at[slot] ?? Number.NaN;
  const h = Math.cbrt(Number.EPSILON) * Math.max(1, Math.abs(x));
  const [above, below] = [x + h, x - h];
  return (valueAt(name, at.with(slot, above)) - valueAt(name, at.with(slot, below))) / (above - below);
};

describe.each(OPERATION_NAMES)("%s", (name) => {
  const operation = OPERATIONS[name];
  const points: readonly Numbers[] = POINTS[name];

  test("every partial is the central difference of the value", () => {
    const wrong = points.flatMap((at) =>
      partialsAt(name, at).flatMap((partial, slot) => {
        const difference = centralDifference(name, at, slot);
        const scale = Math.max(1, Math.abs(partial), Math.abs(valueAt(name, at)));
        return Math.abs(partial - difference) <= 1e-7 * scale ? [] : [{ at, slot, partial, difference }];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test("the points are smooth: one partial per operand, no fault, no kink", () => {
    const found = points.map((at) => [partialsAt(name, at).length, faultAt(name, at), kinksAt(name, at)]);
    expect(found).toEqual(points.map((at) => [at.length, null, at.map(() => null)]));
  });

  test("it has a glyph and a role", () => {
    expect(operation.glyph).not.toBe("");
    expect(operation.role).not.toBe("");
  });

  test("a call has as many parameters as the operation has operands", () => {
    if (operation.syntax.kind !== "call") return;
    expect(operation.syntax.parameters).toHaveLength(operation.arity === "many" ? 1 : operation.arity);
  });
});

test("no two operations are called by the same name", () => {
  const names = OPERATION_NAMES.flatMap((name) => {
    const { syntax } = OPERATIONS[name];
    return syntax.kind === "call" ? syntax.names : [];
  });
  expect(names.toSorted()).toEqual([...new Set(names)].toSorted());
});

test.each(["infix", "prefix"] as const)("no two %s operations share a symbol", (kind) => {
  const symbols = OPERATION_NAMES.flatMap((name) => {
    const { syntax } = OPERATIONS[name];
    return syntax.kind === kind ? syntax.symbols : [];
  });
  expect(symbols).toEqual([...new Set(symbols)]);
});

test("every operation that is called at all is called by its own name", () => {
  const called = OPERATION_NAMES.filter((name) => OPERATIONS[name].syntax.kind === "call");
  const firstNames = called.map((name) => {
    const { syntax } = OPERATIONS[name];
    return syntax.kind === "call" ? syntax.names[0] : "";
  });
  expect(firstNames).toEqual(called);
});

const FAULTS: readonly (readonly [string, OperationName, Numbers, FaultCode | null])[] = [
  ["log 0", "log", [0], "log-of-zero"],
  ["log −0", "log", [-0], "log-of-zero"],
  ["log −1", "log", [-1], "log-of-negative"],
  ["log2 of −1", "log2", [-1], "log-of-negative"],
  ["log10 of 0", "log10", [0], "log-of-zero"],
  ["√−1", "sqrt", [-1], "root-of-negative"],
  ["√0 has a value", "sqrt", [0], null],
  ["1/0", "divide", [1, 0], "division-by-zero"],
  ["0/0", "divide", [0, 0], "division-by-zero"],
  ["0/1 has a value", "divide", [0, 1], null],
  ["asin 2", "asin", [2], "outside-unit-interval"],
  ["acos −1.5", "acos", [-1.5], "outside-unit-interval"],
  ["asin 1 has a value", "asin", [1], null],
  ["0^−1", "power", [0, -1], "negative-power-of-zero"],
  ["(−2)^0.5", "power", [-2, 0.5], "fractional-power-of-negative"],
  ["(−2)^3 has a value", "power", [-2, 3], null],
  ["0^0 has a value", "power", [0, 0], null],
  ["0·log 0 is 0", "xlogy", [0, 0], null],
  ["1·log 0", "xlogy", [1, 0], "log-of-zero"],
  ["0·log −1", "xlogy", [0, -1], "log-of-negative"],
];

test.each(FAULTS)("fault: %s", (_title, name, at, code) => {
  expect(faultAt(name, at)).toBe(code);
  expect(Number.isFinite(valueAt(name, at))).toBe(code === null);
});

/** What each operand's slope is, and what is wrong with it. */
const KINKS: readonly (readonly [string, OperationName, Numbers, readonly (KinkCode | null)[], Numbers])[] = [
  ["relu has a corner at 0, where its slope is taken as 0", "relu", [0], ["corner"], [0]],
  ["relu is smooth beside it", "relu", [Number.MIN_VALUE], [null], [1]],
  ["|x| has a corner at 0, where its slope is taken as 0", "abs", [0], ["corner"], [0]],
  ["leaky relu has a corner at 0, where its left slope counts", "leaky_relu", [0, 0.01], ["corner", null], [0.01, 0]],
  ["leaky relu with slope 1 is a straight line", "leaky_relu", [0, 1], [null, null], [1, 0]],
  ["elu with a = 1 is smooth at 0", "elu", [0, 1], [null, null], [1, 0]],
  ["elu with a = 0.5 has a corner at 0", "elu", [0, 0.5], ["corner", null], [0.5, 0]],
  ["√x rises vertically from 0", "sqrt", [0], ["infinite-slope"], [Number.POSITIVE_INFINITY]],
  ["asin is vertical at 1", "asin", [1], ["infinite-slope"], [Number.POSITIVE_INFINITY]],
  ["asin is vertical at −1", "asin", [-1], ["infinite-slope"], [Number.POSITIVE_INFINITY]],
  ["acos is vertical at 1", "acos", [1], ["infinite-slope"], [Number.NEGATIVE_INFINITY]],
  ["x^2 at −2 is smooth in x and has no slope in the exponent", "power", [-2, 2], [null, "no-slope"], [-4, Number.NaN]],
  [
    "x^0.5 rises vertically from 0, and stays 0 as the exponent moves",
    "power",
    [0, 0.5],
    ["infinite-slope", null],
    [Infinity, 0],
  ],
  ["x^2 is flat at 0", "power", [0, 2], [null, null], [0, 0]],
  ["x^1 has slope 1 at 0", "power", [0, 1], [null, null], [1, 0]],
  ["0^0 has no slope in the exponent", "power", [0, 0], [null, "no-slope"], [0, Number.NEGATIVE_INFINITY]],
  ["two tied operands of max share the gradient", "max", [2, 2], ["tie", "tie"], [1 / 2, 1 / 2]],
  ["the one that loses to a tie gets nothing and has a slope", "max", [2, 1, 2], ["tie", null, "tie"], [1 / 2, 0, 1 / 2]],
  ["three tied operands of max share the gradient", "max", [2, 2, 2], ["tie", "tie", "tie"], [1 / 3, 1 / 3, 1 / 3]],
  ["tied operands of min share the gradient", "min", [-1, 3, -1], ["tie", null, "tie"], [1 / 2, 0, 1 / 2]],
  ["sign jumps at 0", "sign", [0], ["no-slope"], [0]],
  ["and is flat beside it", "sign", [Number.MIN_VALUE], [null], [0]],
  ["step jumps at 0", "step", [0], ["no-slope"], [0]],
  ["0·log 0 does not move with what the logarithm is of", "xlogy", [0, 0], ["infinite-slope", "zero-log-zero"], [-Infinity, 0]],
  ["nor does 0·log p", "xlogy", [0, 0.5], [null, null], [Math.log(0.5), 0]],
  ["logsumexp has shares, whoever ties", "logsumexp", [1000, 1000], [null, null], [1 / 2, 1 / 2]],
  ["0 and −0 tie", "max", [0, -0], ["tie", "tie"], [1 / 2, 1 / 2]],
];

test.each(KINKS)("kink: %s", (_title, name, at, kinks, slopes) => {
  expect(kinksAt(name, at)).toEqual(kinks);
  expect(partialsAt(name, at).map((slope) => slope + 0)).toEqual(slopes);
});

/** Every combination of a few telling numbers. */
const grid = (name: OperationName): number[][] => {
  const numbers = [-1e300, -1000, -8, -4, -1, -0.5, -1e-300, 0, 1e-300, 1 / 3, 0.5, 1, 2, 3, 1000, 1e300];
  return OPERATIONS[name].arity === 1 ? numbers.map((a) => [a]) : numbers.flatMap((a) => numbers.map((b) => [a, b]));
};

test.each(OPERATION_NAMES)("where %s of numbers has no value, it has no slope", (name) => {
  const sloped = grid(name).filter((at) => Number.isNaN(valueAt(name, at)) && partialsAt(name, at).some((x) => !Number.isNaN(x)));
  expect(sloped).toEqual([]);
});

/** Where the value is a multiple of an operand, its slope is the factor, whatever the operand is. */
const LINEAR: Partial<Record<OperationName, readonly number[]>> = {
  add: [0, 1], subtract: [0, 1], multiply: [0, 1], divide: [0], negate: [0], identity: [0], leaky_relu: [1], elu: [1], xlogy: [0],
}; // biome-ignore format: a table

test.each(OPERATION_NAMES)(
  "the slope of %s where an operand is not a number is not a number, unless it is the same everywhere",
  (name) => {
    const at = grid(name)[0]?.map(() => -3) ?? [];
    for (const slot of at.keys()) {
      if (LINEAR[name]?.includes(slot)) continue;
      const there = at.with(slot, Number.NaN);
      expect(valueAt(name, there)).toBeNaN();
      expect(partialsAt(name, there)[slot]).toBeNaN();
    }
  },
);

test.each(OPERATION_NAMES)("%s of what is not a number is not a number", (name) => {
  const arity = OPERATIONS[name].arity === 1 ? 1 : 2;
  for (let slot = 0; slot < arity; slot++) {
    const at = [-3, -3].slice(0, arity).with(slot, Number.NaN);
    expect(valueAt(name, at)).toBeNaN();
  }
});
