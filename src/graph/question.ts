/** Which numbers of a walk can be asked for before they are shown, and where the walk waits for the answer. */
import { type Drawn, isTile, numbersDone } from "./drawn.ts";
import type { Evaluation } from "./evaluation.ts";
import type { Edge } from "./graph.ts";
import type { Schedule } from "./schedule.ts";
import { stagesOf } from "./stages.ts";
import { kinkAt } from "./trouble.ts";

/** What a person wants to be asked for. */
export type Asked = "values" | "gradients" | "both";

/** contribution: what one edge sends back. sum: the whole gradient of an operand of several gates, once the last contribution has come. */
export type Question =
  | { readonly kind: "value" | "seed"; readonly node: number; readonly cursor: number; readonly stage: number }
  | { readonly kind: "contribution" | "sum"; readonly edge: Edge; readonly cursor: number; readonly stage: number };

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
const hasMeaning = (evaluation: Evaluation, question: Question): boolean => {
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

/** Of all numbers that a tile's step computes, one: its first entry's. Of a gradient in parts, the whole. */
const inTile = ({ walk, numbers, stops }: Drawn, cursor: number): readonly Question[] => {
  const [first, last] = [stops?.[cursor] ?? 0, (stops?.[cursor + 1] ?? 0) - 1];
  const step = walk.steps[cursor];
  if (step?.kind === "forward") {
    const tile = walk.graph.nodes[step.node];
    const node = isTile(tile) ? tile.entries.find((entry) => (numbers.valueAt[entry] ?? 0) - 1 <= last) : undefined;
    return node === undefined ? [] : [{ kind: "value", node, cursor, stage: 1 }];
  }
  const stage = step ? stagesOf(walk, step).indexOf("upstream") + 1 : 0;
  for (let at = last; at >= first; at--) {
    const part = numbers.steps[at];
    const edge = part?.kind === "backward" ? numbers.graph.edges[part.edge] : undefined;
    const parts = numbers.consumers[edge?.from ?? -1] ?? [];
    if (edge && parts.at(-1) === edge) return [{ kind: parts.length > 1 ? "sum" : "contribution", edge, cursor, stage }];
  }
  return [];
};

/** What is asked in the step after `cursor` others. */
export const questionsIn = (drawn: Drawn, evaluation: Evaluation, cursor: number, asked: Asked | null): readonly Question[] => {
  const { walk, numbers, stops } = drawn;
  const step = walk.steps[cursor];
  if (!stops || !step) return questionsAt(numbers, evaluation, cursor, asked);
  const gate = walk.graph.nodes[step.kind === "backward" ? (walk.graph.edges[step.edge]?.to ?? -1) : step.node];
  if (step.kind === "seed" || !isTile(gate))
    return questionsAt(numbers, evaluation, numbersDone(drawn, cursor), asked).map((question) => ({ ...question, cursor }));
  const isWanted = asked === "both" || (asked === "values") === (step.kind === "forward");
  return asked !== null && isWanted ? inTile(drawn, cursor).filter((question) => hasMeaning(evaluation, question)) : [];
};
