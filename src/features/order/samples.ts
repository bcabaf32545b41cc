/** Facts to try the sentences with. */
const kept = [{ name: "a", held: "25" }];

export const samples = {
  count: [{ done: 3, total: 15 }],
  seed: [{ name: "y" }],
  send: [{ gate: "c", operand: "a", product: "7 · 1 = 7", after: "11" }],
  resent: [{ gate: "c", operand: "a", holds: "−0.0007123", fresh: "−0.0006123" }],
  early: [["f"], ["f", "g", "h"]].map((awaited) => ({ gate: "c", arrived: 1, expected: 4, awaited })),
  replaced: [{ name: "c", before: "6", amount: "1", sum: "7" }],
  kept: { "keep-all": kept, "keep-inputs": kept },
  neverSoFar: [{ listed: 2000 }],
  verdict: [0, 1, 2].map((wrong) => ({ wrong, total: 7 })),
  carried: [{ name: "x", wrong: "3.7×10²⁰", right: "1.8×10¹⁹" }],
  cost: [{ sends: "14", wires: "6" }],
  cut: [{ listed: 2000 }],
  more: [{ count: 12 }],
  others: [{ count: 12 }],
};
