/** What losses are made of where e^x would overflow and the logarithm of 0 stands behind a factor of 0. */
import { type Binary, Binding, type KinkCode, type Variadic } from "./operation.ts";

/**
 * x·log p with 0·log 0 = 0, its limit and the convention of information theory: so cross entropy is sound where a prediction is exactly right. Its
 * slope in p is 0 there as well, since nothing depends on p as long as x is 0.
 */
export const xlogy = {
  arity: 2,
  syntax: { kind: "call", names: ["xlogy"], parameters: [{ name: "x" }, { name: "p" }] },
  glyph: "·log",
  role: "scaler",
  value: (x, p) => (x === 0 && p === 0 ? 0 : x * Math.log(p)),
  partials: [
    { rule: "log(p)", value: (_x, p) => Math.log(p) },
    { rule: "x / p", value: (x, p) => (x === 0 && p === 0 ? 0 : p < 0 ? Number.NaN : x / p) },
  ],
  tex: (x, p) => `${x} \\cdot \\log\\left(${p}\\right)`,
  texBinding: { self: Binding.product, slots: [Binding.product, 0] },
  fault: (x, p) => {
    if (p === 0) return x === 0 ? null : "log-of-zero";
    return p < 0 ? "log-of-negative" : null;
  },
  kink: (slot, _x, p): KinkCode | null => {
    if (p !== 0) return null;
    return slot === 0 ? "infinite-slope" : "zero-log-zero";
  },
  definition: "x * log(p)",
} as const satisfies Binary;

/** log(eᵃ + eᵇ), taken apart so that nothing overflows: the greater of the two, and what the other adds. */
const logaddexp = (a: number, b: number): number => {
  if (a === b) return a + Math.LN2; // two infinities have no difference
  return Math.max(a, b) + Math.log1p(Math.exp(-Math.abs(a - b)));
};

/** A soft maximum. Its slopes are the softmax of the operands: shares that sum to 1, which dividing by their own sum keeps exact. */
export const logsumexp = {
  arity: "many",
  syntax: { kind: "call", names: ["logsumexp"], parameters: [{ name: "x" }] },
  glyph: "lse",
  role: "scaler",
  value: logaddexp,
  weight: (a, y) => Math.exp(a - y),
  partials: [{ rule: "exp(x - y)", value: (a, y, total) => Math.exp(a - y) / total }],
} as const satisfies Variadic;
