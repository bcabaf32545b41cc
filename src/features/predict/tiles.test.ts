/** What is asked where whole arrays are computed in one step. */
import { describe, expect, it } from "vitest";
import { answersOf, type Question } from "../../graph/question.ts";
import { en as messages } from "../../i18n/en.ts";
import type { Moment } from "../../moment/moment.ts";
import { createBackstep } from "../../store/store.ts";
import { judge } from "./judge.ts";
import { texts } from "./panelTexts.ts";
import { questionText } from "./sentences.ts";

const LAYER = "W = [[0.5, -0.3], [0.2, 0.4]]; x = [1, -2]\nz = W @ x\na = tanh(z)\nL = sum(a)";
const SPEECH = { words: texts.en, messages: messages.formula };

/** All that is asked in a walk, in its order. */
const askedIn = (text: string): readonly { readonly moment: Moment; readonly question: Question }[] => {
  const { actions, derive, store } = createBackstep();
  actions.open(text);
  actions.ask("both");
  const all: { moment: Moment; question: Question }[] = [];
  for (let last = -1; last !== store.getState().cursor || derive.question(store.getState()); ) {
    const [moment, question] = [derive.moment(store.getState()), derive.question(store.getState())];
    if (moment && question) all.push({ moment, question });
    last = store.getState().cursor;
    actions.step(1);
  }
  return all;
};

const textsOf = (text: string): string[] =>
  askedIn(text).map(({ moment, question }) => questionText(moment, SPEECH, question).replaceAll(/[\u2068\u2069]/g, ""));

describe("an array's step asks for its first entry, or for all", () => {
  it("by the names of the arrays", () => {
    expect(textsOf(LAYER)).toEqual([
      "At @, from W and x: what is z[1]? Or all 2 entries at once, with commas between them.",
      "At tanh, from z: what is a[1]? Or all 2 entries at once, with commas between them.",
      "At sum, from a: what is L?",
      "The way back starts here: what is the gradient of L with respect to itself?",
      "From L, at sum, to a[1]: what arrives at a[1]? Or all 2 entries at once, with commas between them.",
      "From a, at tanh, to z[1]: what arrives at z[1]? Or all 2 entries at once, with commas between them.",
      "From z, at @, to x[1]: what arrives at x[1]? Or all 2 entries at once, with commas between them.",
      "From z, at @, to W[1,1]: what arrives at W[1,1]? Or all 4 entries at once, with commas between them.",
    ]);
  });

  it("takes one number, or the whole array, however it is written", () => {
    const [first] = askedIn(LAYER);
    if (!first) throw new Error("nothing is asked");
    const verdict = (typed: string) => judge(first.moment, first.question, typed);
    expect(["1.1", "1.1, -0.6", "[1.1, −0.6]", "1.1 -0.6"].map((typed) => verdict(typed).kind)).toEqual(Array(4).fill("right"));
    expect(verdict("1.1, 0.6")).toEqual({ kind: "wrong", mistake: null });
    expect(verdict("1.1, -0.6, 3")).toEqual({ kind: "problem", problem: "count" });
    expect(verdict("1.1, q")).toEqual({ kind: "problem", problem: "names" });
  });

  it("asks for a gradient when it is whole", () => {
    const forked = "x = [1, -2]\na = tanh(x)\nL = sum(a * x)";
    const toX = askedIn(forked).filter(({ question }) => "edge" in question && question.entries);
    const last = toX.at(-1);
    if (!last) throw new Error("nothing is asked");
    // ∂L/∂x = tanh x + x(1 − tanh² x)
    const expected = [1, -2].map((x) => Math.tanh(x) + x * (1 - Math.tanh(x) ** 2));
    for (const [i, number] of answersOf(last.moment.evaluation, last.question).entries())
      expect(number).toBeCloseTo(expected[i] ?? 0, 12);
  });
});
