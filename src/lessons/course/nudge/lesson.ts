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
    { place: "L", moved: { w: 0.35 }, tool: "nudge" },
    { place: "end", tool: "nudge" },
    { place: "end", select: "z", tool: "nudge" },
    { place: "end", target: "K", tool: "nudge" },
    { place: "end", tool: "nudge", question: { right: "30731", wrong: [["2", "one for all"]] } },
  ],
}; // biome-ignore format: a stop a line
