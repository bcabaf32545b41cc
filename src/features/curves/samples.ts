/** Facts to try the sentences with. */
const places = [{ places: ["0"] }, { places: ["−1", "1"] }, { places: ["−1", "0", "1"] }];

export const samples = {
  of: [{ of: "f", name: "x" }],
  operand: [{ name: "x", slot: 2 }],
  constant: [{ name: "x" }],
  noValue: [{ of: "f" }],
  noSlope: [{ of: "f" }],
  corners: places,
  gaps: places,
  many: [{ count: 12 }],
};
