/** XOR against a plain loop whose formulas are derived by hand; lessons' numbers; and what holds for every run. */
import * as fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { writeOrder } from "./batches.ts";
import type { Plan } from "./plan.ts";
import { PLAN, taskFrom, XOR_ROWS, XOR_START, xorTask } from "./testing.ts";
import { advance, beginTraining, type Training } from "./training.ts";

const EPOCHS = 1000;

/** Loss of one row, and its gradients added to `sum`: output p = σ(z), δ = ∂L/∂z = p − y; hidden δᵢ = δ·vᵢ·(1 − hᵢ²). */
const plainRow = (at: readonly number[], row: readonly number[], sum: number[]): number => {
  const [w11 = 0, w12 = 0, b1 = 0, w21 = 0, w22 = 0, b2 = 0, v1 = 0, v2 = 0, c = 0] = at;
  const [x1 = 0, x2 = 0, y = 0] = row;
  const h1 = Math.tanh(w11 * x1 + w12 * x2 + b1);
  const h2 = Math.tanh(w21 * x1 + w22 * x2 + b2);
  const p = 1 / (1 + Math.exp(-(v1 * h1 + v2 * h2 + c)));
  const delta = p - y;
  const [delta1, delta2] = [delta * v1 * (1 - h1 * h1), delta * v2 * (1 - h2 * h2)];
  const gradient = [delta1 * x1, delta1 * x2, delta1, delta2 * x1, delta2 * x2, delta2, delta * h1, delta * h2, delta];
  for (const [k, each] of gradient.entries()) sum[k] = (sum[k] ?? 0) + each;
  return -(y * Math.log(p) + (1 - y) * Math.log(1 - p));
};

const mean = (at: readonly number[], rows: readonly (readonly number[])[]): readonly [number, readonly number[]] => {
  const sum = at.map(() => 0);
  const loss = rows.reduce((total, row) => total + plainRow(at, row, sum), 0);
  return [loss / rows.length, sum.map((each) => each / rows.length)];
};

const orderIn = (epoch: number, { batch, seed }: Plan): readonly number[] => {
  const order = new Int32Array(XOR_ROWS.length);
  writeOrder(order, batch === null ? null : seed, epoch);
  return [...order];
};

/** The mean loss over all rows, after 0, 1, 2, … updates. */
const plainCurve = (plan: Plan): readonly number[] => {
  let at: readonly number[] = XOR_START;
  const curve = [mean(at, XOR_ROWS)[0]];
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const order = orderIn(epoch, plan);
    const size = plan.batch ?? order.length;
    for (let first = 0; first < order.length; first += size) {
      const [, gradient] = mean(at, order.slice(first, first + size).map((row) => XOR_ROWS[row] ?? [])); // biome-ignore format: one line
      at = at.map((parameter, k) => parameter - plan.rate * (gradient[k] ?? 0));
      curve.push(mean(at, XOR_ROWS)[0]);
    }
  }
  return curve;
};

describe("XOR for 1000 epochs, against a plain loop", () => {
  const table: readonly (readonly [string, Partial<Plan>])[] = [
    ["full batch", { rate: 0.5 }],
    ["mini-batches of 2", { rate: 0.3, batch: 2 }],
    ["mini-batches of 3, the last one of 1", { rate: 0.2, batch: 3, seed: 5 }],
    ["stochastic", { rate: 0.2, batch: 1, seed: 9 }],
  ];
  test.each(table)("%s: the loss is the same to 1e-12 after every update", (_, changes) => {
    const task = xorTask();
    const plan = { ...PLAN, ...changes };
    const curve = plainCurve(plan);
    let training = beginTraining(task);
    const off = curve.map((loss, i) => {
      if (i > 0) training = advance(task, plan, training, 1);
      return Math.abs(training.loss - loss) / loss;
    });
    expect(Math.max(...off)).toBeLessThan(1e-12);
    expect(training.updates).toBe(curve.length - 1);
    expect(training.epoch).toBe(EPOCHS);
    expect(training.loss).toBeLessThan(0.06);
  });
});

