/** Facts to try the sentences with. */
const question = { gate: "q", glyph: "×", operand: "x", operands: ["x", "y"], target: "f", wires: 2, wire: "" };
const facts = [question, { ...question, wire: "①", wires: 3 }];
const told = facts.map((fact) => ({ ...fact, number: "−4" }));
const mistake = [true, false].map((isProduct) => ({ ...question, wires: isProduct ? 2 : 3, isProduct }));

const each = <Fact>(kinds: readonly string[], samples: readonly Fact[]) =>
  Object.fromEntries(kinds.map((kind) => [kind, samples]));

const KINDS = ["value", "seed", "contribution", "part", "sum"] as const;

export const samples = {
  asks: each(KINDS, facts),
  is: each(KINDS, told),
  all: [{ entries: 4 }],
  count: [{ expected: 4 }],
  wrong: [{ typed: "−0.5" }],
  mistakes: {
    value: each(["swapped", "added", "multiplied", "operand", "sign"], mistake),
    seed: each(["value", "none", "sign"], mistake),
    gradient: each(
      [
        "sign",
        "own",
        "upstream",
        "passed-on",
        "input",
        "operand",
        "value",
        "added",
        "multiplied",
        "whole",
        "factor",
        "far-input",
        "last",
        "replaced",
        "path",
        "none",
        "resent",
      ],
      mistake,
    ),
  },
  comma: [{ point: "1.5" }],
  unasked: each(["number", "slope"], [{ name: "q" }]),
};
