import type { LessonFacts } from "../lesson.ts";

export const fork: LessonFacts = {
  id: "fork",
  program: `x = 2
q = x*x
u = 3q
v = q^2
f = u + v`,
  stops: [
    { place: "f", numbers: "q 4, f 28" },
    { place: "q-v.0", select: "q", tool: "ledger", numbers: "dq 8" },
    { place: "q-u.1", select: "q", numbers: "q-v.0 8, q-u.1 3", question: { of: "q", right: "11", wrong: [["3", "E"], ["8", "P"], ["24", "A"]], tool: "ledger" } },
    { place: "x-q.1", select: "x", tool: "ledger", numbers: "dx 22" },
    { place: "x-q.0", select: "x", question: { of: "x", right: "44", wrong: [["22", "P:one wire"], ["6", "E:everywhere"], ["11", "L"]], tool: "ledger" } },
    { place: "end", select: "x", tool: "paths" },
  ],
}; // biome-ignore format: a stop a line