describe("any run", () => {
  const plans: fc.Arbitrary<Plan> = fc.record({
    trainer: fc.constantFrom("descent", "search"),
    rate: fc.double({ min: 0, max: 1, noNaN: true }),
    batch: fc.constantFrom(null, 1, 2, 3, 4, 9),
    seed: fc.nat(1e6),
    forgetsZeroing: fc.boolean(),
    reach: fc.double({ min: 0.1, max: 5, noNaN: true }),
  });
  /** As text: a difference is seen at once, and equal numbers are compared in no time. */
  const written = (training: Training): string =>
    JSON.stringify(training, (_, each: unknown) => (each instanceof Float64Array ? each.join(" ") : each));

  it("is the same for the same seed, in one go or in pieces", () =>
    fc.assert(
      fc.property(plans, fc.nat(30), fc.nat(850), (plan, first, then) => {
        const [one, other] = [xorTask(), xorTask()];
        const whole = advance(one, plan, beginTraining(one), first + then);
        const pieces = advance(other, plan, advance(other, plan, beginTraining(other), first), then);
        expect(written(pieces)).toBe(written(whole));
      }),
      { numRuns: 20 },
    ));

  it("changes nothing that it has been given", () =>
    fc.assert(
      fc.property(plans, (plan) => {
        const task = xorTask();
        const before = advance(task, plan, beginTraining(task), 7);
        const copy = written(before);
        advance(task, plan, before, 500);
        expect(written(before)).toBe(copy);
      }),
      { numRuns: 10 },
    ));

  it("by batches that move nothing, the gradients of an epoch have the mean of the full gradient", () =>
    fc.assert(
      fc.property(fc.constantFrom(1, 2, 4), fc.nat(1000), (batch, seed) => {
        const task = xorTask();
        const still = { ...PLAN, rate: 0, batch, seed };
        const updates = 4 / batch;
        let training = beginTraining(task);
        const full = training.gradient;
        const sum = new Float64Array(full.length);
        for (let i = 0; i < updates; i++) {
          training = advance(task, still, training, 1);
          for (const [k, each] of training.left.entries()) sum[k]! += each / updates;
        }
        expect(training.epoch).toBe(1);
        for (const [k, each] of full.entries()) expect(sum[k]).toBeCloseTo(each, 14);
      }),
    ));

  it("may change its batch size in the middle of an epoch, and uses no row twice", () => {
    const task = xorTask();
    const one = advance(task, { ...PLAN, batch: 1 }, beginTraining(task), 1);
    const rest = advance(task, { ...PLAN, batch: 3 }, one, 1);
    expect([one.seen, rest.seen, rest.epoch, rest.evaluations]).toEqual([1, 0, 1, 4]);
    const given = advance(task, PLAN, one, 1);
    expect([given.seen, given.epoch, given.evaluations]).toEqual([0, 1, 5]);
    const tried = advance(task, { ...PLAN, trainer: "search" }, one, 1);
    expect([tried.seen, tried.epoch, tried.evaluations]).toEqual([0, 1, 5]);
  });

  it("never ends at −0, which no program says", () => {
    const task = taskFrom("param w = 0; k = 10\nL = k*w");
    const [w] = advance(task, { ...PLAN, rate: 0 }, beginTraining(task, [-0]), 1).parameters;
    expect(Object.is(w, 0)).toBe(true);
  });

  it("ends when it is told to, but not without an update", () => {
    const task = xorTask();
    let left = 3;
    expect(advance(task, PLAN, beginTraining(task), 100, () => --left > 0).updates).toBe(3);
    expect(advance(task, PLAN, beginTraining(task), 100, () => false).updates).toBe(1);
  });
});

describe("numbers that are not finite", () => {
  it("stop it where they were still finite, and say what was not", () => {
    const steep = taskFrom("param w = 1\nL = w^4");
    const training = advance(steep, { ...PLAN, rate: 10 }, beginTraining(steep), 100);
    expect(training.halt).toBe("loss");
    expect(training.updates).toBeGreaterThan(3);
    expect(training.updates).toBeLessThan(20);
    expect([...training.parameters].every(Number.isFinite)).toBe(true);
    expect(advance(steep, { ...PLAN, rate: 10 }, training, 5)).toEqual(training);
    const held = advance(steep, { ...PLAN, rate: 0 }, beginTraining(steep, [2]), 5);
    expect([held.halt, held.updates]).toEqual([null, 5]);
  });

  it("are a slope's or a step's, too", () => {
    const root = taskFrom("param w = 0\nL = sqrt(w)");
    expect(advance(root, PLAN, beginTraining(root), 1)).toMatchObject({ halt: "gradient", updates: 0 });
    const far = taskFrom("param w = 1e308\nL = 0 - w");
    expect(advance(far, { ...PLAN, rate: 1e308 }, beginTraining(far), 1)).toMatchObject({ halt: "parameter", updates: 0 });
  });

  it("do not stop a search, which leaves them for any number", () => {
    const log = taskFrom("param w = -1\nL = log(w)^2");
    const start = beginTraining(log);
    expect(start.loss).toBeNaN();
    expect(advance(log, { ...PLAN, trainer: "search" }, start, 50).loss).toBeLessThan(1);
  });
});
