/** Facts to try the sentences with. */
const counts = [
  { rows: 1, columns: 1, entries: 1 },
  { rows: 2, columns: 4, entries: 8 },
];
const sides = [{ output: "p", operand: "z", other: "W" }];
const ends = [{ name: "z", target: "L" }];

export const samples = {
  of: [{ name: "z" }],
  size: counts,
  alike: sides,
  identity: sides,
  weights: sides,
  turned: sides,
  blocks: sides,
  softmax: sides,
  row: sides,
  notYet: ends,
  unrelated: ends,
  part: ends,
  more: [{ count: 12 }],
  input: [{ name: "x" }],
};
