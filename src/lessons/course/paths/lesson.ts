import type { LessonFacts } from "../lesson.ts";

export const paths: LessonFacts = {
  id: "paths",
  program: `x = 1.5
p = x*x
q = p*p
r = q*q`,
  stops: [
    { place: "r", select: "x", tool: "paths", question: { right: "1024", wrong: [["20", "wires counted"]] } },
    { place: "q-r.0", select: "q", tool: "ledger", numbers: "dq 10.13" },
    { place: "p-q.0", numbers: "dp 45.56" },
    { place: "end", question: { of: "x", right: "136.7", wrong: [["17.09", "P:one path"]] } },
    { place: "end", select: "x", tool: "paths" },
    { place: "end", tool: "order", choices: { recipe: "resend", arrivals: "99" } },
  ],
}; // biome-ignore format: a stop a line
