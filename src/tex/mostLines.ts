/** How many lines of formulas the fullest stop of a walk has: from its structure alone, without writing them. */
import { aboutOf } from "../graph/aboutOf.ts";
import { type Granularity, nextStop, type Schedule, type Step, stepsOfStop } from "../graph/schedule.ts";
import type { LineKind } from "./formulaTypes.ts";

export type LineCounts = Readonly<Record<LineKind, number>>;

const countsOf = (walk: Schedule, steps: readonly Step[]): LineCounts => {
  const abouts = steps.map((step) => aboutOf(walk.graph, step));
  const isComposite = abouts.some(({ kind, gate }) => kind === "forward" && walk.graph.nodes[gate]?.kind === "composite");
  const isBack = abouts.length === 1 && abouts[0]?.kind === "backward";
  const operands = new Set(abouts.flatMap((about) => (about.kind === "backward" ? [about.operand] : [])));
  const sums = [...operands].filter((operand) => (walk.consumers[operand]?.length ?? 0) > 1).length;
  return { main: Math.max(1, steps.length), rule: isBack || isComposite ? 1 : 0, sum: sums };
};

/**
 * Different stops can need most of different kinds: `heightOf` says what each takes.
 * @returns the height of the fullest stop
 */
export const mostLines = (walk: Schedule, granularity: Granularity, heightOf: (counts: LineCounts) => number): number => {
  let most = 0;
  for (let cursor = 0; cursor < walk.steps.length; ) {
    cursor = nextStop(walk, cursor, 1, granularity);
    most = Math.max(most, heightOf(countsOf(walk, stepsOfStop(walk, cursor, granularity))));
  }
  return most;
};
