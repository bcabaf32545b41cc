import { expect, it } from "vitest";
import type { Asked } from "../../graph/questions.ts";
import { createBackstep } from "../../store/store.ts";
import { goToNext, hasNext } from "./nextQuestion.ts";

/** Forward q, f; the seed; z, q, y, x. */
const A1 = "x = -2; y = 5; z = -4\nq = x + y\nf = q * z";

const visited = (asked: Asked, step: number): string[] => {
  const backstep = createBackstep();
  backstep.actions.open(A1, { step });
  backstep.actions.ask(asked);
  const { actions, derive, store } = backstep;
  const places: string[] = [];
  while (hasNext(backstep, asked)) {
    goToNext(backstep, asked);
    const state = store.getState();
    places.push(`${state.cursor} ${derive.question(state)?.kind}`);
    actions.step(1);
  }
  return places;
};

it("leads from question to question, past steps in which nothing is asked", () => {
  const back = ["2 seed", "3 contribution", "4 contribution", "5 contribution", "6 contribution"];
  expect(visited("gradients", 0)).toEqual(back);
  expect(visited("values", 0)).toEqual(["0 value", "1 value"]);
  expect(visited("both", 1)).toEqual(["1 value", ...back]);
  expect(visited("values", 3)).toEqual([]);
});
