/** Facts to try the sentences with. */
const over = { target: "L", x: "u", y: "v" };
const pair = { x: "3", y: "1" };

export const samples = {
  map: [over],
  rows: { all: [{ rows: 4 }], one: [{ row: 2 }] },
  mean: [over],
  needsTwo: [over],
  here: [{ ...over, at: pair, value: "6.5" }],
  slope: [{ gradient: { x: "3", y: "4" }, length: "5" }],
  steepest: [over],
  noValue: [over],
  rests: { minimum: [over], maximum: [over], saddle: [over] },
  levels: [{ step: "5" }],
  level: [over],
  steps: [{ count: 10 }],
  next: [{ to: pair }],
  rule: [over],
  walked: [
    { ...over, steps: 1, from: "6.5", to: "4.365" },
    { ...over, steps: 20, from: "6.5", to: "0.06651" },
  ],
  crossed: [{ ...over, name: "v" }],
  zigzag: [{ ...over, name: "v" }],
};
