import type { LessonFacts } from "../lesson.ts";

export const chainOfThree: LessonFacts = {
  id: "chain-of-three",
  program: `a = 5; b = 3; c = 2
u = b*c
v = a + u
J = 3v`,
  stops: [
    { place: "J", numbers: "u 6, v 11, J 33" },
    { place: "v-J.1", numbers: "dv 3" },
    { place: "a-v.0", numbers: "du 3, da 3" },
    { place: "b-u.0", question: { of: "b", right: "6", wrong: [["2", "U"], ["9", "S"], ["3", "L"], ["5", "A"]] } },
    { place: "end", select: "b", tool: "paths", numbers: "∂b-u.0 2, ∂u-v.1 1, ∂v-J.1 3, db 6, dc 9" },
    { place: "end", target: "v", numbers: "db 2, dc 3, da 1" },
  ],
}; // biome-ignore format: a stop a line
