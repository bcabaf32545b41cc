/** Judges an answer to a question of the walk. */

import { answerOf, answersOf, type Question } from "../../graph/question.ts";
import { type AnswerProblem, compareAnswer, noiseOf, readAnswer, signOf } from "../../lab/answer.ts";
import { type Mistake, mistakeBehind } from "../../lab/mistakes.ts";
import type { Moment } from "../../moment/moment.ts";

/** coarse: with too few digits to be compared. count: several numbers, but not as many as the array has. */
export type Problem = AnswerProblem | "coarse" | "count";

/** A text that is no answer yet, and does not count as one, is a problem: among them one with too few digits. */
export type Judgement =
  | { readonly kind: "right" }
  | { readonly kind: "problem"; readonly problem: Problem }
  | { readonly kind: "wrong"; readonly mistake: Mistake | null };

const RIGHT: Judgement = { kind: "right" };

/** `[1.1, −0.6]`, or as people write lists. */
const listedIn = (typed: string): readonly string[] => typed.split(/[\s,;[\]]+/).filter((part) => part !== "");

/** Of a whole array no mistake is named: each entry has its own. */
const judgeAll = (numbers: readonly number[], typed: readonly string[]): Judgement => {
  if (typed.length !== numbers.length) return { kind: "problem", problem: "count" };
  let isCoarse = false;
  for (const [i, text] of typed.entries()) {
    const answer = readAnswer(text);
    if (typeof answer === "string") return { kind: "problem", problem: answer };
    const verdict = compareAnswer(answer, numbers[i] ?? Number.NaN);
    if (verdict === "wrong") return { kind: "wrong", mistake: null };
    isCoarse ||= verdict === "coarse";
  }
  return isCoarse ? { kind: "problem", problem: "coarse" } : RIGHT;
};

export const judge = (
  { walk, evaluation }: Pick<Moment, "walk" | "evaluation">,
  question: Question,
  typed: string,
): Judgement => {
  const several = question.entries ? listedIn(typed) : [];
  if (several.length > 1) return judgeAll(answersOf(evaluation, question), several);
  const answer = readAnswer(typed);
  if (typeof answer === "string") return { kind: "problem", problem: answer };
  const verdict = compareAnswer(answer, answerOf(evaluation, question), noiseOf(evaluation, question));
  if (verdict === "right") return RIGHT;
  const mistake = mistakeBehind(walk, evaluation, question, answer);
  // With one digit, only a number that is exactly so short can be a mistake's, and then it is no rounded right one.
  return verdict === "coarse" && !mistake ? { kind: "problem", problem: "coarse" } : { kind: "wrong", mistake };
};

/** @param sign −1, 0 or 1. Too many mistakes have the same sign to name one. */
export const judgeSign = ({ evaluation }: Pick<Moment, "evaluation">, question: Question, sign: number): Judgement =>
  sign === signOf(evaluation, question) ? RIGHT : { kind: "wrong", mistake: null };
