/** The gates that an expression is written with: + − × ÷ ^, the sign, and a second name for a node. */
import { type Binary, Binding, type Unary } from "./operation.ts";

export const add = {
  arity: 2,
  syntax: { kind: "infix", symbols: ["+"], binding: Binding.sum },
  glyph: "+",
  role: "distributor",
  value: (a, b) => a + b,
  partials: [
    { value: () => 1, tex: () => "1" },
    { value: () => 1, tex: () => "1" },
  ],
  tex: (a, b) => `${a} + ${b}`,
} as const satisfies Binary;

export const subtract = {
  arity: 2,
  syntax: { kind: "infix", symbols: ["-", "−", "–"], binding: Binding.sum },
  glyph: "−",
  role: "distributor",
  value: (a, b) => a - b,
  partials: [
    { value: () => 1, tex: () => "1" },
    { value: () => -1, tex: () => "-1" },
  ],
  tex: (a, b) => `${a} - ${b}`,
} as const satisfies Binary;

export const multiply = {
  arity: 2,
  syntax: { kind: "infix", symbols: ["*", "×", "·", "⋅"], binding: Binding.product },
  glyph: "×",
  role: "switcher",
  value: (a, b) => a * b,
  partials: [
    { value: (_a, b) => b, tex: (_a, b) => b },
    { value: (a) => a, tex: (a) => a },
  ],
  tex: (a, b) => `${a} \\cdot ${b}`,
} as const satisfies Binary;

export const divide = {
  arity: 2,
  syntax: { kind: "infix", symbols: ["/", "÷"], binding: Binding.product },
  glyph: "÷",
  role: "switcher",
  value: (a, b) => a / b,
  partials: [
    { value: (_a, b) => 1 / b, tex: (_a, b) => `\\frac{1}{${b}}` },
    // −a/b² by way of the cached value: b² may overflow or vanish where the quotient does not.
    { value: (_a, b, y) => -y / b, tex: (a, b) => `-\\frac{${a}}{${b}^{2}}` },
  ],
  tex: (a, b) => `\\frac{${a}}{${b}}`,
  texBinding: { self: Binding.prefix, slots: [0, 0] },
  fault: (_a, b) => (b === 0 ? "division-by-zero" : null),
} as const satisfies Binary;

const SMALLEST_NORMAL = 2 ** -1022;

/** aᵇ·factor/divisor, also where aᵇ itself leaves the range of doubles (`y` is what is left of it): then in two halves. */
const scaledPower = (a: number, b: number, y: number, factor: number, divisor: number): number => {
  if (Math.abs(y) >= SMALLEST_NORMAL && Number.isFinite(y)) return factor * (y / divisor);
  const half = Math.abs(a) ** (b / 2);
  const sign = a < 0 && b % 2 !== 0 ? -1 : 1;
  return sign * (factor * (half / divisor)) * half;
};

export const power = {
  arity: 2,
  syntax: { kind: "infix", symbols: ["^", "**"], binding: Binding.power, rightToLeft: true },
  glyph: "xʸ",
  role: "scaler",
  value: (a, b) => a ** b,
  partials: [
    {
      // b·(aᵇ/a), not b·aᵇ⁻¹: b − 1 would lose digits of b.
      value: (a, b, y) => {
        if (b === 0) return 0;
        return a === 0 ? b * a ** (b - 1) : scaledPower(a, b, y, b, a);
      },
      tex: (a, b) => (b === "2" ? `2 \\cdot ${a}` : `${b} \\cdot ${a}^{${b} - 1}`),
    },
    // 0ᵇ is 0 for every b > 0, so it does not change with b, although ln 0 has no value.
    {
      value: (a, b, y) => (a === 0 && b > 0 ? 0 : scaledPower(a, b, y, Math.log(a), 1)),
      tex: (a, b) => `${a}^{${b}} \\cdot \\log ${a}`,
    },
  ],
  tex: (a, b) => `${a}^{${b}}`,
  texBinding: { self: Binding.power, slots: [Binding.atom, 0] },
  fault: (a, b) => {
    if (a === 0 && b < 0) return "negative-power-of-zero";
    return a < 0 && !Number.isInteger(b) ? "fractional-power-of-negative" : null;
  },
  kink: (slot, a, b) => {
    if (slot === 0) return a === 0 && b > 0 && b < 1 ? "infinite-slope" : null;
    return a < 0 || (a === 0 && b === 0) ? "no-slope" : null;
  },
} as const satisfies Binary;

export const negate = {
  arity: 1,
  syntax: { kind: "prefix", symbols: ["-", "−", "–"], binding: Binding.prefix },
  glyph: "−",
  role: "scaler",
  value: (a) => -a,
  partials: [{ value: () => -1, tex: () => "-1" }],
  tex: (a) => `-${a}`,
} as const satisfies Unary;

export const identity = {
  arity: 1,
  syntax: { kind: "alias" },
  glyph: "=",
  role: "distributor",
  value: (a) => a,
  partials: [{ value: () => 1, tex: () => "1" }],
  tex: (a) => a,
  texBinding: { self: Binding.sum, slots: [0] },
} as const satisfies Unary;
