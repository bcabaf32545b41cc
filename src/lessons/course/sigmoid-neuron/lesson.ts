import type { LessonFacts } from "../lesson.ts";

export const sigmoidNeuron: LessonFacts = {
  id: "sigmoid-neuron",
  program: `param w0 = 2; x0 = -1
param w1 = -3; x1 = -2
param w2 = -3
s = w0*x0 + w1*x1 + w2
f = sigmoid(s)`,
  stops: [
    { place: "f", numbers: "s 1, f 0.7311" },
    { place: "s-f.0", question: { of: "s", right: "0.1966", wrong: [["0", "I"], ["0.7311", "V"], ["0.2689", "1-f only"]] } },
    { place: "u6-f.1", expand: ["f"], question: { of: "u6", right: "-0.5344", wrong: [["0.5344", "G"], ["0.7311", "V"]] } },
    { place: "u4-u5.0", expand: ["f"], numbers: "u5 0.3679", question: { of: "u4", right: "-0.1966", wrong: [["0.5344", "I"], ["0.3679", "U"], ["-0.5344", "L"]] } },
    { place: "s-u4.0", expand: ["f"], numbers: "ds 0.1966" },
    { place: "x1-u2.1", question: { of: "x1", right: "-0.5898", wrong: [["-3", "U"], ["-0.3932", "S"]] } },
    { place: "end", numbers: "dw0 -0.1966, dx0 0.3932, dw1 -0.3932, dw2 0.1966" },
  ],
}; // biome-ignore format: a stop a line
