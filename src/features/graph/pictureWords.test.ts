import { expect, it } from "vitest";
import { drawnMoment } from "../../moment/drawnMoment.ts";
import { createBackstep } from "../../store/store.ts";
import { pictureWords } from "./pictureWords.ts";

it("tells a trouble inside an array by the entry that it belongs to", () => {
  const { derive, store, actions } = createBackstep();
  actions.open("p = [[1, 0], [0.5, 0.5]]; y = [[1, 0], [0, 1]]\nL = cross_entropy(p, y)");
  const moment = derive.moment(store.getState());
  if (!moment) throw new Error("there is no moment");
  const { troubles } = pictureWords(drawnMoment(moment), "en");
  expect([...troubles.values()].map(({ sentence }) => sentence)).toEqual([
    "0 · log 0 at L is taken as 0, its limit, and so is its part of the slope. The slope used for p₁₂ is 0.",
  ]);
});
