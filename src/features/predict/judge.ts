/** Judges an answer to a question of the walk. */

import { answerOf, type Question } from "../../graph/question.ts";
import { type AnswerProblem, compareAnswer, noiseOf, readAnswer, signOf } from "../../lab/answer.ts";
import { type Mistake, mistakeBehind } from "../../lab/mistakes.ts";
import type { Moment } from "../../moment/moment.ts";

/** A text that is no answer yet, and does not count as one, is a problem: among them one with too few digits. */
export type Judgement =
  | { readonly kind: "right" }
  | { readonly kind: "problem"; readonly problem: AnswerProblem | "coarse" }
  | { readonly kind: "wrong"; readonly mistake: Mistake | null };

const RIGHT: Judgement = { kind: "right" };

export const judge = (
  { walk, evaluation }: Pick<Moment, "walk" | "evaluation">,
  question: Question,
  typed: string,
): Judgement => {
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
