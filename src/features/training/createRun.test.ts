import { describe, expect, it } from "vitest";
import { PLAN } from "../../lab/training/testing.ts";
import { pastOf, shownAt, structureOf, textOf } from "../../store/testing.ts";
import { begun, stands } from "./testing.ts";

const BOWL = "param u = 3; param v = 1\nL = 1/2*u^2 + 2*v^2";

describe("a run", () => {
  it("moves parameters on the page; the text is kept on request, as one step to undo", () => {
    const { backstep, run } = begun(BOWL);
    const structure = structureOf(backstep);
    run.advance(1);
    run.advance(1);
    expect(backstep.store.getState().text).toBe(BOWL);
    expect(structureOf(backstep)).toBe(structure);
    const trained = textOf(backstep);
    expect(trained).toMatch(/^param u = 2\.43\d*; param v = 0\.36\nL/);
    run.keep();
    expect([backstep.store.getState().text, pastOf(backstep)]).toEqual([trained, [BOWL]]);
    run.advance(1);
    expect(stands(run).updates).toBe(3);
    backstep.actions.undo();
    backstep.actions.undo();
    expect(textOf(backstep)).toBe(BOWL);
  });

  it("is reset to the very text that it began with, whether or not something was kept", () => {
    const text = "param u = 3.0 # as typed\nparam v=1\nL = 1/2*u^2 + 2*v^2";
    const { backstep, run } = begun(text);
    run.advance(5);
    run.putBack();
    expect([textOf(backstep), pastOf(backstep), stands(run).isAtStart]).toEqual([text, [], true]);
    run.advance(5);
    const kept = textOf(backstep);
    run.keep();
    run.advance(1);
    run.putBack();
    expect([textOf(backstep), stands(run).updates]).toEqual([text, 0]);
    backstep.actions.undo();
    expect(textOf(backstep)).toBe(kept);
  });

  it("goes on frame by frame until it is paused", () => {
    const { backstep, frames, run } = begun(BOWL);
    run.start();
    frames.paint(20);
    expect(stands(run).isRunning).toBe(true);
    run.pause();
    frames.paint(5);
    expect(stands(run)).toMatchObject({ updates: 20, isRunning: false });
    expect(stands(run).loss).toBeCloseTo(0.06651, 5);
    expect(shownAt(backstep, "u")[0]).toBe(stands(run).parameters[0]);
  });

  it("tells those who listen now and then, and of its end at once", () => {
    const { frames, run } = begun(BOWL);
    let told = 0;
    run.subscribe(() => (told += 1));
    run.start();
    frames.paint(60);
    expect(told).toBeGreaterThan(5);
    expect(told).toBeLessThan(15);
    const before = told;
    run.pause();
    expect(told).toBe(before + 1);
  });

  it("stops by itself where a number is not finite any more", () => {
    const { backstep, frames, run } = begun("param w = 2\nL = w^4", { rate: 10 });
    run.start();
    frames.paint(100);
    expect([stands(run).isRunning, run.standing()?.training.halt, frames.hasNone()]).toEqual([false, expect.any(String), true]);
    expect(Number.isFinite(shownAt(backstep, "w")[0] ?? 0)).toBe(true);
    run.putBack();
    expect(textOf(backstep)).toBe("param w = 2\nL = w^4");
  });
});

