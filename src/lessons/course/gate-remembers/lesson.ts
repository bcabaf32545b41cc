import type { LessonFacts } from "../lesson.ts";

export const gateRemembers: LessonFacts = {
  id: "gate-remembers",
  program: `x = 0.5; y = 3
p = x*y
s = tanh(p)
f = exp(s)`,
  stops: [
    { place: "f", tool: "code", numbers: "p 1.5, s 0.9051, f 2.472" },
    { place: "s-f.0", question: { of: "s", right: "2.472", wrong: [["0.9051", "I"]] } },
    { place: "p-s.0", question: { of: "p", right: "0.4468", wrong: [["0.1807", "U"], ["-3.09", "I"], ["2.472", "L"]] } },
    { place: "x-p.0", question: { of: "x", right: "1.34", wrong: [["0.2234", "S"], ["3", "U"]], tool: "code" } },
    { place: "end", tool: "code", numbers: "dy 0.2234" },
  ],
}; // biome-ignore format: a stop a line
