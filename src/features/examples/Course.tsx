/** The course: its chapters, what each lesson teaches, and what was done. */
import { LOCALE } from "../../i18n/locales.ts";
import { CHAPTERS, LESSONS } from "../../lessons/course/course.ts";
import type { Lesson } from "../../lessons/course/lesson.ts";
import { useBackstep, useChoice } from "../../ui/context.ts";
import { DONE, LESSON } from "../lessonChoices.ts";
import { openStop } from "../openStop.ts";
import { useTexts } from "../useTexts.ts";
import { texts } from "./panelTexts.ts";

interface RowProps {
  readonly lesson: Lesson;
  readonly onOpen: () => void;
}

const Row = ({ lesson, onOpen }: RowProps) => {
  const locale = useChoice(LOCALE);
  const words = useTexts(texts).course;
  const isDone = useChoice(DONE).has(lesson.id);
  const isOpen = useChoice(LESSON) === lesson.id;
  const { title, teaches } = lesson.words[locale];
  return (
    <li>
      <button type="button" data-opens-lesson={lesson.id} data-done={isDone} aria-current={isOpen} onClick={onOpen}>
        <strong>
          {title}
          {isDone && (
            <>
              {" "}
              <span role="img" aria-label={words.done}>
                ✓
              </span>
            </>
          )}
        </strong>
        <span>{teaches}</span>
      </button>
    </li>
  );
};

export const Course = ({ onClose }: { readonly onClose: () => void }) => {
  const backstep = useBackstep();
  const words = useTexts(texts).course;
  const done = useChoice(DONE);
  const open = (lesson: Lesson): void => {
    openStop(backstep, lesson, 1);
    onClose();
  };
  return (
    <>
      <p className="course-count">{words.count({ done: LESSONS.filter(({ id }) => done.has(id)).length, of: LESSONS.length })}</p>
      {CHAPTERS.map(({ id, lessons }) => (
        <section key={id}>
          <h3>{words.chapters[id]}</h3>
          <ul>
            {lessons.map((lesson) => (
              <Row key={lesson.id} lesson={lesson} onOpen={() => open(lesson)} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
};
