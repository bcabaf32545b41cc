import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { momentsOf } from "../../explain/testing.ts";
import { answerOf, type Question, questionsAt } from "../../graph/question.ts";
import type { Asked } from "../../graph/questions.ts";
import { randomProgram } from "../../graph/testing.ts";
import { en as messages } from "../../i18n/en.ts";
import type { Moment } from "../../moment/moment.ts";
import { formatNumber } from "../../tex/number.ts";
import { unaskedIn } from "./facts.ts";
import { type Judgement, judge, judgeSign } from "./judge.ts";
import { texts } from "./panelTexts.ts";
import { questionText, saidText } from "./sentences.ts";

const SPEECH = { words: texts.en, messages: messages.formula };
const plain = (text: string): string => text.replaceAll(/[\u2068\u2069]/g, "");

/** After so many steps, the last thing that is asked in the next one. */
const asked = (text: string, cursor: number): { readonly moment: Moment; readonly question: Question } => {
  const moment = momentsOf(text).at(cursor);
  const question = questionsAt(moment.walk, moment.evaluation, cursor, "both").at(-1);
  if (!question) throw new Error(`nothing is asked after ${cursor} steps of ${text}`);
  return { moment, question };
};

const SQUARE = "x = 3\nq = x*x\nf = 2q";
const FORK = "x = 2\nq = x*x\nu = 3q\nv = q^2\nf = u + v";

describe("a question names both ends", () => {
  const table: readonly (readonly [text: string, cursor: number, question: string])[] = [
    [SQUARE, 0, "At ×, from x: what is q?"],
    [SQUARE, 1, "At ×, from 2 and q: what is f?"],
    [SQUARE, 2, "The way back starts here: what is the gradient of f with respect to itself?"],
    [SQUARE, 3, "From f, at ×, to q: what arrives at q?"],
    [SQUARE, 4, "From q, at ×, to x (right operand ②): what does this one of 2 wires bring?"],
    [SQUARE, 5, "Both contributions have come to x: what is its gradient?"],
  ];
  it.each(table)("%j after %d steps: %s", (text, cursor, expected) => {
    const { moment, question } = asked(text, cursor);
    expect(plain(questionText(moment, SPEECH, question))).toBe(expected);
  });
});

describe("a wrong answer is told the mistake behind it", () => {
  const table: readonly (readonly [text: string, cursor: number, typed: string, said: string])[] = [
    ["x = -2; y = 5; z = -4\nq = x + y\nf = q * z", 3, "-4", "That multiplies by z itself. × sends z the value of the other operand. The formula tells more now: try once again."],
    ["x = -2; y = 5; z = -4\nq = x + y\nf = q * z", 5, "1", "That is the local derivative alone. It is still to be multiplied by what arrives at q. The formula tells more now: try once again."],
    ["x = -2; y = 5; z = -4\nq = x + y\nf = q * z", 5, "77", "It is not 77. The formula tells more now: try once again."],
    ["s = 1\nf = sigmoid(s)", 2, "0", "The slope of σ is computed from its output f, not from its input s. The formula tells more now: try once again."],
    ["a = 2; b = 3\nf = a - b", 0, "1", "That is what comes out with the operands swapped: their order counts. Try once again."],
    ["a = 2; b = 3\nf = a * b", 0, "5", "That adds the operands, but here stands ×. Try once again."],
    ["f = x*y\nx = 2; y = 4", 1, "8", "That is the value of f. Asked for is how much f changes when it changes. Try once again."],
    [FORK, 8, "3", "That is only what came last. Both contributions to q add up: +=, not =. Try once again."],
    [FORK, 8, "24", "That multiplies the contributions: at a fork they are added. Try once again."],
    ["y = relu(x)\nx = -10", 2, "1", "That is what arrives at y, passed on unchanged as by +. relu multiplies it by its local derivative. The formula tells more now: try once again."],
  ]; // biome-ignore format: a table
  it.each(table)("%j after %d steps, %s", (text, cursor, typed, expected) => {
    const { moment, question } = asked(text, cursor);
    const judgement = judge(moment, question, typed);
    if (judgement.kind !== "wrong") throw new Error(judgement.kind);
    expect(plain(saidText(moment, SPEECH, { kind: "wrong", question, typed, mistake: judgement.mistake }))).toBe(expected);
  });

  it("and never the right number", () =>
    fc.assert(
      fc.property(randomProgram, ({ text }) => {
        const moments = momentsOf(text);
        for (let cursor = 0; cursor < moments.walk.steps.length; cursor++) {
          const moment = moments.at(0);
          for (const question of questionsAt(moment.walk, moment.evaluation, cursor, "both")) {
            const number = answerOf(moment.evaluation, question);
            for (const typed of ["0", String(-number), String(number * 2)]) {
              const judgement = judge(moment, question, typed);
              if (judgement.kind !== "wrong") continue;
              const said = saidText(moment, SPEECH, { kind: "wrong", question, typed: "—", mistake: judgement.mistake });
              const words = plain(said).split(/[\s.,:]+/);
              if (formatNumber(number).length > 3) expect(words).not.toContain(formatNumber(number));
            }
          }
        }
      }),
      { numRuns: 15 },
    ));
});

