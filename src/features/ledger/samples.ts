/** Facts to try the sentences with. */
const waiting = { name: "q", arrived: 1, expected: 3 };

export const samples = {
  of: [{ name: "q" }],
  seed: [{ name: "q" }],
  seedAwaited: [{ name: "q" }],
  waiting: [
    { ...waiting, operands: ["x", "y"] },
    { ...waiting, arrived: 0, operands: [] },
  ],
  complete: [1, 2].map((terms) => ({ name: "q", terms, gradient: "−4" })),
  none: [{ name: "x", target: "f" }],
  constant: [{ name: "2" }],
  more: [{ count: 12 }],
};
