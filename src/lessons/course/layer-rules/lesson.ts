import type { LessonFacts } from "../lesson.ts";

export const layerRules: LessonFacts = {
  id: "layer-rules",
  program: `x = [1, -2]; y = [1]
param W1 = [
  [0.5, -0.3],
  [0.2, 0.4]
]
param b1 = [0.1, -0.2]
param W2 = [[0.7, -0.6]]
param b2 = [0.05]
z1 = W1 @ x + b1
a1 = tanh(z1)
z2 = W2 @ a1 + b2
y_hat = sigmoid(z2)
L = sum(bce(y_hat, y))`,
  stops: [
    { place: "z1", numbers: "z1[1] 1.2, z1[2] -0.8" },
    { place: "z2-y_hat.0", numbers: "dz2[1] -0.2627" },
    { place: "W2-u2.0", numbers: "dW2[1,1] -0.219, dW2[1,2] 0.1744, db2[1] -0.2627" },
    { place: "z1-a1.0", numbers: "dz1[2] 0.08812", question: { of: "z1[1]", right: "-0.05609", wrong: [["-0.1839", "L"], ["0.08091", "I"]] } },
    { place: "u1-z1.0", numbers: "du1[1] -0.05609", question: { right: "0.1122", wrong: [["0.08812", "row and column swapped"], ["-0.05609", "D"]] } },
    { place: "end", numbers: "dW1[1,1] -0.05609, dW1[1,2] 0.1122, dW1[2,1] 0.08812, dW1[2,2] -0.1762, db1[1] -0.05609, db1[2] 0.08812" },
    { place: "x-u1[1].1", expand: ["u1"], select: "x[1]", tool: "ledger", numbers: "dx[1] -0.01042, du1[1] -0.05609, du1[2] 0.08812" },
    { place: "W1-u5.0", expand: ["u1", "u1[1]"], select: "W1[1,2]", numbers: "dW1[1,2] 0.1122, du5 -0.05609, x[2] -2" },
    { place: "end", target: "z1[1]", select: "u1", tool: "jacobian", choices: { wrt: "x" }, numbers: "dx[1] 0.5, dx[2] -0.3, W1[2,1] 0.2, W1[2,2] 0.4" },
    { place: "end", target: "a1[2]", select: "a1", tool: "jacobian", numbers: "dz1[2] 0.5591, dz1[1] —" },
    { place: "end", select: "u1", tool: "jacobian", choices: { wrt: "x" }, question: { right: "8388608", wrong: [["6144", "A"]] } },
  ],
}; // biome-ignore format: a stop a line