describe("what a person does meanwhile", () => {
  it("typing keeps what was reached and what is typed, and ends the run", () => {
    const { backstep, frames, run } = begun(BOWL);
    run.start();
    frames.paint(3);
    const [reached, typed] = [textOf(backstep), `${textOf(backstep)}\n# mine`];
    backstep.actions.type(typed, 0);
    frames.paint(10);
    expect(textOf(backstep)).toBe(typed);
    expect(stands(run)).toMatchObject({ updates: 0, isRunning: false, isAtStart: true });
    backstep.actions.undo();
    expect(textOf(backstep)).toBe(reached);
    backstep.actions.undo();
    expect(textOf(backstep)).toBe(BOWL);
  });

  it("dragging another input ends the run; parameters stay where they were, and both are one step", () => {
    const { backstep, frames, run } = begun("x = 1; y = 3\nparam w = 0.5\nL = (w*x - y)^2");
    run.start();
    frames.paint(4);
    const [w] = shownAt(backstep, "w");
    backstep.actions.move("x", 2);
    frames.paint(10);
    expect(stands(run)).toMatchObject({ updates: 0, isRunning: false, parameters: [w] });
    backstep.actions.endMove();
    expect(textOf(backstep)).toBe(`x = 2; y = 3\nparam w = ${w}\nL = (w*x - y)^2`);
    expect(pastOf(backstep)).toHaveLength(1);
  });

  it("leaving a field, walking, opening gates and selecting disturb nothing", () => {
    const { backstep, frames, run } = begun("param w = 1\nL = sigmoid(w)^2");
    const { actions } = backstep;
    run.start();
    for (const act of [actions.endMove, () => actions.step(1), () => actions.toggle("u1"), () => actions.select({ kind: "node", name: "w" })]) {
      frames.paint(2);
      act();
    } // biome-ignore format: a list
    frames.paint(2);
    expect(stands(run).isRunning).toBe(true);
    run.pause();
    expect(stands(run).updates).toBe(10);
  });

  it("undoing takes the run back, and another begins", () => {
    const { backstep, frames, run } = begun(BOWL);
    run.advance(3);
    backstep.actions.undo();
    frames.paint();
    expect(textOf(backstep)).toBe(BOWL);
    expect(stands(run)).toMatchObject({ updates: 0, parameters: [3, 1] });
  });

  it("another target is another run; a gradient that nobody set to 0 is still there", () => {
    const rows = "param w = 0.5; param b = 0\nA = (mse(w + b, 3) + mse(2w + b, 5))/2\nB = (mse(b - w, -1) + mse(b, 1))/2";
    const { backstep, frames, run } = begun(rows, { rate: 0, forgetsZeroing: true }, { target: "A" });
    run.advance(1);
    expect([...(run.standing()?.training.left ?? [])]).toEqual([-5.25, -3.25]);
    backstep.actions.setTarget("B");
    frames.paint();
    run.advance(1);
    expect([...(run.standing()?.training.left ?? [])]).toEqual([-5.5, -3.5]);
    run.follow({ ...PLAN, rate: 0 }, 1);
    run.advance(1);
    expect([...(run.standing()?.training.left ?? [])]).toEqual([-0.25, -0.25]);
  });

  it("a text with errors is not trained; once they are mended, it is", () => {
    const { backstep, frames, run } = begun(BOWL);
    backstep.actions.type(`${BOWL} +`, 0);
    frames.paint();
    run.advance(3);
    run.start();
    frames.paint(3);
    expect([textOf(backstep), stands(run).updates, stands(run).isRunning]).toEqual([`${BOWL} +`, 0, false]);
    backstep.actions.type(`${BOWL} + 1`, 0);
    frames.paint();
    run.advance(1);
    expect(stands(run).loss).toBeCloseTo(5.365, 12);
  });

  it("closing keeps what was reached, and leaves nothing where nothing has moved", () => {
    const idle = begun(BOWL);
    idle.close();
    expect([textOf(idle.backstep), pastOf(idle.backstep)]).toEqual([BOWL, []]);
    const { backstep, frames, run, close } = begun(BOWL);
    run.start();
    frames.paint(2);
    const reached = textOf(backstep);
    close();
    frames.paint(5);
    expect([backstep.store.getState().text, pastOf(backstep)]).toEqual([reached, [BOWL]]);
  });
});

it("begins at other parameters, and is put back from there", () => {
  const { backstep, run } = begun(BOWL);
  run.beginAt([0.5, -2]);
  expect(stands(run)).toMatchObject({ parameters: [0.5, -2], updates: 0, loss: 8.125, isAtStart: false });
  expect(shownAt(backstep, "v")[0]).toBe(-2);
  run.advance(1);
  run.putBack();
  expect([textOf(backstep), stands(run).parameters]).toEqual([BOWL, [3, 1]]);
});
