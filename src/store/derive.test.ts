import { describe, expect, it } from "vitest";
import { choosing } from "../choices/choice.ts";
import { GRANULARITY } from "../choices/core.ts";
import { parseProgram } from "../lang/parseProgram.ts";
import { createDerivations } from "./derive.ts";
import { INITIAL_STATE, type State } from "./state.ts";
import { numbersOf, opened, shownAt, structureOf } from "./testing.ts";

const A1 = "x = -2; y = 5; z = -4\nq = x + y\nf = q * z";
const program = (text: string) => parseProgram(text).program;
const a1 = program(A1);
const good = (text: string, more: Partial<State> = {}): State => ({
  ...INITIAL_STATE,
  text,
  program: text === A1 ? a1 : program(text),
  ...more,
});

describe("before any text has made a graph", () => {
  const { structure, numbers, frame, active, isStale, parsed } = createDerivations();
  const state: State = { ...INITIAL_STATE, text: "f = (" };

  it("there is nothing to show", () => {
    expect([structure(state), numbers(state), frame(state)]).toEqual([null, null, null]);
    expect(active(state)).toEqual([]);
  });

  it("the errors are known, and nothing on the screen belongs to the text", () => {
    expect(parsed(state).diagnostics).not.toEqual([]);
    expect(isStale(state)).toBe(true);
  });

  it("an empty text is no error of anybody's until there is one", () =>
    expect(
      createDerivations()
        .parsed(INITIAL_STATE)
        .diagnostics.map(({ code }) => code),
    ).toEqual(["empty"]));
});

describe("two stages", () => {
  it("asked again, everything is the same object", () => {
    const derive = createDerivations();
    const state = good(A1, { cursor: 4 });
    const again = { ...state };
    for (const derivation of [derive.parsed, derive.structure, derive.numbers, derive.frame, derive.active])
      expect(derivation(again)).toBe(derivation(state));
  });

  it("an input that moves changes the numbers and the frame, not the structure", () => {
    const derive = createDerivations();
    const [state, moved] = [good(A1, { cursor: 7 }), good(A1, { cursor: 7, moved: new Map([["x", 10]]) })];
    const before = { structure: derive.structure(state), numbers: derive.numbers(state), frame: derive.frame(state) };
    expect(derive.structure(moved)).toBe(before.structure);
    expect(derive.numbers(moved)).not.toBe(before.numbers);
    expect(derive.frame(moved)).not.toBe(before.frame);
    expect(derive.numbers(moved)?.evaluation).toBe(before.numbers?.evaluation);
  });

  it("a step changes the frame alone", () => {
    const derive = createDerivations();
    const [numbers, frame] = [derive.numbers(good(A1)), derive.frame(good(A1))];
    expect(derive.numbers(good(A1, { cursor: 1, moved: INITIAL_STATE.moved }))).toBe(numbers);
    expect(derive.frame(good(A1, { cursor: 1 }))).not.toBe(frame);
  });

  it("another target keeps the graph and makes another walk", () => {
    const derive = createDerivations();
    const state = good(A1);
    const before = derive.structure(state);
    const after = derive.structure({ ...state, target: "q" });
    expect(after?.graph).toBe(before?.graph);
    expect(after?.walk).not.toBe(before?.walk);
    expect(after?.walk.steps).toHaveLength(4);
  });
});

describe("a target", () => {
  const walkTo = (target: string | null) => createDerivations().structure(good(A1, { target }))?.walk.target;
  const output = walkTo(null);
  it.each([["x"], ["q"], ["f"]])("%s is found by its name", (name) =>
    expect(walkTo(name)).toBe(structureOf(opened(A1)).graph.byName.get(name)),
  );
  it.each([["nobody"], [""], ["__proto__"], ["constructor"]])("“%s”, which the program does not have, is the output", (name) =>
    expect(walkTo(name)).toBe(output),
  );
});

describe("numbers", () => {
  it("faults and kinks follow the inputs", () => {
    const backstep = opened("x = 1\nf = log(x) + relu(x)");
    expect([numbersOf(backstep).faults, numbersOf(backstep).kinks]).toEqual([[], []]);
    backstep.actions.move("x", 0);
    expect(numbersOf(backstep).faults.map(({ code }) => code)).toEqual(["log-of-zero"]);
    expect(numbersOf(backstep).kinks.map(({ code }) => code)).toContain("corner");
    backstep.actions.move("x", 2);
    expect([numbersOf(backstep).faults, numbersOf(backstep).kinks]).toEqual([[], []]);
  });

  it("come from the text again when nothing is being moved any more", () => {
    const backstep = opened("x = 3\nf = x^2", { step: 4 });
    backstep.actions.move("x", 10);
    expect(shownAt(backstep, "x")).toEqual([10, 20]);
    backstep.actions.undo();
    expect(shownAt(backstep, "x")).toEqual([3, 6]);
  });
});

describe("the steps just done", () => {
  it("are one at a time, or all operands of a gate", () => {
    const { active } = createDerivations();
    expect(active(good(A1, { cursor: 5 }))).toHaveLength(1);
    expect(active(good(A1, { cursor: 5, chosen: choosing(INITIAL_STATE.chosen, GRANULARITY, "gate") }))).toHaveLength(2);
    expect(active(good(A1))).toEqual([]);
  });
});

describe("within a step", () => {
  it("the moment is about the step that is being done, and its results are not there yet", () => {
    const seen = createDerivations().moment(good(A1, { cursor: 4, stage: 2 }));
    expect(seen).toMatchObject({ stages: 2, active: [{ kind: "backward", edge: 2 }], frame: { cursor: 4 } });
    expect(seen?.frame.edges[2]?.contribution).toBeNull();
  });
});

describe("the moment", () => {
  it("holds everything that the screen is a function of, and stays the same until one of it changes", () => {
    const { moment } = createDerivations();
    const state = good(A1, { cursor: 4, selected: { kind: "node", name: "q" }, hovered: { kind: "edge", name: "z-f.1" } });
    const seen = moment(state);
    expect(seen).toMatchObject({ selected: { kind: "node", index: 3 }, hovered: { kind: "edge", index: 3 }, stages: null });
    expect(seen?.active).toEqual([{ kind: "backward", edge: 3 }]);
    expect(moment({ ...state, notices: [] })).toBe(seen);
    expect(moment({ ...state, hovered: null })).not.toBe(seen);
  });
});
