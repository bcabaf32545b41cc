/** Facts to try the sentences with. */
const counts = [
  { inputs: 1, outputs: 1 },
  { inputs: 12, outputs: 3 },
];

export const samples = {
  tangent: [{ name: "x" }],
  inAll: [{ products: "12", passes: 3 }],
  progress: [{ done: 2, total: 5 }],
  jacobian: counts,
  spent: [{ products: 1 }, { products: 7 }],
  needs: counts,
  cheaper: {
    forward: [{ forward: 4, reverse: 9 }],
    reverse: [{ forward: 9, reverse: 4 }],
    equal: [{ forward: 1, reverse: 1 }],
  },
};
