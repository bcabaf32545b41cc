/** Every lesson walked from stop to stop, without a screen. */
import { describe, expect, it, test } from "vitest";
import { type Choice, valueOf } from "../../choices/choice.ts";
import { CORE_CHOICES, PROGRAM } from "../../choices/core.ts";
import { LESSONS } from "../../lessons/course/course.ts";
import type { Lesson } from "../../lessons/course/lesson.ts";
import { stopPlace } from "../../lessons/stopPlace.ts";
import { createBackstep } from "../../store/store.ts";
import { FEATURES } from "../index.ts";
import { DONE, LESSON, STOP } from "../lessonChoices.ts";
import { openAnswerTool, openStop } from "../openStop.ts";
import { TOOL } from "../tools.ts";
import { spoken } from "./spoken.ts";
import { isUntouched, whereaboutsOf } from "./whereabouts.ts";

const lessonCalled = (id: string): Lesson => {
  const lesson = LESSONS.find((other) => other.id === id);
  if (!lesson) throw new Error(`there is no lesson ${id}`);
  return lesson;
};

const opened = (choices: readonly Choice<unknown>[] = []) => {
  const backstep = createBackstep([...CORE_CHOICES, ...choices]);
  backstep.actions.open(PROGRAM.initial);
  const { store, derive } = backstep;
  const where = (lesson: Lesson, n: number) => whereaboutsOf(backstep, store.getState(), stopPlace(lesson, n));
  const gradient = (name: string) => {
    const moment = derive.moment(store.getState());
    const node = moment?.graph.byName.get(name) ?? -1;
    const { gradient: number, state } = moment?.frame.nodes[node] ?? {};
    return state === "final" ? number : null;
  };
  return { ...backstep, where, gradient };
};

describe.each(LESSONS)("lesson $id", (lesson) => {
  it("leads to each of its stops", () => {
    const page = opened();
    for (const [i, { question }] of lesson.stops.entries()) {
      openStop(page, lesson, i + 1);
      const { chosen } = page.store.getState();
      expect([valueOf(chosen, LESSON), valueOf(chosen, STOP)]).toEqual([lesson.id, i + 1]);
      expect(page.where(lesson, i + 1)).toBe(question?.of === undefined ? "there" : "asked");
    }
    expect([...valueOf(page.store.getState().chosen, DONE)]).toEqual([lesson.id]);
  });

  it("hides what it asks for until it is answered", () => {
    const page = opened();
    for (const [i, { question }] of lesson.stops.entries()) {
      if (question?.of === undefined) continue;
      openStop(page, lesson, i + 1);
      expect(valueOf(page.store.getState().chosen, TOOL)).toBe("predict");
      page.actions.ask("gradients");
      expect(page.gradient(question.of)).toBeNull();
      expect(page.derive.question(page.store.getState())).not.toBeNull();
      for (let steps = 0; steps < 3 && page.where(lesson, i + 1) === "asked"; steps++) page.actions.step(1);
      expect(page.where(lesson, i + 1)).toBe("there");
      expect(page.gradient(question.of)).not.toBeNull();
      page.actions.ask(null);
    }
  });
});

const STOPS = LESSONS.flatMap((lesson) => lesson.stops.map((stop, i) => ({ lesson, stop, n: i + 1, id: lesson.id })));

describe("the tools of the stops", () => {
  it("are there", () => {
    const ids = STOPS.flatMap(({ stop: { tool, question } }) => [tool, question?.tool].filter((id) => id !== undefined));
    expect(ids.filter((id) => TOOL.read(id) === null)).toEqual([]);
  });
  it.each(STOPS.filter(({ stop }) => stop.choices))("$id, stop $n, sets what there is to set", ({ stop: { choices = {} } }) => {
    const known = FEATURES.flatMap((record) => record.choices ?? []);
    const read = Object.entries(choices).map(([name, text]) => known.find(({ link }) => link === name)?.read(text) ?? null);
    expect(read).not.toContain(null);
  });
});

test("what a stop sets is put back at the others, of any lesson", () => {
  const choices = FEATURES.flatMap((record) => record.choices ?? []);
  const page = opened(choices);
  const wrongRecipe = choices.find(({ link }) => link === "recipe");
  const recipe = () => wrongRecipe && valueOf(page.store.getState().chosen, wrongRecipe);
  openStop(page, lessonCalled("order-lab"), 6);
  expect(recipe()).toBe("once");
  openStop(page, lessonCalled("nudge"), 1);
  expect(recipe()).toBeNull();
});

test("at a fork the whole gradient is asked for, whether the walk asks already or not", () => {
  const page = opened();
  const asked = () => page.derive.question(page.store.getState());
  openStop(page, lessonCalled("fork"), 3);
  page.actions.ask("gradients");
  expect(asked()).toMatchObject({ kind: "sum", cursor: 8 });
  openStop(page, lessonCalled("fork"), 5);
  expect(asked()).toMatchObject({ kind: "sum", cursor: 10 });
});

test("with the answer, the tool that shows why opens on what the stop is about", () => {
  const page = opened();
  openStop(page, lessonCalled("fork"), 3);
  openAnswerTool(page, lessonCalled("fork"), 3);
  expect(valueOf(page.store.getState().chosen, TOOL)).toBe("ledger");
  expect(page.store.getState().selected).toEqual({ kind: "node", name: "q" });
});

test("with the walk already asking, the next question is asked at once", () => {
  const page = opened();
  page.actions.ask("gradients");
  openStop(page, lessonCalled("roles"), 2);
  openStop(page, lessonCalled("roles"), 3);
  expect(page.derive.question(page.store.getState())).toMatchObject({ kind: "contribution" });
});

describe("wandering off", () => {
  const fork = lessonCalled("fork");
  it.each<[string, (page: ReturnType<typeof opened>) => void]>([
    ["by a step", ({ actions }) => actions.step(1)],
    ["by moving an input", ({ actions }) => actions.move("x", 3)],
    ["by another target", ({ actions }) => actions.setTarget("u")],
    ["by another text", ({ actions }) => actions.type("f = x*x", 0)],
  ])("%s, and back", (_, wander) => {
    const page = opened();
    openStop(page, fork, 2);
    wander(page);
    expect(page.where(fork, 2)).toBe("away");
    openStop(page, fork, 2);
    expect(page.where(fork, 2)).toBe("there");
  });

  it("to an opened gate", () => {
    const [page, insideOut] = [opened(), lessonCalled("inside-out")];
    openStop(page, insideOut, 1);
    page.actions.toggle("f");
    expect(page.where(insideOut, 1)).toBe("away");
  });
});

test("a screen that nobody has touched is told from one that somebody has", () => {
  const page = opened();
  const isNew = () => isUntouched(page, page.store.getState(), PROGRAM.initial);
  expect(isNew()).toBe(true);
  page.actions.step(1);
  expect(isNew()).toBe(false);
  page.actions.open("f = x");
  expect(isNew()).toBe(false);
});

test("sentences set names apart and write powers of ten", () => {
  expect(spoken("`w1` gets 1.368e-5, not `x`")).toBe("\u2068w1\u2069 gets 1.368×10⁻⁵, not \u2068x\u2069");
});
