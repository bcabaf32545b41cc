import type { LessonFacts } from "../lesson.ts";

export const insideOut: LessonFacts = {
  id: "inside-out",
  program: `x = 2; y = 3; z = 4
h(x, y) = x + y
g(a, b) = a * b
f = g(h(x, y), z)`,
  stops: [
    { place: "u1", select: "u1", numbers: "u1 5" },
    { place: "f", select: "f", numbers: "f 20" },
    { place: "u1-f.0", question: { of: "u1", right: "4", wrong: [["5", "S"], ["20", "V"]] } },
    { place: "u1-f.0", expand: ["f", "u1"], numbers: "du1 4" },
    { place: "end", numbers: "dx 4, dy 4, dz 5" },
  ],
}; // biome-ignore format: a stop a line
