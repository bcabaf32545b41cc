import { describe, expect, it } from "vitest";
import { GRANULARITY } from "../choices/core.ts";
import type { Backstep } from "./store.ts";
import { opened } from "./testing.ts";

const A1 = "x = -2; y = 5; z = -4\nq = x + y\nf = q * z";

describe("stage by stage", () => {
  const place = ({ store }: Backstep): [number, number] => [store.getState().cursor, store.getState().stage];
  const within = (): Backstep => {
    const backstep = opened(A1, { step: 3 });
    backstep.actions.choose(GRANULARITY, "stage");
    for (let i = 0; i < 2; i++) backstep.actions.step(1);
    return backstep;
  };
  it("goes through the stages of the next step to its end", () => {
    const backstep = within();
    expect(place(backstep)).toEqual([3, 2]);
    for (let i = 0; i < 2; i++) backstep.actions.step(1);
    expect(place(backstep)).toEqual([4, 0]);
  });
  const ends: [string, (backstep: Backstep) => void, [number, number]][] = [
    ["scrubbing leaves the step", ({ actions }) => actions.goTo(3), [3, 0]],
    ["opening a gate does", ({ actions }) => actions.toggle("q"), [3, 0]],
    ["another target does", ({ actions }) => actions.setTarget("q"), [2, 0]],
    ["typing does", ({ actions }) => actions.type(`${A1} # why`, 0), [3, 0]],
    ["a drag does not", ({ actions }) => [actions.move("x", 1), actions.endMove()], [3, 2]],
  ];
  it.each(ends)("%s", (_, act, expected) => {
    const backstep = within();
    act(backstep);
    expect(place(backstep)).toEqual(expected);
  });
  it("opens at a stage, and says if there is none", () => {
    const { actions, store } = opened(A1, { step: 3, stage: 3 });
    expect(store.getState()).toMatchObject({ cursor: 3, stage: 3 });
    expect(actions.open(A1, { step: 3, stage: 4 })).toEqual([{ reason: "no-stage", asked: 4 }]);
    expect(store.getState()).toMatchObject({ cursor: 3, stage: 0 });
  });
});
