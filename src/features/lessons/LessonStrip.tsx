/** The open lesson: what its stop is about, and the way to the others. The walk stays as usable as ever. */
import { useEffect, useId, useMemo, useState } from "react";
import { PROGRAM } from "../../choices/core.ts";
import { LOCALE } from "../../i18n/locales.ts";
import { LESSONS } from "../../lessons/course/course.ts";
import type { Lesson } from "../../lessons/course/lesson.ts";
import { stopPlace } from "../../lessons/stopPlace.ts";
import { useBackstep, useChoice, useSelected } from "../../ui/context.ts";
import { Icon } from "../../ui/kit/Icon.tsx";
import { Sentence } from "../../ui/kit/Sentence.tsx";
import { LESSON, STOP } from "../lessonChoices.ts";
import { openStop } from "../openStop.ts";
import { useTexts } from "../useTexts.ts";
import { texts } from "./panelTexts.ts";
import { spoken } from "./spoken.ts";
import { isUntouched, whereaboutsOf } from "./whereabouts.ts";
import "./lessons.css";

const Leave = () => {
  const { actions } = useBackstep();
  const { leave } = useTexts(texts);
  const run = (): void => {
    actions.choose(LESSON, null);
    actions.choose(STOP, STOP.initial);
  };
  return (
    <button type="button" className="quiet" aria-label={leave} title={leave} onClick={run}>
      <Icon name="close" />
    </button>
  );
};

interface StopProps {
  readonly lesson: Lesson;
  /** From 1 on. */
  readonly n: number;
}

/** What is to be said at the stop: its question first. */
const Said = ({ lesson, n }: StopProps) => {
  const backstep = useBackstep();
  const words = useTexts(texts);
  const locale = useChoice(LOCALE);
  const place = useMemo(() => stopPlace(lesson, n), [lesson, n]);
  const isAnswered = useSelected((state) => whereaboutsOf(backstep, state, place) === "there");
  const [isShown, setShown] = useState(false);
  const said = lesson.words[locale].stops[n - 1] ?? "";
  const asked = lesson.stops[n - 1]?.question?.of;
  if (asked !== undefined && !isAnswered) return <Sentence text={words.ask({ name: `\u2068${asked}\u2069` })} />;
  if (typeof said === "string") return <Sentence text={spoken(said)} />;
  const [question, answer] = said;
  return (
    <>
      <Sentence text={spoken(question)} />{" "}
      {isShown ? (
        <Sentence text={spoken(answer)} />
      ) : (
        <button type="button" className="boxed" onClick={() => setShown(true)}>
          {words.show}
        </button>
      )}
    </>
  );
};

const Ways = ({ lesson, n }: StopProps) => {
  const backstep = useBackstep();
  const words = useTexts(texts);
  const place = useMemo(() => stopPlace(lesson, n), [lesson, n]);
  const isAway = useSelected((state) => whereaboutsOf(backstep, state, place) === "away");
  const following = LESSONS[LESSONS.indexOf(lesson) + 1];
  const isLast = n === lesson.stops.length;
  return (
    <div className="lesson-ways">
      {isAway && (
        <button type="button" className="boxed" onClick={() => openStop(backstep, lesson, n)}>
          {words.back}
        </button>
      )}
      <button
        type="button"
        className="boxed"
        aria-label={words.previous}
        title={words.previous}
        disabled={n === 1}
        onClick={() => openStop(backstep, lesson, n - 1)}
      >
        <Icon name="back" />
      </button>
      {isLast && following ? (
        <button type="button" className="boxed" onClick={() => openStop(backstep, following, 1)}>
          {words.nextLesson}
        </button>
      ) : (
        <button
          type="button"
          className="boxed"
          aria-label={words.next}
          title={words.next}
          disabled={isLast}
          onClick={() => openStop(backstep, lesson, n + 1)}
        >
          <Icon name="next" />
        </button>
      )}
      <Leave />
    </div>
  );
};

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
      <p className="lesson-said" aria-live="polite">
        <Said key={`${lesson.id} ${n}`} lesson={lesson} n={n} />
      </p>
      <Ways lesson={lesson} n={n} />
    </section>
  );
};
