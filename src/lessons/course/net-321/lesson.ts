import type { LessonFacts } from "../lesson.ts";

export const net321: LessonFacts = {
  id: "net-321",
  program: `x1 = 1; x2 = 2; x3 = 3; y = 1
param w11 = 0.1
param w12 = 0.2
param w21 = 0.3
param w22 = 0.4
param w31 = 1
param w32 = -0.5
param v1 = 0.3; param v2 = 0.5
s1 = x1*w11 + x2*w21 + x3*w31
s2 = x1*w12 + x2*w22 + x3*w32
a1 = sigmoid(s1)
a2 = sigmoid(s2)
s = a1*v1 + a2*v2
a = sigmoid(s)
L = 1/2*(a - y)^2`,
  stops: [
    { place: "L", numbers: "s1 3.7, s2 -0.5, a1 0.9759, a2 0.3775, s 0.4815, a 0.6181, L 0.07292" },
    { place: "s-a.0", question: { of: "s", right: "-0.09015", wrong: [["0.09015", "G"], ["-0.3819", "L"]] } },
    { place: "v1-u9.1", numbers: "dv2 -0.03403, dv1 -0.08797" },
    { place: "s1-a1.0", numbers: "∂s1-a1.0 0.02354, ∂s2-a2.0 0.235", question: { of: "s1", right: "-0.0006367", wrong: [["-0.02704", "L"]], tool: "why" } },
    { place: "w32-u8.1", question: { of: "w32", right: "-0.03178", wrong: [["-0.01059", "L"], ["0.005296", "S"]] } },
    { place: "x3-u4.0", select: "x3", tool: "ledger", numbers: "x3-u8.0 0.005296, x3-u4.0 -0.0006367, dx3 0.004659" },
    { place: "end", numbers: "dw11 -0.0006367, dw12 -0.01059, dw21 -0.001273, dw22 -0.02118, dw31 -0.00191" },
  ],
}; // biome-ignore format: a stop a line
