/** The slot for questions of the walk, which come with whoever asks them: most walks ask for nothing. */
import type { Drawn } from "./drawn.ts";
import type { Evaluation } from "./evaluation.ts";
import { late } from "./late.ts";
import type { Question } from "./question.ts";

/** What a person wants to be asked for. */
export type Asked = "values" | "gradients" | "both";

/** What is asked in the step of a person after `cursor` others, in the order of its stages. */
export const QUESTIONS =
  late<(drawn: Drawn, evaluation: Evaluation, cursor: number, asked: Asked | null) => readonly Question[]>();

const NONE: readonly Question[] = [];

export const questionsNow = (drawn: Drawn, evaluation: Evaluation, cursor: number, asked: Asked | null): readonly Question[] =>
  (asked === null ? null : QUESTIONS.now?.(drawn, evaluation, cursor, asked)) ?? NONE;
