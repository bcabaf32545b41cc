/** Goes to a stop of a lesson. */
import { valueOf } from "../choices/choice.ts";
import type { Lesson } from "../lessons/course/lesson.ts";
import { stopPlace } from "../lessons/stopPlace.ts";
import type { Backstep } from "../store/store.ts";
import { DONE, LESSON, STOP } from "./lessonChoices.ts";
import { TOOL } from "./tools.ts";

/** What the walk answers is asked first: the walk waits before that number, as with everything that a reader predicts. @param n from 1 */
export const openStop = ({ actions, store }: Backstep, lesson: Lesson, n: number): void => {
  const { program, step, askedAfter, target, expand, select, tool } = stopPlace(lesson, n);
  const isAsked = askedAfter !== null;
  actions.choose(LESSON, lesson.id);
  actions.choose(STOP, n);
  actions.choose(TOOL, TOOL.read((isAsked ? "predict" : tool) ?? ""));
  actions.open(program, { step: askedAfter ?? step, target, expand, select: isAsked ? null : select });
  const { asked, chosen } = store.getState();
  // Where nobody asks yet, the tool does when it is there.
  if (isAsked && asked) actions.ask(asked);
  if (n === lesson.stops.length) actions.choose(DONE, new Set([...valueOf(chosen, DONE), lesson.id]));
};
