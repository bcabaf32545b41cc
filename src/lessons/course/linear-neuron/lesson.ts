import type { LessonFacts } from "../lesson.ts";

export const linearNeuron: LessonFacts = {
  id: "linear-neuron",
  program: `h = 1; k = -3; y = 10
param w1 = 5; param w2 = -1
param b = 3
p = h*w1 + k*w2 + b
L = (y - p)^2`,
  stops: [
    { place: "L", numbers: "p 11, y 10, L 1" },
    { place: "p-u4.1", question: { of: "p", right: "2", wrong: [["-2", "G"]] } },
    { place: "w2-u2.1", question: { of: "w2", right: "-6", wrong: [["-3", "U"], ["-2", "S"]] } },
    { place: "end", numbers: "dw1 2, dw2 -6, db 2, dh 10, dk -2, dy -2" },
    { place: "L", moved: { w1: 4.9 }, select: "w1", tool: "nudge", choices: { h: "0.1" }, numbers: "L 0.81" },
    { place: "L", moved: { w2: -0.9 }, select: "w2", tool: "nudge", choices: { h: "0.1" }, numbers: "L 0.49" },
  ],
}; // biome-ignore format: a stop a line
