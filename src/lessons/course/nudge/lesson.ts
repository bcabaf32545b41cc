import type { LessonFacts } from "../lesson.ts";

export const nudge: LessonFacts = {
  id: "nudge",
  program: `x = 2
param w = 0.34; param b = -0.5
z = w*x + b
p = sigmoid(z)
K = relu(w - 0.34)
L = -log(p)`,
  stops: [
    { place: "end", numbers: "L 0.6072, dz -0.4551, dw -0.9102, db -0.4551" },
    { place: "L", select: "w", tool: "nudge" },
    { place: "end", select: "w", tool: "nudge" },
    { place: "end", select: "z", tool: "nudge" },
    { place: "end", target: "K", select: "w", tool: "nudge" },
    { place: "end", select: "w", tool: "nudge", question: { right: "30731", wrong: [["2", "one for all"], ["30730", "none to compare with"], ["61460", "both sides"]] } },
  ],
}; // biome-ignore format: a stop a line
