/** Facts to try the sentences of the steps with. */
import type { RoleMessages } from "./messages.ts";

/** true if there is a sentence with facts in T, else never. */
type HasSentence<T> = T extends string | readonly string[]
  ? never
  : T extends (facts: never) => string
    ? true
    : { [K in keyof T]: HasSentence<T[K]> }[keyof T];

/** The shape of T without its plain texts, and with lists of facts for its sentences. */
export type Samples<T> = T extends (facts: infer Facts) => string
  ? readonly [Facts, ...Facts[]]
  : { readonly [K in keyof T as [HasSentence<T[K]>] extends [never] ? never : K]: Samples<T[K]> };

const glyph = { gate: "×" };
const route = { operand: "w1", local: "0.01" };
const other = { name: "x1", value: "−2.345×10⁻¹²" };
const zero = { operand: "w1", gate: "u10" };
const DOES = ["sum", "difference", "product", "quotient", "power", "sign", "name", "choice", "function", "call"] as const;

export const ROLE_SAMPLES: Samples<RoleMessages> = {
  from: [
    { gate: "u3", glyph: "×", operands: ["w1"] },
    { gate: "u3", glyph: "max", operands: ["w1", "x1"] },
  ],
  headings: {
    distributor: [glyph],
    switcher: [glyph],
    quotient: [glyph],
    router: [glyph],
    scaler: [glyph],
    blocker: [glyph],
    composite: [glyph],
    identity: [glyph],
  },
  sentences: {
    distributor: [
      { operand: "w1", turned: "none", isShared: true },
      { operand: "w1", turned: "none", isShared: false },
      { operand: "w1", turned: "this", isShared: true },
      { operand: "w1", turned: "other", isShared: true },
    ],
    switcher: [
      { operand: "w1", part: "factor", other, local: "−2.345×10⁻¹²" },
      { operand: "w1", part: "dividend", other, local: "−4.264×10¹¹" },
      { operand: "w1", part: "divisor", other, local: "−4.264×10¹¹" },
    ],
    router: [
      { ...route, outcome: "won" },
      { ...route, outcome: "lost" },
      { ...route, outcome: "tied" },
      { ...route, outcome: "on" },
      { ...route, outcome: "off" },
      { ...route, outcome: "scaled" },
    ],
    scaler: [
      { operand: "w1", local: "−1", cached: [] },
      { operand: "w1", local: "−1.966×10⁻¹²", cached: [{ name: "f", value: "0.7311" }] },
      { operand: "x", local: "6", cached: [{ name: "x", value: "3" }, { name: "n", value: "2" }] }, // biome-ignore format: one sample a line
    ],
    blocker: [{ operand: "w1", gate: "u10" }],
  },
  composite: [{ callee: "squared_error", operand: "w1", local: "−1.966×10⁻¹²" }],
  identity: [{ name: "f", operand: "u10" }],
  agreed: [{ operand: "w1", local: "0" }],
  seed: [{ target: "f" }],
  forward: [
    { name: "u10", does: "choice", callee: "min", operands: [other, other] },
    ...DOES.map((does) => ({ name: "u10", does, callee: "leaky_relu", operands: [other, { name: "2", value: null }] })),
  ],
  fork: [
    { name: "x", arrived: 1, expected: 2 },
    { name: "x", arrived: 2, expected: 2 },
  ],
  zero: {
    upstream: [{ gate: "u10" }],
    factor: [{ ...zero, other: "x1" }],
    off: [zero],
    lost: [zero],
    flat: [zero],
  },
  arrival: {
    slope: [
      { name: "w1", target: "L", sign: "positive", by: "0.01", change: "0.0039" },
      { name: "w1", target: "L", sign: "negative", by: "1×10⁻¹⁰", change: "−3.9×10⁻¹²" },
    ],
    zero: [
      { name: "w1", target: "L", isStill: true },
      { name: "w1", target: "L", isStill: false },
    ],
    sides: [{ name: "w1", target: "L", by: "0.01", up: "0.02", down: "0" }],
    kink: [{ name: "w1", target: "L" }],
  },
  meaningless: {
    value: [
      { origin: "u10", value: "NaN", target: "L", isTarget: false },
      { origin: "L", value: "NaN", target: "L", isTarget: true },
    ],
    slope: [{ gate: "u10", operand: "w1", local: "∞" }],
    product: [{ operand: "w1" }],
  },
  asks: {
    value: [{ name: "u10" }],
    local: [{ operand: "w1", gate: "u10", upstream: "0.1966" }],
    product: [{ upstream: "0.1966", local: "−2" }],
    sum: [{ operand: "w1", before: "18", contribution: "7" }],
  },
};
