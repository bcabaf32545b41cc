import type { LessonFacts } from "../lesson.ts";

export const losses: LessonFacts = {
  id: "losses",
  program: `x = 2; y = -1
param w = 0.5; param b = -0.6
f = w*x + b
m = y*f
Q = (y - f)^2
H = max(0, 1 - m)
G = log(1 + exp(-m))
L = G + 0.1*w^2`,
  stops: [
    { place: "end", target: "Q", select: "Q", tool: "curves", choices: { along: "b" }, numbers: "Q 1.96, df 2.8" },
    { place: "f-m.1", target: "H", select: "H", choices: { along: "b" }, numbers: "H 1.4", question: { of: "f", right: "1", wrong: [["-1", "G"]], tool: "curves" } },
    { place: "f-m.1", target: "G", select: "G", tool: "curves", choices: { along: "b" }, numbers: "G 0.913, df 0.5987" },
    { place: "f-m.1", target: "H", moved: { b: -4 }, numbers: "m 3", question: { of: "f", right: "0", wrong: [["1", "D"]], tool: "why" } },
    { place: "end", target: "Q", moved: { b: -4 }, numbers: "df -4" },
    { place: "end", target: "H", moved: { b: -2 }, numbers: "m 1, df 0.5" },
    { place: "end", select: "w", question: { of: "w", right: "1.297", wrong: [["1.197", "P:no penalty"], ["0.1", "P:penalty only"]], tool: "ledger" } },
  ],
}; // biome-ignore format: a stop a line