describe("what is no answer does not count as one", () => {
  const { moment, question } = asked("s = 1\nf = sigmoid(s)", 2);
  const table: readonly (readonly [typed: string, judgement: Judgement])[] = [
    ["", { kind: "problem", problem: "empty" }],
    ["0,19", { kind: "problem", problem: "comma" }],
    ["0.2", { kind: "problem", problem: "coarse" }],
    ["f*(1-f)", { kind: "problem", problem: "names" }],
    ["?", { kind: "problem", problem: "unreadable" }],
    ["0.20", { kind: "right" }],
  ];
  it.each(table)("%j", (typed, judgement) => expect(judge(moment, question, typed)).toEqual(judgement));
  it("one digit that is exactly what a mistake gives is that mistake", () => {
    const { moment: at, question: product } = asked("x = 1.1; y = 1.4\nf = x*y", 2);
    expect(judge(at, product, "1")).toMatchObject({ kind: "wrong", mistake: { kind: "passed-on" } });
    expect(judge(at, product, "2")).toEqual({ kind: "wrong", mistake: null });
  });
  it("a comma is shown as a point", () =>
    expect(saidText(moment, SPEECH, { kind: "problem", problem: "comma", typed: "0,19", expected: 1 })).toBe(
      "Write 0.19, with a point.",
    ));
});

it("a sign is right or not, and the words say what to look at", () => {
  const { moment, question } = asked("x = -2; y = 5\nf = x * y", 2);
  expect([-1, 0, 1].map((sign) => judgeSign(moment, question, sign).kind)).toEqual(["right", "wrong", "wrong"]);
  expect(saidText(moment, SPEECH, { kind: "wrong-sign", question })).toMatch(/^Not so: think of the signs of both factors/);
});

describe("a number that nobody is asked for is passed with a word", () => {
  const told = (text: string, cursor: number, what: Asked): string => {
    const unasked = unaskedIn(momentsOf(text).at(cursor), what);
    return unasked ? plain(texts.en.unasked[unasked.reason](unasked)) : "";
  };
  const FAULT = "x = -1; y = 2\np = log(x)\nf = p * y";
  it("where it is not finite", () =>
    expect(told(FAULT, 1, "both")).toBe("Not asked: what belongs to p here is no finite number."));
  it("where the slope is agreed on", () =>
    expect(told("y = relu(x)\nx = 0", 3, "both")).toBe(
      "Not asked: there is no single slope in x here, only one that is agreed on.",
    ));
  it("not where nobody wants to be asked", () => expect(told(FAULT, 1, "gradients")).toBe(""));
  it("not at the start", () => expect(told(FAULT, 0, "both")).toBe(""));
});
