/** What the screen says of an update is what the update does, to the last bit. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sumsOf } from "./sums.ts";
import { PLAN, taskFrom, xorTask } from "./testing.ts";
import { advance, beginTraining } from "./training.ts";
import { updateOf } from "./update.ts";

const plans = fc.record({
  rate: fc.double({ min: 0, max: 2, noNaN: true }),
  batch: fc.constantFrom(null, 1, 2, 3),
  seed: fc.nat(1e6),
  forgetsZeroing: fc.boolean(),
});

describe("an update", () => {
  it("of gradient descent is what advance does", () =>
    fc.assert(
      fc.property(plans, fc.nat(20), (changes, updates) => {
        const task = xorTask();
        const plan = { ...PLAN, ...changes };
        const before = advance(task, plan, beginTraining(task), updates);
        const update = updateOf(task, plan, before);
        const after = advance(task, plan, before, 1);
        if (update.kind !== "descent") throw new Error("no descent");
        expect([...update.after]).toEqual([...after.parameters]);
        expect([...update.total]).toEqual([...after.left]);
        expect(update.rows).toHaveLength(after.evaluations - before.evaluations);
        if (plan.batch === null) expect([update.loss, update.lossAfter]).toEqual([before.loss, after.loss]);
      }),
      { numRuns: 50 },
    ));

  it("of random search as well", () =>
    fc.assert(
      fc.property(fc.nat(1e6), fc.nat(60), (seed, updates) => {
        const task = xorTask();
        const plan = { ...PLAN, trainer: "search", seed } as const;
        const before = advance(task, plan, beginTraining(task), updates);
        const update = updateOf(task, plan, before);
        const after = advance(task, plan, before, 1);
        if (update.kind !== "search") throw new Error("no search");
        expect([...(update.isKept ? update.tried : update.before)]).toEqual([...after.parameters]);
        expect(after.loss).toBe(Math.min(update.loss, update.lossTried));
      }),
      { numRuns: 30 },
    ));

  it("of random search draws from the whole of [−reach, reach), the same everywhere", () => {
    const task = taskFrom("param w = 1; param v = 1\nL = w + v");
    const start = beginTraining(task);
    const drawn = Array.from({ length: 5000 }, (_, updates) => {
      const update = updateOf(task, { ...PLAN, trainer: "search", reach: 2 }, { ...start, updates });
      return update.kind === "search" ? [...update.tried] : [];
    }).flat();
    const mean = (of: (number: number) => number): number => drawn.reduce((sum, each) => sum + of(each), 0) / drawn.length;
    expect(drawn).toHaveLength(10_000);
    expect(Math.max(...drawn.map(Math.abs))).toBeLessThanOrEqual(2);
    expect(Math.abs(mean((each) => each))).toBeLessThan(0.04);
    expect(Math.abs(mean((each) => each ** 2) - 4 / 3)).toBeLessThan(0.04);
  });

  it("has sums that add up exactly: over the fork, over the rows, with what was left", () =>
    fc.assert(
      fc.property(plans, fc.nat(10), fc.nat(8), (changes, updates, k) => {
        const task = xorTask();
        const plan = { ...PLAN, ...changes };
        const before = advance(task, plan, beginTraining(task), updates);
        const { rows, sum, mean, left, total } = sumsOf(task, plan, before, k);
        for (const { uses, gradient } of rows) {
          expect(uses.reduce((added, { amount }) => added + amount, 0)).toBe(gradient);
          expect(uses.at(-1)?.running).toBe(gradient);
        }
        expect(rows.reduce((added, { gradient }) => added + gradient, 0)).toBe(sum);
        expect([mean, total]).toEqual([sum / rows.length, left + mean]);
        expect(advance(task, plan, before, 1).left[k]).toBe(total);
      }),
      { numRuns: 50 },
    ));

  it("has an amount for every use of a parameter", () => {
    const task = taskFrom("param w = 3; x = 2\nL = w*w + w*x", ["x"], [[2], [5]]);
    const { rows, mean } = sumsOf(task, PLAN, beginTraining(task), 0);
    const name = (node: number) => task.graph.nodes[node]?.name;
    expect(rows.map(({ uses }) => uses.map(({ edge, amount }) => [name(edge.to), edge.slot, amount]))).toEqual([
      [["u2", 0, 2], ["u1", 1, 3], ["u1", 0, 3]],
      [["u2", 0, 5], ["u1", 1, 3], ["u1", 0, 3]],
    ]); // biome-ignore format: a row a line
    expect(mean).toBe(9.5);
  });
});
