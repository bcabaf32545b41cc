import type { LessonFacts } from "../lesson.ts";

export const layerRules: LessonFacts = {
  id: "layer-rules",
  program: `x1 = 1; x2 = -2; y = 1
param w11 = 0.5
param w12 = -0.3
param b1 = 0.1
param w21 = 0.2
param w22 = 0.4
param b2 = -0.2
param v1 = 0.7
param v2 = -0.6
param c = 0.05
z1 = w11*x1 + w12*x2 + b1
z2 = w21*x1 + w22*x2 + b2
a1 = tanh(z1)
a2 = tanh(z2)
o = v1*a1 + v2*a2 + c
y_hat = sigmoid(o)
L = bce(y_hat, y)`,
  stops: [
    { place: "o-y_hat.0", numbers: "do -0.2627" },
    { place: "v1-u7.0", numbers: "dv1 -0.219, dv2 0.1744, dc -0.2627" },
    { place: "z1-a1.0", numbers: "dz2 0.08812", question: { of: "z1", right: "-0.05609", wrong: [["-0.1839", "L"], ["0.08091", "I"]] } },
    { place: "end", numbers: "dw11 -0.05609, dw12 0.1122, dw21 0.08812, dw22 -0.1762" },
    { place: "end", target: "z1", numbers: "dx1 0.5, dx2 -0.3" },
    { place: "end", target: "a2", numbers: "dz2 0.5591, dz1 —" },
    { place: "end", tool: "forward", question: { right: "8388608", wrong: [["6144", "A"]] } },
  ],
}; // biome-ignore format: a stop a line
