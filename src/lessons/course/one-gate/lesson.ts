import type { LessonFacts } from "../lesson.ts";

export const oneGate: LessonFacts = {
  id: "one-gate",
  program: `a = 3; b = 2; x = 4
y1 = a + b
y2 = a*x - b
y3 = a^2
y4 = exp(a)`,
  stops: [
    { place: "end", target: "y1", numbers: "da 1, db 1, dx —" },
    { place: "b-y2.1", target: "y2", question: { of: "b", right: "-1", wrong: [["1", "G"]] } },
    { place: "a-u1.0", target: "y2", question: { of: "a", right: "4", wrong: [["3", "S"], ["1", "D"]] } },
    { place: "a-y3.0", target: "y3", question: { of: "a", right: "6", wrong: [["9", "V"], ["2", "only the exponent"]] } },
    { place: "a-y4.0", target: "y4", question: { of: "a", right: "20.09", wrong: [["3", "I"], ["22.17", "power rule 3e²"]] } },
  ],
}; // biome-ignore format: a stop a line
