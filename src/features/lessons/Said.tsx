/** What is said at a stop: its question first. */
import { Suspense, useMemo, useState } from "react";
import { LOCALE } from "../../i18n/locales.ts";
import type { Lesson } from "../../lessons/course/lesson.ts";
import { stopPlace } from "../../lessons/stopPlace.ts";
import { useBackstep, useChoice, useSelected } from "../../ui/context.ts";
import { Sentence } from "../../ui/kit/Sentence.tsx";
import { useTexts } from "../useTexts.ts";
import { AskedInWords } from "./AskedInWords.tsx";
import { openNext } from "./openNext.ts";
import { texts } from "./panelTexts.ts";
import { spoken } from "./spoken.ts";
import { ThenTool } from "./ThenTool.tsx";
import { whereaboutsOf } from "./whereabouts.ts";

interface Props {
  readonly lesson: Lesson;
  /** From 1 on. */
  readonly n: number;
}

/** Whoever has come past the number may wander on. */
const useIsPast = (lesson: Lesson, n: number): boolean => {
  const backstep = useBackstep();
  const place = useMemo(() => stopPlace(lesson, n), [lesson, n]);
  const where = useSelected((state) => whereaboutsOf(backstep, state, place));
  const [isPast, setPast] = useState(where === "there");
  if (where !== "away" && isPast !== (where === "there")) setPast(!isPast);
  return isPast;
};

export const Said = ({ lesson, n }: Props) => {
  const backstep = useBackstep();
  const words = useTexts(texts);
  const said = lesson.words[useChoice(LOCALE)].stops[n - 1] ?? "";
  const isPast = useIsPast(lesson, n);
  const [isOver, setOver] = useState(false);
  const { question } = lesson.stops[n - 1] ?? {};
  const asked = question?.of;
  const isAnswered = asked === undefined ? isOver : isPast;
  const text = (sentence: string): string =>
    asked === undefined || isPast ? spoken(sentence) : words.ask({ name: `\u2068${asked}\u2069` });
  return (
    <>
      {typeof said === "string" ? (
        <p>
          <Sentence text={text(said)} />
        </p>
      ) : (
        question && (
          <AskedInWords
            question={question}
            asked={said}
            isOver={isOver}
            onOver={() => setOver(true)}
            onGoOn={() => openNext(backstep, lesson, n)}
          />
        )
      )}
      {isAnswered && question?.tool !== undefined && (
        <Suspense>
          <ThenTool lesson={lesson} n={n} />
        </Suspense>
      )}
    </>
  );
};
