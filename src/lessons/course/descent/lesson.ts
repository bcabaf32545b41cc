import type { LessonFacts } from "../lesson.ts";

export const descent: LessonFacts = {
  id: "descent",
  program: `param u = 3; param v = 1
S = u^2 - v^2
L = 1/2*u^2 + 2*v^2`,
  stops: [
    { place: "end", tool: "landscape", numbers: "L 6.5, du 3, dv 4" },
    { place: "end", tool: "landscape" },
    { place: "end", question: { right: "0.6", wrong: [["1.4", "G"], ["0.9", "gradient forgotten"]], tool: "training" } },
    { place: "end", moved: { u: 1.5, v: -1 }, tool: "training", choices: { rate: "0.5" }, numbers: "L 3.125" },
    { place: "end", tool: "training" },
    { place: "end", moved: { u: 0, v: 0 }, tool: "landscape", numbers: "du 0, dv 0" },
    { place: "end", target: "S", moved: { u: 0, v: 0 }, tool: "landscape", numbers: "S 0, du 0, dv 0" },
  ],
}; // biome-ignore format: a stop a line
