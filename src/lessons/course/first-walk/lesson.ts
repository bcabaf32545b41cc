import type { LessonFacts } from "../lesson.ts";

export const firstWalk: LessonFacts = {
  id: "first-walk",
  program: `x = -2; y = 5; z = -4
q = x + y
f = q * z`,
  stops: [
    { place: "start", numbers: "dx —, dy —, dz —, dq —, df —" },
    { place: "f", numbers: "q 3, f -12" },
    { place: "seed", question: { of: "f", right: "1", wrong: [["-12", "V"], ["0", "f taken as constant"]] } },
    { place: "z-f.1", question: { of: "z", right: "3", wrong: [["-4", "S"], ["1", "D"]] } },
    { place: "y-q.1", question: { of: "y", right: "-4", wrong: [["1", "U"], ["-20", "S"]] } },
    { place: "x-q.0", numbers: "dx -4" },
    { place: "f", moved: { x: -1.9 }, select: "x", tool: "nudge", choices: { h: "0.1" }, numbers: "f -12.4" },
  ],
}; // biome-ignore format: a stop a line
