/** Every lesson walked from stop to stop, without a screen. */
import { describe, expect, it, test } from "vitest";
import { valueOf } from "../../choices/choice.ts";
import { CORE_CHOICES, PROGRAM } from "../../choices/core.ts";
import { LESSONS } from "../../lessons/course/course.ts";
import type { Lesson } from "../../lessons/course/lesson.ts";
import { stopPlace } from "../../lessons/stopPlace.ts";
import { createBackstep } from "../../store/store.ts";
import { DONE, LESSON, STOP } from "../lessonChoices.ts";
import { openStop } from "../openStop.ts";
import { TOOL } from "../tools.ts";
import { spoken } from "./spoken.ts";
import { isUntouched, whereaboutsOf } from "./whereabouts.ts";

const lessonCalled = (id: string): Lesson => {
  const lesson = LESSONS.find((other) => other.id === id);
  if (!lesson) throw new Error(`there is no lesson ${id}`);
  return lesson;
};

const opened = () => {
  const backstep = createBackstep(CORE_CHOICES);
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
