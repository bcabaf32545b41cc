/** Figures of the lessons on learning, and plain arithmetic on their functions. */
import { describe, expect, it } from "vitest";
import { LESSONS } from "../../lessons/course/course.ts";
import { updatesPerEpoch } from "./batches.ts";
import { batchOf, updatesToEpochEnd } from "./batchOf.ts";
import { sumsOf } from "./sums.ts";
import type { Task } from "./task.ts";
import { named, PLAN, taskFrom } from "./testing.ts";
import { advance, beginTraining, type Training } from "./training.ts";
import { updateOf } from "./update.ts";

const taskOfLesson = (id: string, changes: (program: string) => string = String, target?: string): Task => {
  const lesson = LESSONS.find((each) => each.id === id) ?? expect.fail(`no lesson ${id}`);
  return taskFrom(changes(lesson.program), [], [[]], target);
};

/** To four digits, as lessons give numbers. */
const four = (number: number): number => Number(number.toPrecision(4));

const at = (task: Task, { parameters }: Training, ...names: readonly string[]): readonly number[] =>
  names.map((name) => four(named(task, parameters, name)));

describe("descent", () => {
  const task = taskOfLesson("descent");

  it("at 0.1 goes to (2.7, 0.6), L 4.365, and in 20 steps to L 0.06651, as 0.9ⁿ and 0.6ⁿ do", () => {
    const one = advance(task, PLAN, beginTraining(task), 1);
    expect([at(task, one, "u", "v"), four(one.loss)]).toEqual([[2.7, 0.6], 4.365]);
    const last = advance(task, PLAN, one, 19);
    expect(four(last.loss)).toBe(0.06651);
    expect(named(task, last.parameters, "u")).toBeCloseTo(3 * 0.9 ** 20, 13);
    expect(named(task, last.parameters, "v")).toBeCloseTo(0.6 ** 20, 13);
  });

  it("at 0.5 jumps over the valley, v 1 → −1 → 1, and at 0.6 diverges by 1.4 a step", () => {
    const start = beginTraining(task, [1.5, -1]);
    const jumping = [0, 1, 2, 3].map((n) => advance(task, { ...PLAN, rate: 0.5 }, start, n));
    expect(jumping.map((each) => named(task, each.parameters, "v"))).toEqual([-1, 1, -1, 1]);
    expect(start.loss).toBe(3.125);
    const away = [1, 2, 3].map((n) => Math.abs(named(task, advance(task, { ...PLAN, rate: 0.6 }, start, n).parameters, "v")));
    expect(away.map(four)).toEqual([1.4, 1.96, 2.744]);
    expect(advance(task, { ...PLAN, rate: 0.6 }, start, 5000).halt).toBe("loss");
  });

  it("is matched by a random guess in [−3, 3]² once in 172 tries: πL/36", () => {
    const search = { ...PLAN, trainer: "search", reach: 3 } as const;
    const start = beginTraining(task);
    const goal = advance(task, PLAN, start, 20).loss;
    const tries = 60_000;
    let [good, best] = [0, start.loss];
    for (let updates = 0; updates < tries; updates++) {
      const update = updateOf(task, search, { ...start, updates });
      if (update.kind !== "search") throw new Error("no search");
      if (update.lossTried <= goal) good++;
      best = Math.min(best, update.lossTried);
    }
    const chance = (Math.PI * goal) / 36;
    expect(Math.round(1 / chance)).toBe(172);
    const spread = Math.sqrt(tries * chance * (1 - chance));
    expect(Math.abs(good - tries * chance)).toBeLessThan(3 * spread);
    const end = advance(task, search, start, tries);
    expect([end.loss, end.evaluations, end.epoch]).toEqual([best, tries, tries]);
  });
});

