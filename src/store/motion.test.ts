import { expect, it } from "vitest";
import type { Backstep } from "./store.ts";
import { opened } from "./testing.ts";

const SQUARE = "x = 3\nf = x*x";
/** Lets the motion play, beat by beat: of each what is shown, as the cursor and the stages of the next step that are over. */
const played = (backstep: Backstep): string[] => {
  const shown: string[] = [];
  for (;;) {
    const { frame, stages, isMoving } = backstep.derive.moment(backstep.store.getState())!;
    shown.push(stages === null ? `${frame.cursor}` : `${frame.cursor}+${stages}${isMoving ? "…" : ""}`);
    if (!backstep.store.getState().way) return shown;
    backstep.actions.beat();
  }
};

it("shows every stage on the way, and nothing of a stage before it is over", () => {
  const backstep = opened(SQUARE, { step: 3 });
  backstep.actions.setStill(false);
  backstep.actions.step(1);
  expect(played(backstep)).toEqual(["3+1", "3+2", "3+3", "3+3…", "3+4", "4"]);
});

it("is there at once after a quick press, a jump, a drag, or where no motion is wanted", () => {
  const backstep = opened(SQUARE, { step: 2 });
  const { actions } = backstep;
  for (const act of [() => actions.goTo(3), () => actions.move("x", 5), () => actions.setStill(true)]) {
    actions.goTo(2);
    actions.setStill(false);
    actions.step(1);
    expect(played(backstep)).toHaveLength(5);
    actions.goTo(2);
    actions.step(1);
    act();
    expect(played(backstep)).toEqual(["3"]);
  }
  actions.goTo(2);
  actions.setStill(false);
  actions.step(1);
  actions.step(1);
  expect(played(backstep)[0], "the step before is over").toBe("3+1");
});

it("does not begin where no motion is wanted", () => {
  const backstep = opened(SQUARE, { step: 2 });
  backstep.actions.setStill(true);
  backstep.actions.step(1);
  expect(played(backstep)).toEqual(["3"]);
});
