/** Judges an answer to a question of a lesson that the graph does not answer. */
import { type Answer, type AnswerProblem, compareAnswer, readAnswer, type Verdict } from "../../lab/answer.ts";
import type { LessonQuestion } from "../../lessons/course/lesson.ts";

export type Judgement =
  | { readonly kind: "right" }
  /** No answer yet. */
  | { readonly kind: "problem"; readonly problem: AnswerProblem | "coarse" }
  /** With the wrong answer of the question that it is, if it is one. */
  | { readonly kind: "wrong"; readonly known: string | null };

/** Anything else is chosen. */
export const isTyped = ({ right }: LessonQuestion): boolean => !Number.isNaN(Number(right));

/** In an order that tells nothing. */
export const optionsOf = ({ right, wrong }: LessonQuestion): readonly string[] =>
  [right, ...wrong.map(([answer]) => answer)].toSorted();

/** A count is exact, unless it is written with fewer digits: 8.4e6. */
const verdictOf = (answer: Answer, number: number): Verdict =>
  Number.isInteger(number) && (answer.unit ?? 0) <= 1
    ? answer.value === number
      ? "right"
      : "wrong"
    : compareAnswer(answer, number);

const judgeNumber = ({ right, wrong }: LessonQuestion, answer: Answer): Judgement => {
  const verdict = verdictOf(answer, Number(right));
  if (verdict === "right") return { kind: "right" };
  const [known = null] = wrong.find(([text]) => verdictOf(answer, Number(text)) === "right") ?? [];
  return verdict === "coarse" && known === null ? { kind: "problem", problem: "coarse" } : { kind: "wrong", known };
};

/** @param given what was typed, or one of the options */
export const judgeAnswer = (question: LessonQuestion, given: string): Judgement => {
  if (isTyped(question)) {
    const answer = readAnswer(given);
    return typeof answer === "string" ? { kind: "problem", problem: answer } : judgeNumber(question, answer);
  }
  if (given === question.right) return { kind: "right" };
  return { kind: "wrong", known: question.wrong.find(([answer]) => answer === given)?.[0] ?? null };
};
