import type { LessonFacts } from "../lesson.ts";

export const orderLab: LessonFacts = {
  id: "order-lab",
  program: `a = 2; b = 3
c = a + b
d = a*b
e = c + d
f = c*d
y = e + f`,
  stops: [
    { place: "y", numbers: "c 5, d 6, e 11, f 30, y 41" },
    { place: "c-f.0", select: "c", tool: "ledger", numbers: "dc 6, dd 5" },
    { place: "c-e.0", select: "c", tool: "ledger", numbers: "dc 7, dd 6" },
    { place: "end", numbers: "da 25, db 19", question: { of: "a", right: "25", wrong: [["1", "E"], ["4", "once"], ["29", "recursion"]] } },
    { place: "end", tool: "order", choices: { recipe: "resend", arrivals: "99" } },
    { place: "end", tool: "order", choices: { recipe: "once", arrivals: "99" } },
    { place: "end", tool: "order", choices: { recipe: "assign", arrivals: "99" } },
  ],
}; // biome-ignore format: a stop a line
