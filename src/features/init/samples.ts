/** Facts to try the sentences with. */
const ends = { first: "0.21", last: "2.9×10⁻⁷" };

export const samples = {
  reseed: [{ seed: 1 }],
  activationsGo: [ends],
  gradientsGo: [ends],
  growth: [{ factor: "3.5" }],
};
