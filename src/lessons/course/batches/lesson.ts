import type { LessonFacts } from "../lesson.ts";

export const batches: LessonFacts = {
  id: "batches",
  program: `param w = 0.5; param b = 0
x1 = 1; t1 = 3
x2 = 2; t2 = 5
x3 = -1; t3 = -1
x4 = 0; t4 = 1
row(x, t) = mse(w*x + b, t)
L1 = row(x1, t1)
L2 = row(x2, t2)
L3 = row(x3, t3)
L4 = row(x4, t4)
A = (L1 + L2)/2
B = (L3 + L4)/2
L = (L1 + L2 + L3 + L4)/4`,
  stops: [
    { place: "end", select: "w", numbers: "db -1.75", question: { of: "w", right: "-2.75", wrong: [["-11", "L:mean forgotten"], ["-0.625", "E"]], tool: "ledger" } },
    { place: "end", target: "A", numbers: "dw -5.25, db -3.25" },
    { place: "end", target: "B", numbers: "dw -0.25, db -0.25" },
    { place: "end", target: "L2", numbers: "dw -8" },
    { place: "end", target: "B", question: { of: "w", right: "-0.25", wrong: [["-5.5", "not zeroed"]] } },
    { place: "end", question: { right: "16", wrong: [["15", "rest dropped"], ["64", "batch size"], ["15.625", "not rounded"]] } },
  ],
}; // biome-ignore format: a stop a line
