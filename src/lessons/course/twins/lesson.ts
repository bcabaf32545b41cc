import type { LessonFacts } from "../lesson.ts";

export const twins: LessonFacts = {
  id: "twins",
  program: `x1 = 1; x2 = 2; y = 1
param w11 = 0; param w12 = 0
param w21 = 0; param w22 = 0
param v1 = 0; param v2 = 0
a1 = sigmoid(w11*x1 + w12*x2)
a2 = sigmoid(w21*x1 + w22*x2)
y_hat = sigmoid(v1*a1 + v2*a2)
L = bce(y_hat, y)`,
  stops: [
    { place: "v1-u7.0", numbers: "dv1 -0.25, dv2 -0.25" },
    { place: "w11-u1.0", question: { of: "w11", right: "0", wrong: [["-0.125", "U:v ignored"]], tool: "why" } },
    { place: "end", moved: { v1: 0.25, v2: 0.25 }, numbers: "dw11 -0.02736, dw21 -0.02736, dw12 -0.05473, dw22 -0.05473" },
    { place: "end", moved: { v1: 0.25, v2: 0.25, w11: 0.1 }, numbers: "dw11 -0.0272, dw21 -0.02727" },
    { place: "end", moved: { v1: 0.1, v2: -0.2, w11: 0.1, w12: -0.1, w21: 0.2, w22: 0.05 }, numbers: "dw11 -0.01289, dw21 0.02527" },
  ],
}; // biome-ignore format: a stop a line
