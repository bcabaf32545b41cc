/** Where a walk stands: between two steps, or within one. */
import type { NodeBase } from "./graph.ts";
import { type Granularity, nextStop, type Schedule } from "./schedule.ts";
import { stagesOf } from "./stages.ts";

export interface PlaceInWalk {
  /** How many steps are done. */
  readonly cursor: number;
  /** How many stages of the step after those are over; 0: it has not begun. */
  readonly stage: number;
}

/** How many stages the step has that comes after `cursor` others; 0 behind the last one. */
export const stagesAfter = (walk: Schedule<NodeBase>, cursor: number): number => {
  const step = walk.steps[cursor];
  return step ? stagesOf(walk, step).length : 0;
};

const stageBefore = (walk: Schedule<NodeBase>, { cursor, stage }: PlaceInWalk): PlaceInWalk => {
  if (stage > 0) return { cursor, stage: stage - 1 };
  return cursor === 0 ? { cursor, stage } : { cursor: cursor - 1, stage: stagesAfter(walk, cursor - 1) - 1 };
};

/** Within the step after `cursor` others: how many of its stages are over where the walk has to wait. */
export type Waits = (cursor: number) => readonly number[];

const NOWHERE: Waits = () => [];

/** How far a step forward may go without passing a place to wait: no further than the next step. */
const shortened = (walk: Schedule<NodeBase>, { cursor }: PlaceInWalk, granularity: Granularity, waits: Waits): Granularity => {
  if (granularity !== "gate") return granularity;
  for (let i = nextStop(walk, cursor, 1, granularity) - 1; i >= cursor; i--) if (waits(i).length > 0) return "edge";
  return granularity;
};

/**
 * The place after the next stop in a direction. Steps by stages pass through all cursors; other steps finish or take back what a stage began.
 * On the way forward no place where the walk has to wait is passed; back, they are.
 */
export const nextPlace = (
  walk: Schedule<NodeBase>,
  at: PlaceInWalk,
  direction: 1 | -1,
  steps: Granularity,
  waits: Waits = NOWHERE,
): PlaceInWalk => {
  const { cursor, stage } = at;
  const granularity = direction > 0 ? shortened(walk, at, steps, waits) : steps;
  const wait = direction > 0 && granularity !== "stage" ? waits(cursor).find((after) => after > stage) : undefined;
  if (wait !== undefined) return { cursor, stage: wait };
  if (granularity === "stage" && direction < 0) return stageBefore(walk, at);
  if (granularity === "stage" && stage + 1 < stagesAfter(walk, cursor)) return { cursor, stage: stage + 1 };
  if (stage > 0 && direction < 0) return { cursor, stage: 0 };
  return { cursor: nextStop(walk, cursor, direction, granularity), stage: 0 };
};
