import type { LessonFacts } from "../lesson.ts";

export const roles: LessonFacts = {
  id: "roles",
  program: `x = 4; y = -3; z = 5; w = 1
p = x*y
m = max(z, w)
s = p + m
f = 2s`,
  stops: [
    { place: "p-s.0", numbers: "ds 2, dm 2, dp 2" },
    { place: "w-m.1", question: { of: "w", right: "0", wrong: [["2", "D"], ["1", "halved"]], tool: "why" } },
    { place: "x-p.0", question: { of: "x", right: "-6", wrong: [["8", "S"], ["-3", "U"], ["2", "D"]] } },
    { place: "end", moved: { w: 6 }, numbers: "dz 0, dw 2" },
    { place: "end", moved: { w: 5 }, numbers: "dz 1, dw 1" },
  ],
}; // biome-ignore format: a stop a line
