/** Facts to try the words with. */
export const samples = {
  stop: [{ n: 3, of: 7 }],
  ask: [{ name: "w1" }],
  open: [{ title: "Why?" }],
  wrong: [{ typed: "15" }],
  comma: [{ point: "1.5" }],
};
