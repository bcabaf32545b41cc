/** How the questions of a walk went; of a question that is asked again, the first time counts. */
import type { Question } from "../../graph/question.ts";

/** atOnce: right. hinted: right at the second try. shown: the walk went on without a right answer. */
export const OUTCOMES = ["atOnce", "hinted", "shown"] as const;
export type Outcome = (typeof OUTCOMES)[number];

export type Outcomes = ReadonlyMap<string, Outcome>;

export const NO_OUTCOMES: Outcomes = new Map();

/** Two questions of a walk are the same if they stand at the same place. */
export const keyOf = ({ cursor, stage }: Question): string => `${cursor}.${stage}`;

export const withOutcome = (outcomes: Outcomes, question: Question, outcome: Outcome): Outcomes =>
  outcomes.has(keyOf(question)) ? outcomes : new Map(outcomes).set(keyOf(question), outcome);

export const countOf = (outcomes: Outcomes, outcome: Outcome): number =>
  [...outcomes.values()].filter((other) => other === outcome).length;
