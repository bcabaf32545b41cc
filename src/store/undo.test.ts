import { describe, expect, it } from "vitest";
import { cursorOf, frameOf, futureOf, numbersOf, opened, pastOf, shownAt, structureOf, textOf } from "./testing.ts";

const A1 = "x = -2; y = 5; z = -4\nq = x + y\nf = q * z";

describe("moving an input", () => {
  it("changes the text, the numbers and the frame, without another graph or walk", () => {
    const backstep = opened(A1, { step: 7 });
    const [structure, numbers, frame] = [structureOf(backstep), numbersOf(backstep), frameOf(backstep)];
    for (const x of [-1, 0, 1.5]) backstep.actions.move("x", x);
    expect(textOf(backstep)).toBe(A1.replace("-2", "1.5"));
    expect(structureOf(backstep)).toBe(structure);
    expect(numbersOf(backstep)).not.toBe(numbers);
    expect(frameOf(backstep)).not.toBe(frame);
    expect([shownAt(backstep, "x"), shownAt(backstep, "f"), shownAt(backstep, "z")]).toEqual([[1.5, -4], [-26, 1], [-4, 6.5]]); // biome-ignore format: pairs
    expect(backstep.derive.isStale(backstep.store.getState())).toBe(false);
  });

  it("ends in a program that says the same", () => {
    const backstep = opened(A1, { step: 5 });
    backstep.actions.move("x", 1.5);
    const before = ["x", "q", "f", "z"].map((name) => shownAt(backstep, name));
    backstep.actions.endMove();
    expect(["x", "q", "f", "z"].map((name) => shownAt(backstep, name))).toEqual(before);
    expect(backstep.store.getState()).toMatchObject({ text: textOf(backstep), cursor: 5 });
    expect(structureOf(backstep).program.text).toBe(textOf(backstep));
    expect(backstep.store.getState().moved.size).toBe(0);
  });

  it("declares a free one before its use, and keeps the place of the walk", () => {
    const backstep = opened("a = 2\nf = a * b", { step: 3 });
    for (const b of [3, 4]) backstep.actions.move("b", b);
    expect(textOf(backstep)).toBe("a = 2\nb = 4\nf = a * b");
    expect(shownAt(backstep, "b")).toEqual([4, 2]);
    backstep.actions.endMove();
    expect([textOf(backstep), cursorOf(backstep), shownAt(backstep, "b")]).toEqual(["a = 2\nb = 4\nf = a * b", 3, [4, 2]]);
    expect(structureOf(backstep).program.free).toEqual([]);
  });

  it("that comes back to where it began leaves nothing to undo", () => {
    const backstep = opened(A1);
    const past = pastOf(backstep);
    for (const x of [-1, 0, -2]) backstep.actions.move("x", x);
    backstep.actions.endMove();
    expect(pastOf(backstep)).toEqual(past);
  });

  it("writes several at once", () => {
    const backstep = opened(A1);
    backstep.actions.move("z", 10);
    backstep.actions.move("x", 7);
    backstep.actions.move("z", 11);
    expect(textOf(backstep)).toBe("x = 7; y = 5; z = 11\nq = x + y\nf = q * z");
  });

  it("together wakes those who follow the state once", () => {
    const backstep = opened(A1, { step: 7 });
    let woken = 0;
    const leave = backstep.store.subscribe(() => (woken += 1));
    backstep.actions.moveAll(new Map([["x", 7], ["z", 10]])); // biome-ignore format: pairs
    leave();
    expect([textOf(backstep), woken]).toEqual(["x = 7; y = 5; z = 10\nq = x + y\nf = q * z", 1]);
    expect(shownAt(backstep, "f")).toEqual([120, 1]);
  });

  it("is put back without a trace, where the walk stands", () => {
    const backstep = opened(A1, { step: 5 });
    const [structure, past] = [structureOf(backstep), pastOf(backstep)];
    for (const x of [1, 2]) backstep.actions.moveAll([["x", x], ["z", 10 * x]]); // biome-ignore format: pairs
    backstep.actions.putBack();
    expect([textOf(backstep), cursorOf(backstep), pastOf(backstep)]).toEqual([A1, 5, past]);
    expect(structureOf(backstep)).toBe(structure);
    expect(shownAt(backstep, "f")).toEqual([-12, 1]);
    backstep.actions.endMove();
    expect(pastOf(backstep)).toEqual(past);
  });

  it("takes −0 for the 0 that the text says, so that nothing changes at the end", () => {
    const backstep = opened("x = 2\nf = 1/x", { step: 1 });
    backstep.actions.move("x", -0);
    const during = shownAt(backstep, "f");
    backstep.actions.endMove();
    expect([textOf(backstep), during, shownAt(backstep, "f")]).toEqual(["x = 0\nf = 1/x", [Infinity, null], [Infinity, null]]);
  });

  it("is refused for what is no input, and for what is no number", () => {
    const { actions, store } = opened(A1);
    for (const [name, value] of [["q", 1], ["nobody", 1], ["x", Number.NaN], ["x", Number.POSITIVE_INFINITY]] as const)
      expect(() => actions.move(name, value)).toThrow(RangeError); // biome-ignore format: pairs
    expect(store.getState()).toMatchObject({ text: A1, history: { past: [] } });
  });
});

