import { describe, expect, it } from "vitest";
import { GRANULARITY } from "../choices/core.ts";
import { createBackstep } from "./store.ts";
import { cursorOf, frameOf, numbersOf, opened, pastOf, shownAt, structureOf, textOf } from "./testing.ts";

const A1 = "x = -2; y = 5; z = -4\nq = x + y\nf = q * z";
const COMPOSITE = "g(a) = a * (a + 1)\np = g(x)\nf = p * x";

it("works in node, where there is no page and no React", () => {
  expect(typeof document).toBe("undefined");
  expect(shownAt(opened(A1, { step: 7 }), "x")).toEqual([-2, -4]);
});

describe("typing", () => {
  type Typed = readonly (readonly [text: string, at: number])[];
  const undoSteps = (typed: Typed): number => {
    const backstep = opened("x");
    for (const [text, at] of typed) backstep.actions.type(text, at);
    return pastOf(backstep).length;
  };
  const table: [string, Typed, number][] = [
    ["in one go is one step to undo", [["x+", 0], ["x+y", 100], ["x+y*", 899]], 1],
    ["after a pause is another", [["x+", 0], ["x+y", 800]], 2],
    ["goes on for as long as each key follows closely", [["x+", 0], ["x+y", 700], ["x+y*", 1400], ["x+y*z", 2100]], 1],
    ["the same text is nothing", [["x", 0]], 0],
    ["at no time at all stands by itself, as a fix does", [["x+", 0], ["x+y", Number.POSITIVE_INFINITY], ["x+y*", 100]], 3],
    ["two fixes are two steps", [["x+", Number.POSITIVE_INFINITY], ["x+y", Number.POSITIVE_INFINITY]], 2],
  ]; // biome-ignore format: a table
  it.each(table)("%s", (_, typed, steps) => expect(undoSteps(typed)).toBe(steps));

  it("after an undo begins another step, and there is nothing to redo any more", () => {
    const { actions, store } = opened("x");
    actions.type("x+y", 0);
    actions.undo();
    actions.type("x+z", 10);
    expect(store.getState()).toMatchObject({ text: "x+z", history: { past: ["x"], future: [] } });
  });

  it("beyond what a link can hold changes nothing, and that is said each time, once", () => {
    const { actions, store } = opened("x");
    for (const length of [140_000, 100_001]) {
      actions.type("x".repeat(length), 0);
      expect(store.getState()).toMatchObject({
        text: "x",
        history: { past: [] },
        notices: [{ code: "text-too-long", facts: { length, limit: 100_000 } }],
      });
    }
    actions.type("x".repeat(100_000), 0);
    expect(store.getState().text).toHaveLength(100_000);
  });

  it("keeps the place of the walk", () => {
    const backstep = opened(A1, { step: 4 });
    backstep.actions.type(`${A1} # the first example`, 0);
    expect([cursorOf(backstep), shownAt(backstep, "q")]).toEqual([4, [3, null]]);
  });
});

describe("a text with errors", () => {
  const broken = () => {
    const backstep = opened(A1, { step: 4 });
    const before = structureOf(backstep);
    backstep.actions.type(`${A1} +`, 0);
    return { ...backstep, before };
  };

  it("leaves the last good graph on the screen, marked as such", () => {
    const { before, derive, store, ...rest } = broken();
    expect(structureOf({ derive, store, ...rest })).toBe(before);
    expect(derive.isStale(store.getState())).toBe(true);
    expect(derive.parsed(store.getState()).diagnostics.map(({ code }) => code)).toEqual(["missing-operand"]);
    expect(store.getState()).toMatchObject({ text: `${A1} +`, program: { text: A1 }, cursor: 4 });
  });

  it("can be walked on, but its inputs do not move", () => {
    const backstep = broken();
    backstep.actions.step(1);
    backstep.actions.move("x", 9);
    expect([cursorOf(backstep), textOf(backstep)]).toEqual([5, `${A1} +`]);
  });

  it("repaired, makes a graph again", () => {
    const backstep = broken();
    backstep.actions.type(`${A1} + 1`, 100);
    expect(backstep.derive.isStale(backstep.store.getState())).toBe(false);
    expect(shownAt(backstep, "q")).toEqual([3, null]);
  });

  it("opened first leaves nothing to show, and everything can be pressed", () => {
    const backstep = opened("f = (", { step: 3, target: "q", expand: ["p"] });
    const { actions, derive, store } = backstep;
    for (const act of [
      () => actions.step(1),
      () => actions.goTo(9),
      () => actions.move("x", 1),
      actions.endMove,
      actions.undo,
      actions.redo,
    ])
      act();
    actions.setPlaying(true);
    expect(derive.structure(store.getState())).toBeNull();
    expect(store.getState()).toMatchObject({ text: "f = (", cursor: 0, isPlaying: false });
  });
});

