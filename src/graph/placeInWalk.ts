/** Where a walk stands: between two steps, or within one. */
import { type Granularity, nextStop, type Schedule } from "./schedule.ts";
import { stagesOf } from "./stages.ts";

export interface PlaceInWalk {
  /** How many steps are done. */
  readonly cursor: number;
  /** How many stages of the step after those are over; 0: it has not begun. */
  readonly stage: number;
}

/** How many stages the step has that comes after `cursor` others; 0 behind the last one. */
export const stagesAfter = (walk: Schedule, cursor: number): number => {
  const step = walk.steps[cursor];
  return step ? stagesOf(walk, step).length : 0;
};

const stageBefore = (walk: Schedule, { cursor, stage }: PlaceInWalk): PlaceInWalk => {
  if (stage > 0) return { cursor, stage: stage - 1 };
  return cursor === 0 ? { cursor, stage } : { cursor: cursor - 1, stage: stagesAfter(walk, cursor - 1) - 1 };
};

/** The place after the next stop in a direction. Steps by stages pass through all cursors; other steps finish or take back what a stage began. */
export const nextPlace = (walk: Schedule, at: PlaceInWalk, direction: 1 | -1, granularity: Granularity): PlaceInWalk => {
  const { cursor, stage } = at;
  if (granularity === "stage" && direction < 0) return stageBefore(walk, at);
  if (granularity === "stage" && stage + 1 < stagesAfter(walk, cursor)) return { cursor, stage: stage + 1 };
  if (stage > 0 && direction < 0) return { cursor, stage: 0 };
  return { cursor: nextStop(walk, cursor, direction, granularity), stage: 0 };
};
