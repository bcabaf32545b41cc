import type { LessonFacts } from "../lesson.ts";

export const activations: LessonFacts = {
  id: "activations",
  program: `x = -10; a = 0.25
st = x/abs(x)
sg = sigmoid(x)
th = tanh(x)
re = relu(x)
lr = leaky_relu(x, 0.1)
pr = leaky_relu(x, a)
el = elu(x, 1)
mo = max(0.5x + 1, -x - 2)`,
  stops: [
    { place: "x-u1.0", target: "st", select: "x", numbers: "x-st.0 0.1, x-u1.0 -0.1", question: { of: "x", right: "0", wrong: [["0.1", "P"]], tool: "ledger" } },
    { place: "end", target: "sg", select: "sg", tool: "curves" },
    { place: "end", target: "re", question: { of: "x", right: "0", wrong: [["1", "D"], ["-10", "I"]], tool: "why" } },
    { place: "end", target: "lr", select: "lr", tool: "curves", choices: { along: "x" } },
    { place: "end", target: "pr", question: { of: "a", right: "-10", wrong: [["0.25", "S"], ["0", "P"]] } },
    { place: "end", target: "el", select: "el", tool: "curves", choices: { along: "x" } },
    { place: "end", target: "mo", select: "mo", tool: "curves", choices: { along: "x" } },
  ],
}; // biome-ignore format: a stop a line
