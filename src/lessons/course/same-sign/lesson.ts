import type { LessonFacts } from "../lesson.ts";

export const sameSign: LessonFacts = {
  id: "same-sign",
  program: `x1 = 0.5; x2 = 2; y = 1
param w1 = 0.5; param w2 = -1
param b = 0.2
s = w1*x1 + w2*x2 + b
a = sigmoid(s)
L = mse(a, y)`,
  stops: [
    { place: "s-a.0", numbers: "ds -0.1191" },
    { place: "end", question: { right: "−, −", wrong: [["+, −", "the weights' own"], ["−, +", "one each"], ["+, +", "G"]] } },
    { place: "end", moved: { y: 0 }, tool: "landscape", numbers: "dw1 0.01264, dw2 0.05058" },
    { place: "end", moved: { x1: -0.5, x2: 0.5 }, tool: "landscape", numbers: "dw1 0.07356, dw2 -0.07356" },
  ],
}; // biome-ignore format: a stop a line
