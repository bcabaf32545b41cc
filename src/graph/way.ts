/**
 * A motion as data: the place that the screen shows while it is on its way to where the walk already stands. It goes on in beats, each of which is
 * either a stage shown or a stage under way, so that the screen stays a function of the state at every one of them.
 */
import type { NodeBase } from "./graph.ts";
import type { PlaceInWalk } from "./placeInWalk.ts";
import type { Schedule, Step } from "./schedule.ts";
import { type Stage, stagesOf } from "./stages.ts";

export interface Way extends PlaceInWalk {
  /** The stage that follows is under way: numbers travel. Otherwise what is over is looked at. */
  readonly isMoving: boolean;
}

/** Stages during which numbers travel before they are over; the others are over as soon as they begin. */
const TRAVELS: ReadonlySet<Stage> = new Set<Stage>(["operands", "contribution"]);

/** The steps between a place and a later one: those that a motion from there shows, together. */
export const stepsOnTheWay = ({ steps }: Schedule<NodeBase>, from: PlaceInWalk, to: PlaceInWalk): readonly Step[] =>
  steps.slice(from.cursor, Math.max(to.cursor, from.cursor + 1));

/** By place: the stages that the steps go through, which are those of the longest. */
export const stagesOnTheWay = (walk: Schedule<NodeBase>, from: PlaceInWalk, to: PlaceInWalk): readonly Stage[] =>
  stepsOnTheWay(walk, from, to)
    .map((step) => stagesOf(walk, step))
    .reduce((longest, stages) => (stages.length > longest.length ? stages : longest), []);

const arrived = (walk: Schedule<NodeBase>, stage: number, from: PlaceInWalk, to: PlaceInWalk): Way | null => {
  const end = to.stage > 0 ? to.stage : stagesOnTheWay(walk, from, to).length;
  return stage >= end ? null : { cursor: from.cursor, stage, isMoving: false };
};

const begun = (walk: Schedule<NodeBase>, from: PlaceInWalk, to: PlaceInWalk): Way | null => {
  const next = stagesOnTheWay(walk, from, to)[from.stage];
  return next !== undefined && TRAVELS.has(next)
    ? { cursor: from.cursor, stage: from.stage, isMoving: true }
    : arrived(walk, from.stage + 1, from, to);
};

/** The first beat from a place to a later one; null if there is nothing to be seen on the way. */
export const wayTo = (walk: Schedule<NodeBase>, from: PlaceInWalk, to: PlaceInWalk): Way | null => {
  const isForward = to.cursor > from.cursor || (to.cursor === from.cursor && to.stage > from.stage);
  return isForward ? begun(walk, from, to) : null;
};

/** The beat after this one; null at the end. */
export const nextBeat = (walk: Schedule<NodeBase>, way: Way, to: PlaceInWalk): Way | null =>
  way.isMoving ? arrived(walk, way.stage + 1, way, to) : begun(walk, way, to);
