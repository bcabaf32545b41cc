/** Questions that the graph does not answer: what is right, what is a known mistake, what is no answer yet. */
import { describe, expect, it } from "vitest";
import { LESSONS } from "../../lessons/course/course.ts";
import type { LessonQuestion } from "../../lessons/course/lesson.ts";
import { isTyped, judgeAnswer, optionsOf } from "./judgeAnswer.ts";

const QUESTIONS = LESSONS.flatMap(({ id, stops }) =>
  stops.flatMap(({ question }, i) => (question && question.of === undefined ? [{ id, n: i + 1, question }] : [])),
);

/** Its last one. */
const questionOf = (id: string): LessonQuestion => {
  const found = QUESTIONS.findLast((other) => other.id === id);
  if (!found) throw new Error(`${id} asks nothing in words`);
  return found.question;
};

const verdict = (question: LessonQuestion, given: string): string => {
  const judged = judgeAnswer(question, given);
  return judged.kind === "wrong" ? `wrong: ${judged.known}` : judged.kind === "problem" ? judged.problem : judged.kind;
};

describe.each(QUESTIONS)("$id, stop $n", ({ question }) => {
  it("knows its right answer and its wrong ones", () => {
    expect(verdict(question, question.right)).toBe("right");
    for (const [answer] of question.wrong) expect(verdict(question, answer)).toBe(`wrong: ${answer}`);
  });
  it("knows no other", () => expect(verdict(question, "777")).toBe("wrong: null"));
});

describe("answers are read as the walk reads them", () => {
  const table: readonly (readonly [id: string, typed: string, verdict: string])[] = [
    ["paths", "2^10", "right"],
    ["paths", "1023", "wrong: null"],
    ["paths", "", "empty"],
    ["layer-rules", "2048*4096", "right"],
    ["layer-rules", "8.4e6", "right"],
    ["layer-rules", "8388600", "wrong: null"],
    ["layer-rules", "2048 + 4096", "wrong: 6144"],
    ["two-layers", "0.50424", "right"],
    ["two-layers", "0.5", "coarse"],
    ["two-layers", "0,5042", "comma"],
    ["two-layers", "0.5 + 0.1*0.04237", "right"],
    ["two-layers", "0.5 - 0.1*0.04237", "wrong: 0.4958"],
    ["descent", "0.6", "right"],
    ["batches", "1000/64", "wrong: 15.625"],
    ["nudge", "30730 + 1", "right"],
    ["nudge", "30730", "wrong: 30730"],
    ["descent", "v", "names"],
    ["descent", "six", "names"],
  ];
  it.each(table)("%s: %j is %s", (id, typed, expected) => expect(verdict(questionOf(id), typed)).toBe(expected));
});

it("signs are chosen, in an order that does not put the right ones first", () => {
  const question = questionOf("same-sign");
  expect(isTyped(question)).toBe(false);
  expect(optionsOf(question)).toHaveLength(4);
  expect(optionsOf(question)[0]).not.toBe(question.right);
});
