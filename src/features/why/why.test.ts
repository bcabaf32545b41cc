/** What the panel says, in full sentences; that its claims hold is tried beside `causes.ts`. */
import { describe, expect, it } from "vitest";
import { plainText } from "../../explain/names.ts";
import { momentsOf } from "../../explain/testing.ts";
import { messagesFor } from "../../i18n/messagesFor.ts";
import { causeText, verdictText } from "./causeText.ts";
import { telling } from "./FactorTable.tsx";
import { texts } from "./panelTexts.ts";
import { marksOf, whyAt } from "./whyAt.ts";

const said = (text: string, selected: string, cursor?: number): string[] => {
  const moments = momentsOf(text, { selected });
  const moment = moments.at(cursor ?? moments.walk.steps.length);
  const why = whyAt(moment);
  const { faults } = messagesFor("en");
  return [verdictText(texts.en, moment, why), ...why.causes.map((cause) => causeText(texts.en, faults, moment, cause))].map(
    plainText,
  );
};

describe("in words", () => {
  const table: readonly (readonly [title: string, text: string, name: string, sentences: string[]])[] = [
    ["dead", "x = -10\nf = relu(x)", "x", ["The gradient of x is 0.", "f is off: x = −10 is not positive, so nothing passes."]],
    ["lost", "y = -1; f = -3\nm = y*f\nH = max(0, 1 - m)", "f", ["The gradient of f is 0.", "H takes 0, not u₁: nothing passes to u₁."]],
    ["times 0", "v = 0; a = 2\nf = a*v", "a", ["The gradient of a is 0.", "f multiplies a by v = 0: nothing passes."]],
    ["saturated", "s = 8; f = sigmoid(s)", "s", ["The gradient of s is tiny: 0.0003352.", "f is saturated: as far out as s = 8, its slope is 0.0003352."]],
    ["cancelled", "x = -10\nst = x/abs(x)", "x", ["The gradient of x is 0.", "The contributions that meet at x cancel: 0.1 + (−0.1) = 0."]],
    ["agreed", "x = 0\nf = 2*abs(x)", "x", ["The gradient of x is 0.", "u₁ has no one slope in x at x = 0; by convention 0 is used."]],
    ["flat", "x = 0\nf = cos(x)", "x", ["The gradient of x is 0.", "f is flat in x at x = 0: its slope is 0."]],
    ["apart", "x = 1; y = 2\np = 2x\nf = y^2", "x", ["x has no gradient: no way leads from it to f."]],
    ["no value", "x = -1\nf = 2*log(x)", "f", ["f has no finite value: it is NaN.", "Logarithm of a negative number at u₁: log needs a positive one. u₁ holds NaN, and what depends on it is computed with that."]],
    ["a chain", "x = 0; w = 2\nl(h) = tanh(w*h)\nf = l(l(l(l(l(l(l(x)))))))", "x", ["The gradient of x is huge: 128.", "No gate stands out: 7 factors in a row, ×2 each on average (geometric mean)."]],
  ]; // biome-ignore format: a table
  it.each(table)("%s", (_title, text, name, sentences) => expect(said(text, name)).toEqual(sentences));
});

it("of contributions, only those that have arrived are told", () =>
  expect(said("x = 2; y = 3\nu = y*x\nv = x\nw = x\nf = u + (v - w)", "x", 12)[1]).toBe(
    "The contributions that meet at x cancel: −1 + 1 = 0.",
  ));

it("on the graph, the way is lit, with its factors, and the gate to blame", () => {
  const moments = momentsOf("x = -10; y = 3\nr = relu(x)\nf = r*y", { selected: "x" });
  const { nodes, edges } = marksOf(moments.at(moments.walk.steps.length));
  const index = (name: string) => moments.graph.byName.get(name) ?? -1;
  expect(nodes.get(index("x"))).toEqual({ class: "path", text: "×0" });
  expect(nodes.get(index("r"))).toEqual({ class: "cause", text: "×3" });
  expect([nodes.has(index("y")), edges.size]).toEqual([false, 2]);
});

it("where contributions cancel, the wires of all of them are lit, and the sum stays to be read", () => {
  const moments = momentsOf("x = -10\nf = x/abs(x)", { selected: "x" });
  const { nodes, edges } = marksOf(moments.at(moments.walk.steps.length));
  expect([nodes.get(moments.graph.byName.get("x") ?? -1), edges.size]).toEqual([{ class: "cause" }, 2]);
});

it("of a long way, the factors farthest from 1 are told, in its order", () => {
  const rows = [1, 0.5, 1, 3, 1, 0, 1.1].map((factor) => ({ factor }));
  expect(telling(rows, 3).map(({ factor }) => factor)).toEqual([0.5, 3, 0]);
  expect(telling(rows, 7)).toBe(rows);
});
