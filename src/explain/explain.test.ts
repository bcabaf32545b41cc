import { describe, expect, it } from "vitest";
import { messagesFor } from "../i18n/messagesFor.ts";
import { explain } from "./explain.ts";
import { plainText } from "./names.ts";
import { momentCalled, momentsOf } from "./testing.ts";

const en = messagesFor("en");

/** What is said of the troubles at the step back along an edge. */
const troublesAt = (text: string, edge: string, ...expanded: string[]): readonly string[] =>
  explain(momentCalled(text, edge, { expanded }), en).troubles.map(plainText);

describe("the trouble at a step", () => {
  const table: [string, string, string, RegExp[]][] = [
    ["a tie, told of the operand that receives", "x = 3; y = 3\nf = max(x, y)", "x-f.0", [/slope used for x is 0\.5/]],
    ["and of the other at its own step", "x = 3; y = 3\nf = max(x, y)", "y-f.1", [/slope used for y is 0\.5/]],
    ["0 to a power: the base has a slope", "x = -2; n = 2\nf = x^n", "x-f.0", []],
    ["and the exponent has none", "x = -2; n = 2\nf = x^n", "n-f.1", [/no slope in n/]],
    ["a prediction that is exactly right", "p = 1; y = 1\nL = bce(p, y)", "p-L.0", [/0 · log 0 at L is taken as 0.*slope used for p is −1/]],
    ["a step, at its jump", "x = 0\nf = step(x)", "x-f.0", [/no slope in x.*used is 0/]],
  ]; // biome-ignore format: a table

  it("an opened gate that does not hold where the closed one does", () => {
    const text = "x = 1000\nq = 2*x\nf = q + softplus(x)";
    const notes = troublesAt(text, "u3-u1.0", "u1");
    expect(notes).toHaveLength(1);
    expect(notes[0]).toMatch(/^u₁ is open.*range at u₂\..*holds here: 1000\.$/);
    expect(troublesAt(text, "u1-f.1", "u1"), "outside of it, nothing is said").toEqual([]);
  });

  it.each(table)("%s", (_, text, edge, wanted) => {
    const found = troublesAt(text, edge);
    expect(found).toHaveLength(wanted.length);
    for (const [i, pattern] of wanted.entries()) expect(found[i]).toMatch(pattern);
  });
});

describe("guidance", () => {
  const A1 = "x = -2; y = 5; z = -4\nq = x + y\nf = q * z";
  it("comes at the start, at the first step, at the turn, at the first step back and at the end, and at no other step", () => {
    const { at } = momentsOf(A1);
    const { start, forward, turn, backward, end } = en.app.firstRun;
    expect(Array.from({ length: 8 }, (_, cursor) => explain(at(cursor), en).guidance)).toEqual([
      start, forward, turn, backward, null, null, null, end,
    ]); // biome-ignore format: a row
  });
  it("says where to go on", () => {
    expect(en.app.firstRun.backward).toMatch(/Press → to follow it/);
    expect(messagesFor("pt-BR").app.firstRun.backward).toMatch(/Pressione → para/);
  });
});

describe("a selected gate", () => {
  it("tells its value and its gradient once both are known", () => {
    const { at } = momentsOf("x = -2; y = 5; z = -4\nq = x + y\nf = q * z", { selected: "q" });
    expect(explain(at(7), en).sentences.map(plainText)).toEqual([
      "q adds x = −2 and y = 5.",
      "The result is kept: the way back may read it.",
      "× switches. q gets the gradient times the other operand, z = −4.",
    ]);
  });
});

describe("one gate per step", () => {
  it("says nothing twice", () => {
    const moments = momentsOf("a = 2; b = 3\nf = a + b", { granularity: "gate" });
    expect(explain(moments.at(4), en).sentences).toEqual(["+ distributes. The gradient passes on unchanged to both operands."]);
  });
});
