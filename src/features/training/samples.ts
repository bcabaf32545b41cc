import { decisionSamples } from "./decisionWords.ts";

/** Facts to try the sentences with. */
const of = { target: "L" };
const tried = { ...of, value: "0.83" };

export const samples = {
  decision: decisionSamples,
  mean: [{ rows: 4 }],
  count: [{ epoch: 3, updates: 12 }],
  tries: [
    { tries: 1, evaluations: 1 },
    { tries: 172, evaluations: 688 },
  ],
  many: [{ count: 10 }],
  all: [{ rows: 4 }],
  perEpoch: [{ rows: 1000, size: 64, updates: 16 }],
  reseed: [{ seed: 1 }],
  next: [{ update: 3 }],
  rows: [
    { rows: "1, 3", isAll: false },
    { rows: "2", isAll: false },
    { rows: "", isAll: true },
  ],
  allParameters: [{ count: 33 }],
  done: [
    { ...of, first: 1, last: 1, from: "6.5", to: "4.365" },
    { ...of, first: 1, last: 20, from: "6.5", to: "0.06651" },
  ],
  better: [tried],
  noBetter: [tried],
  halted: { loss: [of], gradient: [of], parameter: [of] },
  sums: [{ name: "w" }],
  wires: [
    { count: 1, row: null },
    { count: 4, row: 2 },
  ],
  loss: [of],
  layer: [{ layer: 1 }],
  inLayer: [{ layer: 1, names: "W, b" }],
  undeclared: [{ name: "w" }],
  undeclaredArray: [{ name: "W" }],
  nothing: [of],
  lowers: [of],
};
