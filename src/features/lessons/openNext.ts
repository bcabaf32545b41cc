/** From stop to stop, and from the last one to the next lesson. */
import { LESSONS } from "../../lessons/course/course.ts";
import type { Lesson } from "../../lessons/course/lesson.ts";
import type { Backstep } from "../../store/store.ts";
import { openStop } from "../openStop.ts";

export const lessonAfter = (lesson: Lesson): Lesson | undefined => LESSONS[LESSONS.indexOf(lesson) + 1];

/** @param n from 1 */
export const openNext = (backstep: Backstep, lesson: Lesson, n: number): void => {
  const following = lessonAfter(lesson);
  if (n < lesson.stops.length) openStop(backstep, lesson, n + 1);
  else if (following) openStop(backstep, following, 1);
};
