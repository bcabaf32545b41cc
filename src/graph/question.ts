/** Which numbers of a walk can be asked for before they are shown, and where the walk waits for the answer. */
import type { Drawn } from "./drawn.ts";
import type { Evaluation } from "./evaluation.ts";
import type { Edge } from "./graph.ts";
import { late } from "./late.ts";
import { type Asked, QUESTIONS } from "./questions.ts";
import type { Schedule } from "./schedule.ts";
import { stagesOf } from "./stages.ts";
import { kinkAt } from "./trouble.ts";

/**
 * contribution: what one edge sends back. sum: the whole gradient of an operand of several gates, once the last contribution has come.
 * `entries`: the step computes all of them, and all may be said at once.
 */
export type Question = { readonly cursor: number; readonly stage: number; readonly entries?: readonly number[] } & (
  | { readonly kind: "value" | "seed"; readonly node: number }
  | { readonly kind: "contribution" | "sum"; readonly edge: Edge }
);

export const answerOf = ({ values, gradients, contribution, running }: Evaluation, question: Question): number => {
  switch (question.kind) {
    case "value":
      return values[question.node] ?? Number.NaN;
    case "seed":
      return gradients[question.node] ?? Number.NaN;
    case "contribution":
      return contribution[question.edge.index] ?? Number.NaN;
    case "sum":
      return running[question.edge.index] ?? Number.NaN;
  }
};

/** One after the other, where several may be said at once; else the one. */
export const answersOf = (evaluation: Evaluation, question: Question): readonly number[] => {
  const numbers = question.kind === "value" ? evaluation.values : evaluation.gradients;
  return question.entries?.map((entry) => numbers[entry] ?? Number.NaN) ?? [answerOf(evaluation, question)];
};

/** A step computes a value, the seed, a contribution, or a contribution and a sum; the walk waits before the stage that shows it. */
const inStep = (walk: Schedule, cursor: number): readonly Question[] => {
  const step = walk.steps[cursor];
  if (!step) return [];
  if (step.kind === "forward") return [{ kind: "value", node: step.node, cursor, stage: 1 }];
  if (step.kind === "seed") return [{ kind: "seed", node: step.node, cursor, stage: 0 }];
  const edge = walk.graph.edges[step.edge];
  if (!edge) return [];
  const stages = stagesOf(walk, step);
  const contribution: Question = { kind: "contribution", edge, cursor, stage: stages.indexOf("upstream") + 1 };
  const isLast = stages.includes("sum") && walk.consumers[edge.from]?.at(-1) === edge;
  return isLast ? [contribution, { kind: "sum", edge, cursor, stage: stages.indexOf("sum") }] : [contribution];
};

/**
 * Nobody is asked for what is not a finite number, nor for a product of such numbers, nor for a gradient of what has no value; nor at a kink, where the
 * slope is agreed on and cannot be known.
 */
export const hasMeaning = (evaluation: Evaluation, question: Question): boolean => {
  const { values, gradients, local, target } = evaluation;
  const numbers = [answerOf(evaluation, question)];
  if (question.kind !== "value") numbers.push(values[target] ?? Number.NaN);
  if (question.kind === "contribution" && kinkAt(evaluation, question.edge) !== null) return false;
  if ("edge" in question) {
    const { index, from, to } = question.edge;
    for (const list of [values, gradients]) numbers.push(list[from] ?? Number.NaN, list[to] ?? Number.NaN);
    numbers.push(local[index] ?? Number.NaN);
  }
  return numbers.every(Number.isFinite);
};

/** What is asked in the step in numbers after `cursor` others, in the order of its stages. */
export const questionsAt = (walk: Schedule, evaluation: Evaluation, cursor: number, asked: Asked | null): readonly Question[] => {
  if (asked === null) return [];
  const isWanted = ({ kind }: Question): boolean => asked === "both" || (kind === "value") === (asked === "values");
  return inStep(walk, cursor).filter((question) => isWanted(question) && hasMeaning(evaluation, question));
};

/** What is asked in a step of a tile, and in one that leads to a number from one; comes with what reads arrays. */
export const ASK_TILES = late<typeof questionsIn>();

/** What is asked in the step of a person after `cursor` others. */
export const questionsIn = (drawn: Drawn, evaluation: Evaluation, cursor: number, asked: Asked | null): readonly Question[] =>
  (drawn.stops ? ASK_TILES.now?.(drawn, evaluation, cursor, asked) : null) ??
  questionsAt(drawn.numbers, evaluation, cursor, asked);

QUESTIONS.now = questionsIn;
