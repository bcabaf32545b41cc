/** How many lines of formulas the fullest stop of a walk has: from its structure alone, without writing them. */
import { aboutOf } from "../graph/aboutOf.ts";
import type { Drawn } from "../graph/drawn.ts";
import { type Granularity, nextStop, type Step, stepsOfStop } from "../graph/schedule.ts";
import type { LineKind } from "./formulaTypes.ts";

export type LineCounts = Readonly<Record<LineKind, number>>;

const countsOf = (walk: Drawn["walk"], steps: readonly Step[]): LineCounts => {
  const abouts = steps.map((step) => aboutOf(walk.graph, step));
  /** Of calls and tiles, what they are is told. */
  const isTold = abouts.some(({ kind, gate }) => kind === "forward" && /composite|tile/.test(walk.graph.nodes[gate]?.kind ?? ""));
  const isBack = abouts.length === 1 && abouts[0]?.kind === "backward";
  const operands = new Set(abouts.flatMap((about) => (about.kind === "backward" ? [about.operand] : [])));
  const sums = [...operands].filter((operand) => (walk.consumers[operand]?.length ?? 0) > 1).length;
  return { main: Math.max(1, steps.length), rule: isBack || isTold ? 1 : 0, sum: sums };
};

/**
 * Different stops can need most of different kinds: `heightOf` says what each takes.
 * @returns the height of the fullest stop
 */
export const mostLines = (walk: Drawn["walk"], granularity: Granularity, heightOf: (counts: LineCounts) => number): number => {
  let most = 0;
  for (let cursor = 0; cursor < walk.steps.length; ) {
    cursor = nextStop(walk, cursor, 1, granularity);
    most = Math.max(most, heightOf(countsOf(walk, stepsOfStop(walk, cursor, granularity))));
  }
  return most;
};
