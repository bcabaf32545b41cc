/**
 * Activation functions. Towards the ends their slopes are computed from exp(−|a|), which neither overflows nor cancels: σ·(1−σ) in doubles
 * is 0 from a = 37 on and 1 − tanh² from 19, while the slopes themselves live on to a = 745 and 372. In the middle they are the textbook's.
 */
import { type Binary, call, type Syntax, type Unary } from "./operation.ts";

/** Up to this value, 1 − y and 1 − y² lose less than two units in the last place. */
const MIDDLE = 0.7;

const logistic = (a: number): number => {
  const small = Math.exp(-Math.abs(a));
  return (a < 0 ? small : 1) / (1 + small);
};

/** Which side of the corner at 0: 0 itself counts as left (relu′(0) = 0), and what is not a number is on neither. */
const side = (x: number, right: number, left: number): number => {
  if (x > 0) return right;
  return x <= 0 ? left : Number.NaN;
};

const withSlope = (name: string, byDefault: number): Syntax => ({
  kind: "call",
  names: [name],
  parameters: [{ name: "x" }, { name: "a", byDefault }],
});

export const sigmoid = {
  arity: 1,
  syntax: call("sigmoid", "σ", "logistic"),
  glyph: "σ",
  role: "scaler",
  value: logistic,
  partials: [
    {
      rule: "(1 - y) * y",
      value: (a, y) => {
        if (y < MIDDLE) return (1 - y) * y;
        const small = Math.exp(-Math.abs(a));
        return small / (1 + small) / (1 + small);
      },
    },
  ],
  tex: (a) => `\\sigma\\left(${a}\\right)`,
  definition: "1 / (1 + exp(-x))",
} as const satisfies Unary;

export const tanh = {
  arity: 1,
  syntax: call("tanh"),
  glyph: "tanh",
  role: "scaler",
  value: Math.tanh,
  partials: [
    {
      rule: "1 - y^2",
      value: (a, y) => {
        if (Math.abs(y) < MIDDLE) return (1 - y) * (1 + y);
        const small = Math.exp(-Math.abs(a)); // sech a = 2·small / (1 + small²)
        const sech = (2 * small) / (1 + small * small);
        return sech * sech;
      },
    },
  ],
  definition: "(exp(x) - exp(-x)) / (exp(x) + exp(-x))",
} as const satisfies Unary;

export const softplus = {
  arity: 1,
  syntax: call("softplus"),
  glyph: "soft+",
  role: "scaler",
  value: (a) => Math.max(a, 0) + Math.log1p(Math.exp(-Math.abs(a))),
  partials: [{ rule: "sigmoid(x)", value: logistic }],
  definition: "log(1 + exp(x))",
} as const satisfies Unary;

export const relu = {
  arity: 1,
  syntax: call("relu"),
  glyph: "relu",
  role: "router",
  value: (a) => Math.max(a, 0),
  partials: [{ rule: { "x > 0": "1", "x <= 0": "0" }, value: (a) => side(a, 1, 0) }],
  heldAt: 0,
  kink: (_slot, a) => (a === 0 ? "corner" : null),
} as const satisfies Unary;

/** 0 counts as left here too, so that step is what the slope of relu is. */
export const step = {
  arity: 1,
  syntax: call("step"),
  glyph: "step",
  role: "blocker",
  value: (a) => side(a, 1, 0),
  partials: [{ rule: "0", value: (_a, y) => y - y }],
  kink: (_slot, a) => (a === 0 ? "no-slope" : null),
} as const satisfies Unary;

export const leakyRelu = {
  arity: 2,
  syntax: withSlope("leaky_relu", 0.01),
  glyph: "lrelu",
  role: "router",
  value: (x, a) => (x > 0 ? x : a * x),
  partials: [
    { rule: { "x > 0": "1", "x <= 0": "a" }, value: (x, a) => side(x, 1, a) },
    { rule: { "x > 0": "0", "x <= 0": "x" }, value: (x) => side(x, 0, x) },
  ],
  kink: (slot, x, a) => (slot === 0 && x === 0 && a !== 1 ? "corner" : null),
} as const satisfies Binary;

/** Far left, e^x leaves the range of doubles before a·e^x does: its slope is computed from e^(x/2). */
export const elu = {
  arity: 2,
  syntax: withSlope("elu", 1),
  glyph: "elu",
  role: "router",
  value: (x, a) => (x > 0 ? x : a * Math.expm1(x)),
  partials: [
    {
      rule: { "x > 0": "1", "x <= 0": "a * exp(x)" },
      value: (x, a) => side(x, 1, a * Math.exp(x / 2) * Math.exp(x / 2)),
    },
    { rule: { "x > 0": "0", "x <= 0": "exp(x) - 1" }, value: (x) => side(x, 0, Math.expm1(x)) },
  ],
  kink: (slot, x, a) => (slot === 0 && x === 0 && a !== 1 ? "corner" : null),
} as const satisfies Binary;
