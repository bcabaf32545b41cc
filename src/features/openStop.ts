/** Goes to a stop of a lesson. */
import "./arrayParts.ts";
import { valueOf } from "../choices/choice.ts";
import { LESSONS } from "../lessons/course/course.ts";
import type { Lesson } from "../lessons/course/lesson.ts";
import { type StopPlace, stopPlace } from "../lessons/stopPlace.ts";
import { pointedBy } from "../moment/items.ts";
import type { Backstep } from "../store/store.ts";
import { DONE, LESSON, STOP } from "./lessonChoices.ts";
import { TOOL } from "./tools.ts";

/** What the course sets anywhere; and what is asked for, which its questions decide. */
const SET = new Set(["ask", ...LESSONS.flatMap(({ stops }) => stops.flatMap((stop) => Object.keys(stop.choices ?? {})))]);

/** As the stop says, or as it is when nothing is said: what another stop has set would be in the way. */
const choose = ({ actions, choices }: Backstep, wanted: StopPlace["choices"]): void => {
  for (const choice of choices) {
    const { link, initial } = choice;
    if (link !== undefined && SET.has(link)) actions.choose(choice, choice.read(wanted[link] ?? "") ?? initial);
  }
};

/** What the walk answers is asked first: the walk waits before that number, as with everything that a reader predicts. @param n from 1 */
export const openStop = (backstep: Backstep, lesson: Lesson, n: number): void => {
  const { actions, store } = backstep;
  const { program, step, askedAfter, askedStage, target, expand, select, tool, choices } = stopPlace(lesson, n);
  const isAsked = askedAfter !== null;
  actions.choose(LESSON, lesson.id);
  actions.choose(STOP, n);
  actions.choose(TOOL, TOOL.read((isAsked ? "predict" : tool) ?? ""));
  choose(backstep, choices);
  actions.open(program, { step: askedAfter ?? step, stage: askedStage, target, expand, select: isAsked ? null : select });
  const { chosen } = store.getState();
  if (n === lesson.stops.length) actions.choose(DONE, new Set([...valueOf(chosen, DONE), lesson.id]));
};

/** Where a question has been answered: the tool that shows why, about what the stop is about. @param n from 1 */
export const openAnswerTool = ({ actions }: Backstep, { stops }: Lesson, n: number): void => {
  const { select, question } = stops[n - 1] ?? {};
  if (select !== undefined) actions.select(pointedBy(select));
  actions.choose(TOOL, TOOL.read(question?.tool ?? ""));
};
