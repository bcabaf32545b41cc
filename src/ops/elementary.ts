/** The functions of a calculator: exponential, logarithm, root, absolute value, trigonometry. */
import { Binding, call, texCall, type Unary } from "./operation.ts";

export const exp = {
  arity: 1,
  syntax: call("exp"),
  glyph: "exp",
  role: "scaler",
  value: Math.exp,
  partials: [{ value: (_a, y) => y, tex: (_a, y) => y }],
  tex: (a) => `e^{${a}}`,
  texBinding: { self: Binding.power, slots: [0] },
} as const satisfies Unary;

export const log = {
  arity: 1,
  syntax: call("log", "ln"),
  glyph: "log",
  role: "scaler",
  value: Math.log,
  partials: [{ value: (a) => 1 / a, tex: (a) => `\\frac{1}{${a}}` }],
  tex: texCall("log"),
  fault: (a) => {
    if (a === 0) return "log-of-zero";
    return a < 0 ? "log-of-negative" : null;
  },
} as const satisfies Unary;

export const sqrt = {
  arity: 1,
  syntax: call("sqrt", "√"),
  glyph: "√",
  role: "scaler",
  value: Math.sqrt,
  partials: [{ value: (_a, y) => 0.5 / y, tex: (_a, y) => `\\frac{1}{2 \\cdot ${y}}` }],
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
  partials: [{ value: Math.sign, tex: (a) => `\\operatorname{sign}\\left(${a}\\right)` }],
  tex: (a) => `\\left|${a}\\right|`,
  kink: (_slot, a) => (a === 0 ? "corner" : null),
} as const satisfies Unary;

export const sin = {
  arity: 1,
  syntax: call("sin"),
  glyph: "sin",
  role: "scaler",
  value: Math.sin,
  partials: [{ value: Math.cos, tex: texCall("cos") }],
  tex: texCall("sin"),
} as const satisfies Unary;

export const cos = {
  arity: 1,
  syntax: call("cos"),
  glyph: "cos",
  role: "scaler",
  value: Math.cos,
  partials: [{ value: (a) => -Math.sin(a), tex: (a) => `-\\sin\\left(${a}\\right)` }],
  tex: texCall("cos"),
} as const satisfies Unary;

export const tan = {
  arity: 1,
  syntax: call("tan"),
  glyph: "tan",
  role: "scaler",
  value: Math.tan,
  partials: [{ value: (_a, y) => 1 + y * y, tex: (_a, y) => `1 + ${y}^{2}` }],
  tex: texCall("tan"),
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
  partials: [{ value: (a) => 1 / Math.sqrt((1 - a) * (1 + a)), tex: (a) => `\\frac{1}{\\sqrt{1 - ${a}^{2}}}` }],
  tex: texCall("arcsin"),
  fault: unitInterval,
  kink: steepEnds,
} as const satisfies Unary;

export const acos = {
  arity: 1,
  syntax: call("acos"),
  glyph: "acos",
  role: "scaler",
  value: Math.acos,
  partials: [{ value: (a) => -1 / Math.sqrt((1 - a) * (1 + a)), tex: (a) => `-\\frac{1}{\\sqrt{1 - ${a}^{2}}}` }],
  tex: texCall("arccos"),
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
  partials: [{ value: (a) => (Math.abs(a) > 1e8 ? 1 / a / a : 1 / (1 + a * a)), tex: (a) => `\\frac{1}{1 + ${a}^{2}}` }],
  tex: texCall("arctan"),
} as const satisfies Unary;

export const sinh = {
  arity: 1,
  syntax: call("sinh"),
  glyph: "sinh",
  role: "scaler",
  value: Math.sinh,
  partials: [{ value: Math.cosh, tex: texCall("cosh") }],
  tex: texCall("sinh"),
  definition: "(exp(x) - exp(-x)) / 2",
} as const satisfies Unary;

export const cosh = {
  arity: 1,
  syntax: call("cosh"),
  glyph: "cosh",
  role: "scaler",
  value: Math.cosh,
  partials: [{ value: Math.sinh, tex: texCall("sinh") }],
  tex: texCall("cosh"),
  definition: "(exp(x) + exp(-x)) / 2",
} as const satisfies Unary;
