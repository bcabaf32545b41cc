import { feature, loaded } from "../feature.ts";
import { DONE, isInLesson, LESSON, STOP } from "../lessonChoices.ts";

export const lessons = feature({
  id: "lessons",
  slot: "notice",
  choices: [LESSON, STOP, DONE],
  Panel: loaded(async () => (await import("./LessonStrip.tsx")).LessonStrip),
  isOpen: isInLesson,
});
