/** Where in the course a reader is, and how far it has come. */
import { type Choice, type Chosen, valueOf } from "../choices/choice.ts";
import { nameOrNone, names, numberWithin } from "../choices/kinds.ts";

/** Id of the lesson. */
export const LESSON: Choice<string | null> = { initial: null, ...nameOrNone, link: "lesson", bringsProgram: true };

/** From 1 on. */
export const STOP: Choice<number> = { initial: 1, ...numberWithin(1, 99), link: "stop" };

/** Ids of the lessons whose last stop has been reached. */
export const DONE: Choice<ReadonlySet<string>> = { initial: new Set(), ...names, stored: "done" };

export const isInLesson = (chosen: Chosen): boolean => valueOf(chosen, LESSON) !== null;
