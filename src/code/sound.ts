/**
 * Operations for exported code: their values and slopes in the language where they are computed by another form than the rule that people read, or where
 * other languages do not know the operation and its `definition` does not hold for all numbers. What is not here needs no other form. It stands apart
 * from the records because the page begins without it.
 */
import type { ArityOf, OperationName } from "../ops/registry.ts";

/** Like a rule's text, but the first case that holds counts, or `else`, or NaN. It may call `log1p` and `expm1`. */
export type SoundText = string | Readonly<Record<string, string>>;

interface Sound {
  readonly value?: SoundText;
  /** Slot by slot; null where the rule is what the record computes. */
  readonly slopes?: readonly (SoundText | null)[];
}

/** Of any number of operands: the value is that of two, a and b, as they are folded. */
interface SoundFold extends Sound {
  /** The record's `weight` at an operand x and the value y. */
  readonly weight: SoundText;
}

type Folds = { [N in OperationName]: ArityOf<N> extends "many" ? N : never }[OperationName];

type SoundForms = { readonly [N in Folds]: SoundFold } & { readonly [N in Exclude<OperationName, Folds>]?: Sound };

const LOG_SLOPE = (slope: string): SoundText => ({ "x < 0": "y", else: slope });

export const SOUND: SoundForms = {
  divide: { slopes: [{ "b = 0": "y / a", else: "1 / b" }, "-y / b"] },
  power: {
    slopes: [
      { "b = 0": "0", "|y| >= 0": "b * a^(b - 1)" },
      { "|a| + |y| = 0": "0", else: "y * log(a)" },
    ],
  },
  log: { slopes: [LOG_SLOPE("1 / x")] },
  log2: { slopes: [LOG_SLOPE("1 / x / log(2)")] },
  log10: { slopes: [LOG_SLOPE("1 / x / log(10)")] },
  sign: { value: { "x > 0": "1", "x < 0": "-1", else: "x" }, slopes: ["y - y"] },
  step: { value: { "x > 0": "1", "x <= 0": "0", else: "x" }, slopes: ["y - y"] },
  asin: { slopes: ["1 / sqrt((1 - x) * (1 + x))"] },
  acos: { slopes: ["-(1 / sqrt((1 - x) * (1 + x)))"] },
  tanh: { slopes: ["(1 / cosh(x))^2"] },
  sigmoid: {
    value: { "x < 0": "exp(x) / (1 + exp(x))", else: "1 / (1 + exp(-x))" },
    slopes: ["sigmoid(x) * sigmoid(-x)"],
  },
  softplus: { value: { "x > 0": "x + log1p(exp(-x))", else: "log1p(exp(x))" } },
  relu: { value: { "x <= 0": "0", else: "x" } },
  leaky_relu: { value: { "x > 0": "x", else: "a * x" } },
  elu: {
    value: { "x > 0": "x", else: "a * expm1(x)" },
    slopes: [
      { "x > 0": "1", else: "a * exp(x / 2) * exp(x / 2)" },
      { "x > 0": "0", else: "expm1(x)" },
    ],
  },
  max: {
    value: { "a > b": "a", "a <= b": "b" },
    weight: { "x = y": "1", "x < y": "0" },
    slopes: [{ "x = y": "1 / k", "x < y": "0" }],
  },
  min: {
    value: { "a < b": "a", "a >= b": "b" },
    weight: { "x = y": "1", "x > y": "0" },
    slopes: [{ "x = y": "1 / k", "x > y": "0" }],
  },
  logsumexp: {
    value: { "a = b": "a + log(2)", "a > b": "a + log1p(exp(b - a))", else: "b + log1p(exp(a - b))" },
    weight: "exp(x - y)",
    slopes: ["exp(x - y) / k"],
  },
  xlogy: {
    value: { "|x| + |p| = 0": "0", else: "x * log(p)" },
    slopes: [null, { "|x| + |p| = 0": "0", "p < 0": "y", else: "x / p" }],
  },
};
