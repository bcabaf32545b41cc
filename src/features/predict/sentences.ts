/** What the panel says of a question and of an answer to it. */

import type { Question } from "../../graph/question.ts";
import type { FormulaMessages } from "../../i18n/messages.ts";
import type { Mistake, MistakeKind } from "../../lab/mistakes.ts";
import type { Moment } from "../../moment/moment.ts";
import { formatNumber } from "../../tex/number.ts";
import { problemText } from "../answerTexts.ts";
import { mistakeFacts, questionFacts, wiresOfTile } from "./facts.ts";
import type { Problem } from "./judge.ts";
import type { MistakeFacts, PredictTexts } from "./words.ts";

/** What became of a question, or of an answer to it that is to be given again. */
export type Said =
  | { readonly kind: "problem"; readonly problem: Problem; readonly typed: string; readonly expected: number }
  | { readonly kind: "wrong"; readonly question: Question; readonly typed: string; readonly mistake: Mistake | null }
  | { readonly kind: "wrong-sign"; readonly question: Question }
  | { readonly kind: "right"; readonly question: Question; readonly number: number }
  /** With the mistake behind the second wrong answer, if there was one. */
  | { readonly kind: "shown"; readonly question: Question; readonly number: number; readonly mistake: Mistake | null };

type Place = Pick<Moment, "graph" | "walk" | "drawn">;

export interface Speech {
  readonly words: PredictTexts;
  readonly messages: FormulaMessages;
}

/** Of a node with several uses, a contribution is only a part of the gradient. */
const kindOf = ({ walk, drawn }: Place, question: Question): keyof PredictTexts["asks"] => {
  const tileWires = "edge" in question ? wiresOfTile(drawn, question.edge) : null;
  if (tileWires !== null) return tileWires > 1 ? "sum" : "contribution";
  return question.kind === "contribution" && (walk.consumers[question.edge.from]?.length ?? 0) > 1 ? "part" : question.kind;
};

export const questionText = (place: Place, { words, messages }: Speech, question: Question): string =>
  [
    words.asks[kindOf(place, question)](questionFacts(place, messages, question)),
    question.entries ? words.all({ entries: question.entries.length }) : "",
  ]
    .filter(Boolean)
    .join(" ");

const sentencesFor = (
  { mistakes }: PredictTexts,
  { kind }: Question,
): Partial<Record<MistakeKind, (facts: MistakeFacts) => string>> =>
  kind === "value" ? mistakes.value : kind === "seed" ? mistakes.seed : mistakes.gradient;

const mistakeText = (place: Place, { words, messages }: Speech, question: Question, mistake: Mistake | null): string | null =>
  (mistake && sentencesFor(words, question)[mistake.kind]?.(mistakeFacts(place, messages, question, mistake))) ?? null;

const numberText = (place: Place, { words, messages }: Speech, question: Question, number: number): string =>
  words.is[kindOf(place, question)]({ ...questionFacts(place, messages, question), number: formatNumber(number) });

/** Only what has been said may be told: of a wrong answer, not the right one. */
export const saidText = (place: Place, speech: Speech, said: Said): string => {
  const { words } = speech;
  if (said.kind === "problem") return said.problem === "count" ? words.count(said) : problemText(words, said.problem, said.typed);
  const { question } = said;
  if (said.kind === "right") return `${words.right} ${numberText(place, speech, question, said.number)}`;
  const retry = question.kind === "contribution" ? words.retryWithFormula : words.tryAgain;
  if (said.kind === "wrong-sign") return `${words.signs[question.kind]} ${retry}`;
  const why = mistakeText(place, speech, question, said.mistake);
  if (said.kind === "shown") return [why, numberText(place, speech, question, said.number)].filter(Boolean).join(" ");
  return `${why ?? words.wrong({ typed: said.typed })} ${retry}`;
};
