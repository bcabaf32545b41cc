/** Facts to try the sentences with. */
const ends = { name: "x", target: "f" };
const result = { name: "x", gradient: "−4" };

export const samples = {
  target: [ends],
  constant: [ends],
  none: [ends],
  one: [ends],
  apart: [{ ...ends, paths: "2", crossings: "4", wires: "4" }],
  many: [{ ...ends, paths: "8", crossings: "24", wires: "6" }],
  largest: [{ count: 20 }],
  product: [result],
  total: [result],
  otherTotal: [{ ...result, total: "∞" }],
  leftOut: [1, 40].map((count) => ({ count })),
};
