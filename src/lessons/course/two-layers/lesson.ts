import type { LessonFacts } from "../lesson.ts";

export const twoLayers: LessonFacts = {
  id: "two-layers",
  program: `X = 1; y = 1
param w1 = -0.5
param w2 = 0.5
s1 = w1*X
a1 = sigmoid(s1)
s2 = w2*a1
a2 = sigmoid(s2)
L = 1/2*(a2 - y)^2`,
  stops: [
    { place: "L", numbers: "s1 -0.5, a1 0.3775, s2 0.1888, a2 0.5471, L 0.1026" },
    { place: "s2-a2.0", numbers: "da2 -0.4529, ∂s2-a2.0 0.2478, ds2 -0.1122" },
    { place: "w2-s2.0", question: { of: "w2", right: "-0.04237", wrong: [["-0.1122", "L"], ["-0.05612", "S"]] } },
    { place: "w1-s1.0", question: { of: "w1", right: "-0.01319", wrong: [["-0.05612", "L:σ' missing"], ["-0.02638", "L:w2 missing"], ["0.04209", "I"]] } },
    { place: "end", question: { right: "0.5042", wrong: [["0.4958", "G"], ["0.5424", "α forgotten"]], tool: "training" } },
  ],
}; // biome-ignore format: a stop a line
