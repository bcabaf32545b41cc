/** Where the walk would be asked next, past steps in which nothing is asked. */
import { questionsIn } from "../../graph/question.ts";
import type { Asked } from "../../graph/questions.ts";
import type { Backstep } from "../../store/store.ts";

const nextCursor = ({ derive, store }: Backstep, asked: Asked): number | null => {
  const state = store.getState();
  const [structure, numbers] = [derive.structure(state), derive.numbers(state)];
  if (!structure || !numbers) return null;
  const { walk } = structure.drawn;
  // Not looked for where there are none: there may be a hundred thousand steps, and this is asked again with every number that moves.
  if (asked === "values" && state.cursor >= walk.forwardSteps) return null;
  const first = asked === "gradients" ? Math.max(state.cursor, walk.forwardSteps) : state.cursor;
  for (let cursor = first; cursor < walk.steps.length; cursor++) {
    const least = cursor === state.cursor ? state.stage : 0;
    if (questionsIn(structure.drawn, numbers.evaluation, cursor, asked).some(({ stage }) => stage >= least)) return cursor;
  }
  return null;
};

export const hasNext = (backstep: Backstep, asked: Asked): boolean => nextCursor(backstep, asked) !== null;

/** Goes to the next question; if it is in the next step, as any step would. */
export const goToNext = (backstep: Backstep, asked: Asked): void => {
  const { actions, derive, store } = backstep;
  const cursor = nextCursor(backstep, asked);
  if (cursor === null) return;
  if (cursor !== store.getState().cursor) actions.goTo(cursor);
  if (!derive.question(store.getState())) actions.step(1);
};
