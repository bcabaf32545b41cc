import type { LessonFacts } from "../lesson.ts";

export const logistic: LessonFacts = {
  id: "logistic",
  program: `x = 2; y = 1
param w = 0.5; param b = -0.5
z = w*x + b
y_hat = sigmoid(z)
S = 1/2*(y_hat - y)^2
hit = y*log(y_hat)
miss = (1 - y)*log(1 - y_hat)
L = -(hit + miss)`,
  stops: [
    { place: "L", numbers: "z 0.5, y_hat 0.6225, L 0.4741" },
    { place: "y_hat-u7.1", numbers: "y_hat-u7.1 0", tool: "why" },
    { place: "z-y_hat.0", question: { of: "z", right: "-0.3775", wrong: [["-1.607", "L"], ["0.3775", "G"], ["0.6225", "V"]] } },
    { place: "end", numbers: "dw -0.7551, db -0.3775" },
    { place: "z-y_hat.0", moved: { y: 0 }, numbers: "dz 0.6225" },
    { place: "z-y_hat.0", moved: { b: -6 }, numbers: "y_hat 0.006693, dz -0.9933" },
    { place: "z-y_hat.0", target: "S", moved: { b: -6 }, tool: "why", numbers: "dz -0.006604" },
  ],
}; // biome-ignore format: a stop a line
