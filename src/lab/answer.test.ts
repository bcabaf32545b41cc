import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answerOf, questionsAt } from "../graph/question.ts";
import { schedule } from "../graph/schedule.ts";
import { evaluationOf, graphOf, randomProgram } from "../graph/testing.ts";
import { type AnswerProblem, compareAnswer, readAnswer, signOf, type Verdict } from "./answer.ts";

const valueOf = (text: string): number | AnswerProblem => {
  const answer = readAnswer(text);
  return typeof answer === "string" ? answer : answer.value;
};

describe("an answer is read as", () => {
  const table: readonly (readonly [text: string, value: number | AnswerProblem])[] = [
    ["-4", -4], ["−4", -4], ["+3", 3], [" 0.1966 ", 0.1966], [".5", 0.5], ["1e-3", 0.001], ["2*3", 6], ["2·3", 6], ["-1/3", -1 / 3],
    ["(-4) * 1", -4], ["exp(-1)", Math.exp(-1)], ["2^3", 8], ["2pi", 2 * Math.PI], ["8.1×10⁻⁴", 8.1e-4], ["3×10⁶", 3e6],
    ["", "empty"], ["  ", "empty"], ["1,5", "comma"], ["-0,1966", "comma"], ["x", "names"], ["2*q", "names"], ["∞", "unreadable"], ["1/0", "unreadable"],
    ["log(-1)", "unreadable"], ["2*", "unreadable"], ["x = 2", "unreadable"], ["1; 2", "unreadable"], ["1.2.3", "unreadable"], ["0x10", "unreadable"],
    ["# 3", "unreadable"], ["?", "unreadable"], ["1".repeat(300), "unreadable"], ["(".repeat(150), "unreadable"],
  ]; // biome-ignore format: a table
  it.each(table)("%j: %s", (text, value) => expect(valueOf(text)).toEqual(value));
});

describe("an answer is compared as closely as it was written", () => {
  const SIGMOID = 0.19661193324148185;
  const table: readonly (readonly [text: string, number: number, verdict: Verdict])[] = [
    ["0.1966", SIGMOID, "right"],
    ["0.197", SIGMOID, "right"],
    ["0.20", SIGMOID, "right"],
    ["0.196", SIGMOID, "right"], // cut, not rounded
    ["0.19", SIGMOID, "right"],
    ["0.2", SIGMOID, "coarse"],
    ["0", SIGMOID, "wrong"],
    ["0.18", SIGMOID, "wrong"],
    ["0.1956", SIGMOID, "wrong"],
    ["-0.1966", SIGMOID, "wrong"],
    ["0.19670", SIGMOID, "right"], // computed from numbers of four digits
    ["0.2*0.98", SIGMOID, "right"],
    ["1/5", SIGMOID, "wrong"],
    ["-4", -4, "right"],
    ["-4.0", -4, "right"],
    ["-3.9", -4, "wrong"],
    ["2", 2.472, "coarse"],
    ["1", 0.5, "wrong"], // rounded, too, but nobody would
    ["2.5", 2.472, "right"],
    ["12", 11.6, "right"],
    ["11", 11.6, "right"],
    ["136.7", 136.69, "right"],
    ["-0.00064", -0.0006367, "right"],
    ["-6e-4", -0.0006367, "coarse"],
    ["0", 0, "right"],
    ["0.01", 0, "wrong"],
    ["0", 1.99e-175, "wrong"],
    ["1.99e-175", 1.99e-175, "right"],
    ["0.5", 0.5, "right"],
    ["1e300", 1e300, "right"],
  ];
  it.each(table)("%s for %d is %s", (text, number, verdict) => {
    const answer = readAnswer(text);
    expect(typeof answer === "string" ? answer : compareAnswer(answer, number)).toBe(verdict);
  });

  it("four digits of any number are right, and twice or minus that is not", () =>
    fc.assert(
      fc.property(fc.double({ min: 1e-9, max: 1e9, noNaN: true }), fc.boolean(), (size, isNegative) => {
        const number = isNegative ? -size : size;
        const compare = (x: number): Verdict | AnswerProblem => {
          const answer = readAnswer(x.toPrecision(4));
          return typeof answer === "string" ? answer : compareAnswer(answer, number);
        };
        expect([compare(number), compare(2 * number), compare(-number)]).toEqual(["right", "wrong", "wrong"]);
      }),
    ));
});

it("what round-off leaves of 0 is 0", () => {
  const evaluation = evaluationOf(graphOf("x = 0.1\ny = x + 0.2\nf = y - 0.3"));
  const walk = schedule(evaluation.graph);
  const question = questionsAt(walk, evaluation, 1, "values")[0];
  if (!question) throw new Error("nothing is asked");
  expect(answerOf(evaluation, question)).not.toBe(0);
  expect(signOf(evaluation, question)).toBe(0);
});

it("of any program, whatever is asked is a finite number with a sign", () =>
  fc.assert(
    fc.property(randomProgram, ({ text }) => {
      const evaluation = evaluationOf(graphOf(text));
      const walk = schedule(evaluation.graph);
      for (let cursor = 0; cursor < walk.steps.length; cursor++)
        for (const question of questionsAt(walk, evaluation, cursor, "both")) {
          expect(answerOf(evaluation, question)).toSatisfy(Number.isFinite);
          expect([-1, 0, 1]).toContain(signOf(evaluation, question));
        }
    }),
    { numRuns: 30 },
  ));
