import type { HelpMessages } from "../messages.ts";

export const help: HelpMessages = {
  title: "Help",
  headings: { keys: "Keys", picture: "Reading the graph", language: "The language", operations: "Operations" },
  keys: {
    next: { keys: ["→", "Space", "Page Down"], does: "Next step" },
    back: { keys: ["←", "Page Up"], does: "Step back" },
    ends: { keys: ["Home", "End"], does: "First and last step" },
    play: { keys: ["P"], does: "Play or pause" },
    present: { keys: ["F"], does: "Present, or stop presenting" },
    help: { keys: ["?"], does: "Open this help" },
    walk: { keys: ["Tab", "← → ↑ ↓"], does: "In the graph: go from node to node" },
    open: { keys: ["Enter"], does: "In the graph: select a node, open or close a function" },
    nudge: { keys: ["↑", "↓"], does: "In an input: change the value; with Shift 10 steps, with Alt a tenth" },
  },
  picture: {
    value: "The value of a node stands above its wire.",
    gradient: "The gradient that flows back on a wire stands below it.",
    notYet: "— means not computed yet, which is not 0.",
    partial: "Dashed: some contributions have arrived, others are still to come, as in “1 of 2”.",
    fork: "A node that is used several times adds up one contribution per use.",
    factors: "A contribution is upstream · local: the gradient that arrives at the gate, times the gate's own derivative.",
    trainable: "Trainable inputs, marked param in the text, have a shape of their own.",
    composite: "A gate with a function's name stands for all of that function: open it to see its gates.",
    trouble: "A mark at a node says that there is no value, or no unique slope, and what is used instead.",
  },
  syntax: {
    input: "an input and its value",
    param: "a trainable input",
    gate: "a named node",
    free: "a name without a value is an input that starts at 1",
    function: "a function: each call of it is one gate that opens",
    output: "the output is the last statement that computes something and that no other reads",
    comment: "a comment, as does //",
    product: "a product may leave out the *",
  },
};