describe("the walk", () => {
  const goals: [number, number][] = [[-1, 0], [2.9, 2], [99, 7], [Number.POSITIVE_INFINITY, 7], [Number.NEGATIVE_INFINITY, 0], [Number.NaN, 0]]; // biome-ignore format: pairs
  it.each(goals)("goes to %d as far as it can: %i", (goal, cursor) => {
    const backstep = opened(A1, { step: 3 });
    backstep.actions.goTo(goal);
    expect(cursorOf(backstep)).toBe(cursor);
  });

  it("steps to both ends and no further, forwards with a motion, backwards without", () => {
    const backstep = opened("x = 3\nf = x^2");
    backstep.actions.setStill(false);
    const seen = ([1, 1, 1, 1, -1, -1, -1, -1] as const).map((direction) => {
      backstep.actions.step(direction);
      return `${cursorOf(backstep)} ${backstep.store.getState().way ? "moving" : "there"}`;
    });
    expect(seen).toEqual(["1 moving", "2 there", "3 moving", "3 there", "2 there", "1 there", "0 there", "0 there"]);
  });

  it("takes all operands of a gate at once, if asked to", () => {
    const backstep = opened(A1, { step: 3 });
    backstep.actions.choose(GRANULARITY, "gate");
    backstep.actions.step(1);
    expect(cursorOf(backstep)).toBe(5);
    backstep.actions.choose(GRANULARITY, "edge");
    backstep.actions.step(-1);
    expect(cursorOf(backstep)).toBe(4);
  });

  it("plays from where it is, and at the end from the start", () => {
    const backstep = opened(A1, { step: 3 });
    backstep.actions.setPlaying(true);
    expect(backstep.store.getState()).toMatchObject({ isPlaying: true, cursor: 3 });
    backstep.actions.setPlaying(false);
    backstep.actions.goTo(7);
    backstep.actions.setPlaying(true);
    expect(backstep.store.getState()).toMatchObject({ isPlaying: true, cursor: 0 });
  });

  it("opens where it is asked to, paused, with nothing selected", () => {
    const { actions, store } = opened(A1, { step: 7 });
    actions.setPlaying(true);
    actions.select({ kind: "node", name: "q" });
    actions.open(COMPOSITE, { step: 99, target: "p", expand: ["p"] });
    const { expanded, ...state } = store.getState();
    expect(state).toMatchObject({ cursor: 6, target: "p", isPlaying: false, selected: null, history: { past: [A1] } });
    expect([...expanded]).toEqual(["p"]);
  });

  it("keeps its moment when the target changes", () => {
    const backstep = opened(A1, { step: 1 });
    backstep.actions.setTarget("q");
    expect([cursorOf(backstep), shownAt(backstep, "q")]).toEqual([1, [3, null]]);
    backstep.actions.goTo(4);
    backstep.actions.setTarget(null);
    expect([cursorOf(backstep), shownAt(backstep, "f")]).toEqual([7, [-12, 1]]);
  });

  it("keeps its moment when a composite gate opens and closes", () => {
    const backstep = opened(COMPOSITE, { step: 5 });
    backstep.actions.toggle("p");
    expect([cursorOf(backstep), shownAt(backstep, "p")]).toEqual([6, [2, 1]]);
    backstep.actions.step(1);
    backstep.actions.toggle("p");
    expect([cursorOf(backstep), shownAt(backstep, "p")]).toEqual([5, [2, 1]]);
  });
});

describe("what is pointed at", () => {
  it("gives way to the walk when it goes on", () => {
    const backstep = opened(A1, { step: 3 });
    for (const go of [() => backstep.actions.step(1), () => backstep.actions.goTo(6)]) {
      backstep.actions.select({ kind: "node", name: "q" });
      go();
      expect(backstep.store.getState().selected).toBeNull();
    }
  });

  it("stays selected by its name while the text changes and the gate opens", () => {
    const { actions, store } = opened(COMPOSITE);
    const selected = { kind: "node", name: "p" } as const;
    actions.select(selected);
    actions.type(`k = 2\n${COMPOSITE}`, 0);
    actions.toggle("p");
    actions.move("x", 3);
    actions.endMove();
    expect(store.getState().selected).toBe(selected);
  });

  it("wakes nobody if it is hovered already", () => {
    const { actions, store } = opened(A1);
    let woken = 0;
    store.subscribe(() => woken++);
    for (const name of ["x", "x", "y"]) actions.hover({ kind: "node", name });
    actions.hover({ kind: "edge", name: "y" });
    for (let i = 0; i < 2; i++) actions.hover(null);
    expect(woken).toBe(4);
  });
});

it("a notice is told until it is dismissed, one of each kind", () => {
  const { actions, store } = createBackstep();
  const facts = (asked: number) => ({ unused: [{ reason: "no-stage", asked } as const] });
  actions.notify({ code: "link", facts: facts(1) });
  actions.notify({ code: "not-stored", facts: null });
  actions.notify({ code: "link", facts: facts(2) });
  expect(store.getState().notices).toEqual([{ code: "not-stored", facts: null }, { code: "link", facts: facts(2) }]); // biome-ignore format: two
  actions.dismiss("not-stored");
  expect(store.getState().notices.map(({ code }) => code)).toEqual(["link"]);
});

it("the numbers on the screen are those of the program, whatever happened before", () => {
  const backstep = opened("x = 1\nf = x");
  backstep.actions.move("x", 5);
  backstep.actions.open(A1, { step: 7 });
  expect(["x", "y", "z"].map((name) => shownAt(backstep, name))).toEqual([[-2, -4], [5, -4], [-4, 3]]); // biome-ignore format: pairs
  expect([frameOf(backstep).cursor, numbersOf(backstep).faults]).toEqual([7, []]);
});
