import type { LessonFacts } from "../lesson.ts";

export const softmax: LessonFacts = {
  id: "softmax",
  program: `z1 = 2; z2 = 1.5; z3 = 0.1
e1 = exp(z1)
e2 = exp(z2)
e3 = exp(z3)
S = e1 + e2 + e3
p1 = e1/S
p2 = e2/S; p3 = e3/S
M2 = max(0, z2 - z1 + 1)
M3 = max(0, z3 - z1 + 1)
M = M2 + M3
L = -log(p1)`,
  stops: [
    { place: "L", numbers: "p1 0.5694, L 0.5631" },
    { place: "e1-p1.0", select: "e1", tool: "ledger", numbers: "e1-p1.0 -0.1353" },
    { place: "z2-e2.0", question: { of: "z2", right: "0.3454", wrong: [["0", "P"], ["-0.3454", "G"]] } },
    { place: "z1-e1.0", select: "z1", question: { of: "z1", right: "-0.4306", wrong: [["-1", "P:direct only"], ["0.5694", "P:through S only"]], tool: "paths" } },
    { place: "end", numbers: "dz3 0.08517" },
    { place: "end", target: "M", numbers: "M 0.5, dz1 -1, dz2 1, dz3 0" },
    { place: "L", moved: { z1: 1000 }, tool: "why" },
  ],
}; // biome-ignore format: a stop a line
