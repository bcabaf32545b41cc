import { describe, expect, it } from "vitest";
import "../../lang/arrays/learnAtOnce.ts";
import { parseProgram } from "../../lang/parseProgram.ts";
import { completionsAt } from "./completionOptions.ts";
import { NO_NAMES, namesOf } from "./programNames.ts";

/** `|` is the caret. */
const offeredAt = (marked: string, isAsked = false): string[] | null => {
  const caret = marked.indexOf("|");
  const text = marked.replace("|", "");
  const { program } = parseProgram(text);
  const found = completionsAt(text, caret, program ? namesOf(program) : NO_NAMES, isAsked);
  return found && found.options.map(({ name, detail }) => name + detail);
};

describe("while a word is typed", () => {
  const table: [string, string, string[] | null][] = [
    ["functions with their operands", "f = leak|", ["leaky_relu(x, a = 0.01)"]],
    ["functions of arrays", "f = transp|", ["transpose(A)"]],
    ["the shape of an array", "width = [[1, 2, 3]]; f = wi|", ["width 1×3"]],
    ["any number of operands", "f = ma|", ["max(a, b, …)"]],
    ["functions of the prelude", "f = hin|", ["hinge(s, y)"]],
    ["a later part of a name", "f = loss|", ["logistic_loss(s, y)"]],
    ["functions of the program, used before they are known", "neuron(a, b) = a*b; f = ne|", ["neuron(a, b)"]],
    ["names of the program", "width = 2; f = wi|", ["width"]],
    ["names of lines that do not parse", "width = (; f = wi|", ["width"]],
    ["whatever the case", "Width = 2; f = wi|", ["Width"]],
    ["nothing at a single letter", "f = e|", null],
    ["nothing at a whole name", "f = exp|", null],
    ["nor at the name itself", "f = qwer|", null],
    ["nothing in a comment", "f = x # ex|", null],
    ["param where a statement begins", "x = 1; pa|", ["param"]],
    ["and nowhere else", "x = 1; f = pa|", null],
    ["out where a statement begins", "f = x; ou|", ["out"]],
    ["outputs behind it", "loss = x^2; w1 = 3; out w1, lo|", ["loss"]],
    ["a word is no name of the program", "loss = x^2; out loss; g = ou|", null],
    ["a value called out is", "out = x^2; g = ou|", ["out"]],
  ]; // biome-ignore format: one caret a line
  it.each(table)("%s", (_, text, expected) => expect(offeredAt(text)).toEqual(expected));
});

describe("when asked", () => {
  it("lists everything, the program's names first", () => {
    const offered = offeredAt("x = 2\nq = x^2\nf = |", true) ?? [];
    expect(offered.slice(0, 3)).toEqual(["x", "q", "f"]);
    expect(offered).toContain("silu(x)");
    expect(offered).toContain("pi = 3.142");
    expect(offered).not.toContain("√(x)");
  });

  it("lists what begins with the letter", () => {
    expect(offeredAt("f = h|", true)).toEqual(["hinge(s, y)", "he(rows, columns, seed)"]);
  });

  it("also at a whole name", () => {
    expect(offeredAt("f = exp|", true)).toEqual(["exp(x)"]);
  });
});
