/** The gates that an expression is written with: + − × ÷ ^, the sign, and a second name for a node. */
import { type Binary, Binding, type Unary } from "./operation.ts";

export const add = {
  arity: 2,
  syntax: { kind: "infix", symbols: ["+"], binding: Binding.sum },
  glyph: "+",
  role: "distributor",
  parts: ["term", "term"],
  value: (a, b) => a + b,
  partials: [
    { rule: "1", value: () => 1 },
    { rule: "1", value: () => 1 },
  ],
} as const satisfies Binary;

export const subtract = {
  arity: 2,
  syntax: { kind: "infix", symbols: ["-", "−", "–"], binding: Binding.sum },
  glyph: "−",
  role: "distributor",
  parts: ["term", "subtrahend"],
  value: (a, b) => a - b,
  partials: [
    { rule: "1", value: () => 1 },
    { rule: "-1", value: () => -1 },
  ],
} as const satisfies Binary;

export const multiply = {
  arity: 2,
  syntax: { kind: "infix", symbols: ["*", "×", "·", "⋅"], binding: Binding.product },
  glyph: "×",
  role: "switcher",
  parts: ["factor", "factor"],
  value: (a, b) => a * b,
  partials: [
    { rule: "b", value: (_a, b) => b },
    { rule: "a", value: (a) => a },
  ],
  tex: (a, b) => `${a} \\cdot ${b}`,
} as const satisfies Binary;

export const divide = {
  arity: 2,
  syntax: { kind: "infix", symbols: ["/", "÷"], binding: Binding.product },
  glyph: "÷",
  role: "switcher",
  parts: ["dividend", "divisor"],
  value: (a, b) => a / b,
  partials: [
    { rule: "1 / b", value: (a, b, y) => (b === 0 ? y / a : 1 / b) }, // 0/0 has neither value nor slope
    // −a/b² by way of the cached value: b² may overflow or vanish where the quotient does not.
    { rule: "-(a / b^2)", value: (_a, b, y) => -y / b },
  ],
  tex: (a, b) => `\\frac{${a}}{${b}}`,
  texBinding: { self: Binding.prefix, slots: [0, 0] },
  fault: (_a, b) => (b === 0 ? "division-by-zero" : null),
} as const satisfies Binary;

const SMALLEST_NORMAL = 2 ** -1022;

/** aᵇ·factor/divisor, also where aᵇ itself leaves the range of doubles (`y` is what is left of it): then in two halves. */
const scaledPower = (a: number, b: number, y: number, factor: number, divisor: number): number => {
  if (Number.isNaN(y)) return Number.NaN;
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
  parts: ["base", "exponent"],
  value: (a, b) => a ** b,
  partials: [
    {
      rule: "b * a^(b - 1)",
      // b·(aᵇ/a), not b·aᵇ⁻¹: b − 1 would lose digits of b.
      value: (a, b, y) => {
        if (b === 0) return 0;
        return a === 0 ? b * a ** (b - 1) : scaledPower(a, b, y, b, a);
      },
    },
    {
      rule: "a^b * log(a)",
      // 0ᵇ is 0 for every b > 0, so it does not change with b, although ln 0 has no value.
      value: (a, b, y) => (a === 0 && b > 0 ? 0 : scaledPower(a, b, y, Math.log(a), 1)),
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
  partials: [{ rule: "-1", value: () => -1 }],
} as const satisfies Unary;

export const identity = {
  arity: 1,
  syntax: { kind: "alias" },
  glyph: "=",
  role: "distributor",
  value: (a) => a,
  partials: [{ rule: "1", value: () => 1 }],
  texBinding: { self: Binding.sum, slots: [0] },
} as const satisfies Unary;
