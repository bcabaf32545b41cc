/** What is on the screen after `cursor` steps: a pure function, so that walking back needs no undoing. */
import type { Evaluation } from "./evaluation.ts";
import type { Edge } from "./graph.ts";
import { NEVER, type Schedule, type Step } from "./schedule.ts";
import { faultBeginsAt } from "./trouble.ts";

/** waiting: no contribution has arrived. partial: some have. final: all have, or the seed. fault: a value that does not exist begins here. */
export type NodeState = "waiting" | "partial" | "final" | "fault";

export interface NodeFrame {
  /** null until the walk has computed it. */
  readonly value: number | null;
  /** The sum of the contributions that have arrived; null before the first: not computed yet is not 0. */
  readonly gradient: number | null;
  readonly state: NodeState;
  readonly arrived: number;
  /** How many contributions there will be; 0 for the target, whose gradient is the seed. */
  readonly expected: number;
}

export interface EdgeFrame {
  /** null until the step back along the edge. */
  readonly contribution: number | null;
  readonly local: number | null;
}

export interface Frame {
  readonly cursor: number;
  /** The step just done; null at the start. */
  readonly step: Step | null;
  readonly nodes: readonly NodeFrame[];
  readonly edges: readonly EdgeFrame[];
}

const NOT_YET: EdgeFrame = { contribution: null, local: null };

/** How many of a node's consumers have sent their contribution; they stand in the order in which they do. */
const arrivalsOf = (incoming: readonly Edge[], contributionAt: Int32Array, done: number): number => {
  let [least, most] = [0, incoming.length];
  while (least < most) {
    const middle = (least + most) >> 1;
    if ((contributionAt[incoming[middle]?.index ?? -1] ?? NEVER) <= done) least = middle + 1;
    else most = middle;
  }
  return least;
};

/** @param cursor how many steps are done; brought into the range of the schedule */
export const frameAt = (walk: Schedule, evaluation: Evaluation, cursor: number): Frame => {
  const { graph, steps, valueAt, contributionAt, consumers, target, forwardSteps } = walk;
  const { values, gradients, local, contribution, running } = evaluation;
  const done = Math.max(0, Math.min(steps.length, Math.trunc(cursor) || 0));
  const edges = graph.edges.map(({ index }): EdgeFrame => {
    if ((contributionAt[index] ?? 0) > done) return NOT_YET;
    return { contribution: contribution[index] ?? Number.NaN, local: local[index] ?? Number.NaN };
  });
  const nodes = graph.nodes.map((node): NodeFrame => {
    const i = node.index;
    const incoming = consumers[i] ?? [];
    const arrived = done > forwardSteps ? arrivalsOf(incoming, contributionAt, done) : 0;
    const isSeeded = i === target && done > forwardSteps;
    const value = (valueAt[i] ?? 0) <= done ? (values[i] ?? Number.NaN) : null;
    const last = incoming[arrived - 1];
    const gradient = isSeeded ? (gradients[i] ?? Number.NaN) : last ? (running[last.index] ?? Number.NaN) : null;
    const isComplete = isSeeded || (last !== undefined && arrived === incoming.length);
    const progress = isComplete ? "final" : last ? "partial" : "waiting";
    const state = value !== null && faultBeginsAt(evaluation, node) ? "fault" : progress;
    return { value, gradient, state, arrived, expected: incoming.length };
  });
  return { cursor: done, step: steps[done - 1] ?? null, nodes, edges };
};
