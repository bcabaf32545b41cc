/** The functions of a calculator: exponential, logarithm, root, absolute value, trigonometry. */
import { Binding, call, type Unary } from "./operation.ts";

export const exp = {
  arity: 1,
  syntax: call("exp"),
  glyph: "exp",
  role: "scaler",
  value: Math.exp,
  partials: [{ rule: "y", value: (_a, y) => y }],
  tex: (a) => `e^{${a}}`,
  texBinding: { self: Binding.power, slots: [0] },
} as const satisfies Unary;

const outsideLog = (a: number) => {
  if (a === 0) return "log-of-zero";
  return a < 0 ? "log-of-negative" : null;
};

export const log = {
  arity: 1,
  syntax: call("log", "ln"),
  glyph: "log",
  role: "scaler",
  value: Math.log,
  partials: [{ rule: "1 / x", value: (a) => (a < 0 ? Number.NaN : 1 / a) }],
  fault: outsideLog,
} as const satisfies Unary;

export const log2 = {
  arity: 1,
  syntax: call("log2"),
  glyph: "log₂",
  role: "scaler",
  value: Math.log2,
  partials: [{ rule: "1 / (x * log(2))", value: (a) => (a < 0 ? Number.NaN : Math.LOG2E / a) }],
  tex: (a) => `\\log_{2}\\left(${a}\\right)`,
  fault: outsideLog,
  definition: "log(x) / log(2)",
} as const satisfies Unary;

export const log10 = {
  arity: 1,
  syntax: call("log10"),
  glyph: "log₁₀",
  role: "scaler",
  value: Math.log10,
  partials: [{ rule: "1 / (x * log(10))", value: (a) => (a < 0 ? Number.NaN : Math.LOG10E / a) }],
  tex: (a) => `\\log_{10}\\left(${a}\\right)`,
  fault: outsideLog,
  definition: "log(x) / log(10)",
} as const satisfies Unary;

export const sqrt = {
  arity: 1,
  syntax: call("sqrt", "√"),
  glyph: "√",
  role: "scaler",
  value: Math.sqrt,
  partials: [{ rule: "1 / (2 * y)", value: (_a, y) => 0.5 / y }],
  tex: (a) => `\\sqrt{${a}}`,
  fault: (a) => (a < 0 ? "root-of-negative" : null),
  kink: (_slot, a) => (a === 0 ? "infinite-slope" : null),
} as const satisfies Unary;

export const abs = {
  arity: 1,
  syntax: call("abs"),
  glyph: "|x|",
  role: "scaler",
  value: Math.abs,
  partials: [{ rule: "sign(x)", value: Math.sign }],
  tex: (a) => `\\left|${a}\\right|`,
  kink: (_slot, a) => (a === 0 ? "corner" : null),
} as const satisfies Unary;

export const sign = {
  arity: 1,
  syntax: call("sign"),
  glyph: "sign",
  role: "blocker",
  value: Math.sign,
  partials: [{ rule: "0", value: (_a, y) => y - y }],
  kink: (_slot, a) => (a === 0 ? "no-slope" : null),
} as const satisfies Unary;

export const sin = {
  arity: 1,
  syntax: call("sin"),
  glyph: "sin",
  role: "scaler",
  value: Math.sin,
  partials: [{ rule: "cos(x)", value: Math.cos }],
} as const satisfies Unary;

export const cos = {
  arity: 1,
  syntax: call("cos"),
  glyph: "cos",
  role: "scaler",
  value: Math.cos,
  partials: [{ rule: "-sin(x)", value: (a) => -Math.sin(a) }],
} as const satisfies Unary;

export const tan = {
  arity: 1,
  syntax: call("tan"),
  glyph: "tan",
  role: "scaler",
  value: Math.tan,
  partials: [{ rule: "1 + y^2", value: (_a, y) => 1 + y * y }],
  definition: "sin(x) / cos(x)",
} as const satisfies Unary;

const unitInterval = (a: number) => (Math.abs(a) > 1 ? "outside-unit-interval" : null);
const steepEnds = (_slot: number, a: number) => (Math.abs(a) === 1 ? "infinite-slope" : null);

export const asin = {
  arity: 1,
  syntax: call("asin"),
  glyph: "asin",
  role: "scaler",
  value: Math.asin,
  // (1−a)(1+a), not 1−a²: no digits are lost near ±1.
  partials: [{ rule: "1 / sqrt(1 - x^2)", value: (a) => 1 / Math.sqrt((1 - a) * (1 + a)) }],
  texName: "arcsin",
  fault: unitInterval,
  kink: steepEnds,
} as const satisfies Unary;

export const acos = {
  arity: 1,
  syntax: call("acos"),
  glyph: "acos",
  role: "scaler",
  value: Math.acos,
  partials: [{ rule: "-(1 / sqrt(1 - x^2))", value: (a) => -1 / Math.sqrt((1 - a) * (1 + a)) }],
  texName: "arccos",
  fault: unitInterval,
  kink: steepEnds,
} as const satisfies Unary;

export const atan = {
  arity: 1,
  syntax: call("atan"),
  glyph: "atan",
  role: "scaler",
  value: Math.atan,
  // Beyond 1e8 the 1 is lost anyway, and a² would overflow before the slope has vanished.
  partials: [{ rule: "1 / (1 + x^2)", value: (a) => (Math.abs(a) > 1e8 ? 1 / a / a : 1 / (1 + a * a)) }],
  texName: "arctan",
} as const satisfies Unary;

export const sinh = {
  arity: 1,
  syntax: call("sinh"),
  glyph: "sinh",
  role: "scaler",
  value: Math.sinh,
  partials: [{ rule: "cosh(x)", value: Math.cosh }],
  definition: "(exp(x) - exp(-x)) / 2",
} as const satisfies Unary;

export const cosh = {
  arity: 1,
  syntax: call("cosh"),
  glyph: "cosh",
  role: "scaler",
  value: Math.cosh,
  partials: [{ rule: "sinh(x)", value: Math.sinh }],
  definition: "(exp(x) + exp(-x)) / 2",
} as const satisfies Unary;