describe("batches", () => {
  const task = taskFrom("param w = 0.5; param b = 0\nx = 1; t = 3\nL = mse(w*x + b, t)", ["x", "t"], [[1, 3], [2, 5], [-1, -1], [0, 1]]); // biome-ignore format: one line
  const start = beginTraining(task);
  /** A seed whose first epoch draws rows 1 and 2 first, in one order or the other. */
  const seed = [...Array(100).keys()].find((each) =>
    batchOf(task, { ...PLAN, batch: 2, seed: each }, start).every((row) => row < 2),
  );
  const two = { ...PLAN, rate: 0, batch: 2, seed: seed ?? Number.NaN };

  it("the full gradient is dw −2.75, db −1.75", () => {
    expect(start.loss).toBe((2.5 ** 2 + 4 ** 2 + 0.5 ** 2 + 1) / 8);
    expect([named(task, start.gradient, "w"), named(task, start.gradient, "b")]).toEqual([-2.75, -1.75]);
    expect(sumsOf(task, PLAN, start, 0)).toMatchObject({ sum: -11, mean: -2.75, left: 0, total: -2.75 });
    expect(sumsOf(task, PLAN, start, 0).rows.map(({ gradient }) => gradient)).toEqual([-2.5, -8, -0.5, 0]);
  });

  it("batch A has dw −5.25, db −3.25; B after it −0.25 and −0.25, or −5.5 where nothing is set to 0", () => {
    const a = advance(task, two, start, 1);
    expect([named(task, a.left, "w"), named(task, a.left, "b")]).toEqual([-5.25, -3.25]);
    const b = advance(task, two, a, 1);
    expect([named(task, b.left, "w"), named(task, b.left, "b")]).toEqual([-0.25, -0.25]);
    const kept = advance(task, { ...two, forgetsZeroing: true }, a, 1);
    expect(named(task, kept.left, "w")).toBe(-5.5);
    expect(sumsOf(task, { ...two, forgetsZeroing: true }, a, 0)).toMatchObject({ mean: -0.25, left: -5.25, total: -5.5 });
  });

  it("one row by itself: row 2 has dw −8", () => {
    const alone = [...Array(4).keys()].map((epoch) => ({ ...start, epoch }));
    const rows = alone.map((training) => sumsOf(task, { ...two, batch: 1 }, training, 0).rows[0]);
    for (const row of rows) expect(row?.gradient).toBe([-2.5, -8, -0.5, 0][row?.row ?? -1]);
  });

  it("1000 rows by 64 are 16 updates an epoch", () => {
    expect(updatesPerEpoch(1000, 64)).toBe(16);
    const many = taskFrom(
      "param w = 0; x = 0\nL = (w - x)^2",
      ["x"],
      Array.from({ length: 1000 }, (_, i) => [i]),
    );
    const plan = { ...PLAN, rate: 0.001, batch: 64 };
    const end = advance(many, plan, beginTraining(many), 16);
    expect([end.epoch, end.seen, end.evaluations]).toEqual([1, 0, 1000]);
    expect(updatesToEpochEnd(many, plan, advance(many, plan, end, 3))).toBe(13);
    expect(updatesToEpochEnd(many, plan, end)).toBe(16);
    expect(batchOf(many, plan, advance(many, plan, end, 15))).toHaveLength(40);
  });
});

it("two layers: one update by 0.1 leads to w1 −0.4987, w2 0.5042, L 0.1024", () => {
  const task = taskOfLesson("two-layers");
  const start = beginTraining(task);
  expect(four(start.loss)).toBe(0.1026);
  const one = advance(task, PLAN, start, 1);
  expect([at(task, one, "w1", "w2"), four(one.loss)]).toEqual([[-0.4987, 0.5042], 0.1024]);
});

it("twins stay twins: after a step by 1 the gradients of a column are those of x", () => {
  const task = taskOfLesson("twins");
  const one = advance(task, { ...PLAN, rate: 1 }, beginTraining(task), 1);
  expect(at(task, one, "w11", "w12", "w21", "w22", "v1", "v2")).toEqual([0, 0, 0, 0, 0.25, 0.25]);
  const gradients = ["w11", "w12", "w21", "w22"].map((name) => four(named(task, one.gradient, name)));
  expect(gradients).toEqual([-0.02736, -0.05473, -0.02736, -0.05473]);
  const later = advance(task, { ...PLAN, rate: 1 }, one, 500).parameters;
  expect([named(task, later, "w11"), named(task, later, "w12")]).toEqual([named(task, later, "w21"), named(task, later, "w22")]);
});
