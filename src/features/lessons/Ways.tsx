/** From the stop to the others, back to it, and out of the lesson. */
import { useMemo } from "react";
import type { Lesson } from "../../lessons/course/lesson.ts";
import { stopPlace } from "../../lessons/stopPlace.ts";
import { useBackstep, useSelected } from "../../ui/context.ts";
import { Icon } from "../../ui/kit/Icon.tsx";
import { LESSON, STOP } from "../lessonChoices.ts";
import { openStop } from "../openStop.ts";
import { useTexts } from "../useTexts.ts";
import { lessonAfter, openNext } from "./openNext.ts";
import { texts } from "./panelTexts.ts";
import { whereaboutsOf } from "./whereabouts.ts";

export const Leave = () => {
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

interface Props {
  readonly lesson: Lesson;
  /** From 1 on. */
  readonly n: number;
}

export const Ways = ({ lesson, n }: Props) => {
  const backstep = useBackstep();
  const words = useTexts(texts);
  const place = useMemo(() => stopPlace(lesson, n), [lesson, n]);
  const isAway = useSelected((state) => whereaboutsOf(backstep, state, place) === "away");
  const isLast = n === lesson.stops.length;
  const next = (): void => openNext(backstep, lesson, n);
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
      {isLast && lessonAfter(lesson) ? (
        <button type="button" className="boxed" data-to="lesson" onClick={next}>
          {words.nextLesson}
        </button>
      ) : (
        <button
          type="button"
          className="boxed"
          data-to="stop"
          aria-label={words.next}
          title={words.next}
          disabled={isLast}
          onClick={next}
        >
          <Icon name="next" />
        </button>
      )}
      <Leave />
    </div>
  );
};
