/** The losses of the prelude where textbook forms overflow, or meet the logarithm of 0. */
import { describe, expect, test } from "vitest";
import { differentiate } from "../api.ts";

const solved = (text: string) => {
  const result = differentiate(text);
  if (!result.ok) throw new Error(`not a program: ${text}`);
  return result;
};

type Table = readonly (readonly [text: string, value: number, gradients: Readonly<Record<string, number>>])[];

/** By hand: softplus(z) − y·z has slope σ(z) − y. */
const LOGITS: Table = [
  ["z = 0; y = 1; L = bce_logits(z, y)", Math.LN2, { z: -0.5, y: 0 }],
  ["z = 1000; y = 1; L = bce_logits(z, y)", 0, { z: 0, y: -1000 }],
  ["z = 1000; y = 0; L = bce_logits(z, y)", 1000, { z: 1, y: -1000 }],
  ["z = -1000; y = 1; L = bce_logits(z, y)", 1000, { z: -1, y: 1000 }],
  ["z = -1000; y = 0; L = bce_logits(z, y)", 0, { z: 0, y: 1000 }],
  ["z = -1e300; y = 1; L = bce_logits(z, y)", 1e300, { z: -1, y: 1e300 }],
  ["z = 40; y = 1; L = bce_logits(z, y)", Math.exp(-40), { z: -Math.exp(-40), y: -40 }],
  ["s = 1000; y = 1; L = logistic_loss(s, y)", 0, { s: 0 }],
  ["s = -1000; y = 1; L = logistic_loss(s, y)", 1000, { s: -1 }],
];

/** The softmax of equal numbers is equal shares, however large they are. */
const SUMS: Table = [
  ["a = 1000; b = 1000; f = logsumexp(a, b)", 1000 + Math.LN2, { a: 0.5, b: 0.5 }],
  ["a = -1000; b = -1000; f = logsumexp(a, b)", -1000 + Math.LN2, { a: 0.5, b: 0.5 }],
  ["a = 1000; b = -1000; c = 0; f = logsumexp(a, b, c)", 1000, { a: 1, b: 0, c: 0 }],
  ["a = 1e308; b = -1e308; f = logsumexp(a, b)", 1e308, { a: 1, b: 0 }],
  ["a = -1e300; b = -1e300; c = -1e300; f = logsumexp(a, b, c)", -1e300, { a: 1 / 3, b: 1 / 3, c: 1 / 3 }],
  ["a = 5; f = logsumexp(a)", 5, { a: 1 }],
  ["a = 1; b = 1001; c = 1001; L = logsumexp(a, b, c) - b", Math.LN2, { a: 0, b: -0.5, c: 0.5 }],
];

const CERTAIN: Table = [
  ["p = 1; L = bce(p, 1)", 0, { p: -1 }],
  ["p = 0; L = bce(p, 0)", 0, { p: 1 }],
  ["p = 0.5; L = bce(p, 1)", Math.LN2, { p: -2 }],
  ["p = 0.25; y = 0.75; L = bce(p, y)", -(0.75 * Math.log(0.25) + 0.25 * Math.log(0.75)), { p: -8 / 3, y: Math.log(3) }],
];

describe.each([
  ["logits", LOGITS],
  ["logsumexp", SUMS],
  ["predictions that are certain", CERTAIN],
])("%s", (_title, table) => {
  test.each(table)("%s", (text, value, gradients) => {
    const { output, values, gradients: found, faults } = solved(text);
    expect(faults).toEqual([]);
    expect(values[output]).toBeCloseTo(value, 12);
    expect((values[output] ?? Number.NaN) - value).toBeLessThanOrEqual(1e-12 * Math.abs(value));
    for (const [name, gradient] of Object.entries(gradients)) {
      expect([name, Math.abs((found[name] ?? Number.NaN) - gradient) <= 1e-12 * Math.max(Math.abs(gradient), 1e-30)]).toEqual([
        name,
        true,
      ]);
    }
  });
});

test("a prediction that is certain and wrong has no finite loss", () => {
  expect(solved("p = 0; L = bce(p, 1)").faults).toEqual([{ node: "L", code: "log-of-zero" }]);
  expect(solved("p = 1; L = bce(p, 0)").values["L"]).toBe(Number.POSITIVE_INFINITY);
});

test("the shares of logsumexp sum to 1, to the last digits, far from 0 too", () => {
  const { gradients } = solved("a = 1000.1; b = 1001.7; c = 999.3; d = 1002.2\nf = logsumexp(a, b, c, d)");
  const sum = ["a", "b", "c", "d"].reduce((total, name) => total + (gradients[name] ?? Number.NaN), 0);
  expect(Math.abs(sum - 1)).toBeLessThanOrEqual(2 * Number.EPSILON);
});

test.each(["silu", "gelu"])("%s has a value and a slope at ±1000", (name) => {
  for (const [x, value, slope] of [
    [1000, 1000, 1],
    [-1000, 0, 0],
  ] as const) {
    // biome-ignore format: a table
    const { values, gradients, faults } = solved(`x = ${x}\nf = ${name}(x)`);
    expect(faults).toEqual([]);
    expect([(values["f"] ?? Number.NaN) + 0, (gradients["x"] ?? Number.NaN) + 0]).toEqual([value, slope]);
  }
});

test.each([
  ["x = -4\nf = x^0.5"],
  ["x = -8\nf = x^(1/3)"],
  ["x = -1\nf = log(x)"],
  ["x = -1\nf = log10(x)"],
  ["x = 0; f = x/(2*x)"],
])("%s has neither value nor slope", (text) => {
  const { values, gradients, faults } = solved(text);
  expect(faults).toHaveLength(1);
  expect([values["f"], gradients["x"]]).toEqual([Number.NaN, Number.NaN]);
});