describe("undo and redo", () => {
  it("take a whole drag back and bring it again", () => {
    const backstep = opened(A1, { step: 4 });
    for (let x = 0; x <= 100; x++) backstep.actions.move("x", x);
    backstep.actions.endMove();
    backstep.actions.undo();
    expect([textOf(backstep), cursorOf(backstep), shownAt(backstep, "x")]).toEqual([A1, 4, [-2, null]]);
    backstep.actions.redo();
    expect([textOf(backstep), shownAt(backstep, "x")]).toEqual([A1.replace("-2", "100"), [100, null]]);
  });

  it("two drags are two steps", () => {
    const backstep = opened(A1);
    for (const x of [1, 2]) {
      backstep.actions.move("x", x);
      backstep.actions.endMove();
    }
    backstep.actions.undo();
    expect(textOf(backstep)).toBe(A1.replace("-2", "1"));
  });

  it("a drag that is still going on ends with the undo of it", () => {
    const backstep = opened(A1);
    backstep.actions.move("x", 1);
    backstep.actions.undo();
    expect([textOf(backstep), shownAt(backstep, "x")]).toEqual([A1, [-2, null]]);
    backstep.actions.endMove();
    expect(textOf(backstep)).toBe(A1);
  });

  it("typing, dragging, opening and errors come back in turn, and go again", () => {
    const backstep = opened("x = 1\nf = x^2", { step: 3 });
    const { actions } = backstep;
    const texts = [textOf(backstep)];
    const changes = [
      () => actions.type("x = 1\nf = x^3", 0),
      () => actions.move("x", 2),
      () => actions.type("x = 2\nf = x^", 100),
      () => actions.type("x = 2\nf = x^4", 2000),
      () => actions.open(A1, { step: 7 }),
    ];
    for (const change of changes) {
      change();
      texts.push(textOf(backstep));
    }
    const back = texts.slice(1).map(() => {
      actions.undo();
      return textOf(backstep);
    });
    expect(back).toEqual(texts.slice(0, -1).toReversed());
    expect(cursorOf(backstep)).toBe(3);
    const forth = texts.slice(1).map(() => {
      actions.redo();
      return textOf(backstep);
    });
    expect(forth).toEqual(texts.slice(1));
    expect(shownAt(backstep, "x")).toEqual([-2, -4]);
  });

  it("of an edit that made the walk longer keep the place as far as there is one", () => {
    const backstep = opened("x = 3\nf = x^2", { step: 2 });
    backstep.actions.type("x = 3\nf = x^2\ng = f + x", 0);
    backstep.actions.goTo(5);
    backstep.actions.undo();
    expect(cursorOf(backstep)).toBeLessThanOrEqual(3);
    expect(shownAt(backstep, "f")).toEqual([9, 1]);
  });

  it("with nothing to undo or redo do nothing", () => {
    const backstep = opened(A1, { step: 4 });
    const before = backstep.store.getState();
    backstep.actions.undo();
    backstep.actions.redo();
    expect(backstep.store.getState()).toEqual(before);
  });

  it("keystrokes before a drag and after it are not the same step", () => {
    const backstep = opened("x = 1\nf = x");
    const { actions } = backstep;
    actions.type("x = 1\nf = x + 1", 0);
    actions.move("x", 2);
    actions.type("x = 2\nf = x + 1 + x", 100);
    expect(pastOf(backstep)).toEqual(["x = 1\nf = x", "x = 1\nf = x + 1", "x = 2\nf = x + 1"]);
  });

  it("what is typed while an input is being moved is in the text from the first moment on, and the numbers stay as they were moved", () => {
    const backstep = opened("x = 1\nf = x^2");
    backstep.actions.move("x", 3);
    const shown: string[] = [];
    const leave = backstep.store.subscribe(() => shown.push(textOf(backstep)));
    backstep.actions.type("x = 3\nf = x^2 +", 0);
    leave();
    expect(new Set(shown)).toEqual(new Set(["x = 3\nf = x^2 +"]));
    expect(shownAt(backstep, "x")).toEqual([3, null]);
    expect(pastOf(backstep)).toEqual(["x = 1\nf = x^2", "x = 3\nf = x^2"]);
  });

  it("remember the last five hundred edits, and no more", () => {
    const backstep = opened("f = x + 0");
    const { actions } = backstep;
    for (let i = 1; i <= 600; i++) actions.type(`f = x + ${i}`, i * 1000);
    expect(pastOf(backstep)).toHaveLength(500);
    expect(pastOf(backstep).at(-1)).toBe("f = x + 599");
    for (let i = 0; i < 600; i++) actions.undo();
    expect([textOf(backstep), pastOf(backstep)]).toEqual(["f = x + 100", []]);
    expect(futureOf(backstep)).toHaveLength(500);
    for (let i = 0; i < 600; i++) actions.redo();
    expect([textOf(backstep), futureOf(backstep)]).toEqual(["f = x + 600", []]);
    expect(pastOf(backstep)).toHaveLength(500);
  });
});
