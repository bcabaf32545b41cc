/** The open lesson: what its stop is about, and the way to the others. The walk stays as usable as ever. */
import { useEffect, useId } from "react";
import { PROGRAM } from "../../choices/core.ts";
import { LOCALE } from "../../i18n/locales.ts";
import { LESSONS } from "../../lessons/course/course.ts";
import type { Lesson } from "../../lessons/course/lesson.ts";
import { useBackstep, useChoice } from "../../ui/context.ts";
import { LESSON, STOP } from "../lessonChoices.ts";
import { openStop } from "../openStop.ts";
import { useTexts } from "../useTexts.ts";
import { texts } from "./panelTexts.ts";
import { Said } from "./Said.tsx";
import { Leave, Ways } from "./Ways.tsx";
import { isUntouched } from "./whereabouts.ts";
import "./lessons.css";

/** A link may say no more than lesson and stop. */
const useOpening = (lesson: Lesson | undefined, n: number): void => {
  const backstep = useBackstep();
  useEffect(() => {
    if (lesson && isUntouched(backstep, backstep.store.getState(), PROGRAM.initial)) openStop(backstep, lesson, n);
  }, [backstep, lesson, n]);
};

export const LessonStrip = () => {
  const words = useTexts(texts);
  const locale = useChoice(LOCALE);
  const [id, asked] = [useChoice(LESSON), useChoice(STOP)];
  const lesson = LESSONS.find((other) => other.id === id);
  const count = lesson?.stops.length ?? 1;
  const n = Math.min(count, Math.trunc(asked));
  useOpening(lesson, n);
  const heading = useId();
  if (!lesson)
    return (
      <section className="lesson-strip" aria-label={words.lesson}>
        <p className="lesson-said">{words.unknown}</p>
        <Leave />
      </section>
    );
  return (
    <section className="lesson-strip" aria-labelledby={heading} data-lesson={lesson.id} data-stop={n} data-stops={count}>
      <div className="lesson-place">
        <h2 id={heading}>{lesson.words[locale].title}</h2>
        <p>{words.stop({ n, of: count })}</p>
      </div>
      <div className="lesson-said" aria-live="polite">
        <Said key={`${lesson.id} ${n}`} lesson={lesson} n={n} />
      </div>
      <Ways lesson={lesson} n={n} />
    </section>
  );
};
