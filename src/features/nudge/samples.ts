/** Facts to try the sentences with. */
const ways = { name: "x", target: "f" };
const fault = { ...ways, node: "s" };
const kink = { node: "K", right: "1", left: "0", both: "0.5", gradient: "0" };

export const samples = {
  of: [ways],
  constant: [ways],
  noValue: [ways],
  unrelated: [ways],
  lost: [ways],
  fault: { right: [fault], left: [fault], both: [fault] },
  apart: [kink],
  together: [kink],
  none: [ways],
  closest: [{ oneSided: "10⁻⁸", twoSided: "10⁻⁵" }],
  cost: [{ inputs: 3, passes: 4 }],
  more: [{ count: 12 }],
};
