/** Facts to try the sentences with. */
const gate = { gate: "a₁", operand: "s₁", at: "s₁ = −12.35", other: "w₁ = 0.02354", factor: "−1.234×10⁻¹²" };
const sized = { name: "w₁₁", gradient: "−1.234×10⁻¹²" };
const ends = { name: "w₁₁", target: "L" };
const terms = { name: "w₁₁", terms: 12, ratio: "1.234×10⁻¹²", sum: "1.234×10⁻¹² + (−1.234×10⁻¹²) + …" };

export const samples = {
  verdicts: {
    value: [{ name: "L", value: "∞" }],
    waiting: [ends],
    seed: [ends],
    constant: [ends],
    apart: [ends],
    broken: [ends],
    zero: [ends],
    tiny: [sized],
    huge: [sized],
    healthy: [sized],
  },
  soFar: [{ arrived: 1, expected: 2 }],
  range: [{ least: "−1.234×10⁻¹²", leastAt: "a₁", most: "−1.234×10¹²", mostAt: "u₁₂" }],
  gates: {
    blocker: [gate], lost: [gate], tied: [gate], off: [gate], times0: [gate], product: [gate], quotient: [gate], saturated: [gate],
    inside: [gate], flat: [gate], slope: [gate], agreed: [gate], endless: [{ ...gate, factor: "∞" }], overflow: [gate], underflow: [gate],
  },
  cancelAll: [terms],
  cancel: [terms],
  sum: [terms],
  chain: [{ count: 10, mean: "0.2224" }],
  moreCauses: [{ count: 3 }],
  factors: [ends],
  product: [{ product: "−1.234×10⁻¹²" }],
  otherWays: [{ product: "−1.234×10⁻¹²", gradient: "−1.234×10⁻¹²" }],
  moreFactors: [{ count: 12 }],
}; // biome-ignore format: lists of short names
