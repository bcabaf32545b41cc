import { describe, expect, it } from "vitest";
import { named, PLAN, taskFrom, xorTask } from "./testing.ts";
import { advance, beginTraining } from "./training.ts";

describe("history", () => {
  it("holds every update at first, then every second, fourth, …, from the beginning on", () => {
    const task = taskFrom("param w = 1\nL = 1/2*w^2");
    let training = beginTraining(task);
    for (const [updates, stride] of [[0, 1], [10, 1], [398, 1], [399, 2], [797, 2], [798, 4], [100_000, 256]] as const) {
      training = advance(task, { ...PLAN, rate: 1e-5 }, training, updates - training.updates);
      const { history } = training;
      expect(history.stride).toBe(stride);
      expect(history.count).toBe(1 + Math.floor(updates / stride));
      expect(history.count).toBeLessThanOrEqual(400);
      for (let i = 0; i < history.count; i++) {
        const w = (1 - 1e-5) ** (i * stride);
        expect(history.parameters[i]).toBeCloseTo(w, 9);
        expect(history.loss[i]).toBeCloseTo(w ** 2 / 2, 9);
        expect(history.sizes[i]).toBeCloseTo(w, 9);
      }
    }
  }); // biome-ignore format: a table of pairs

  it("is of all rows, whatever batches there are", () => {
    const task = xorTask();
    const plan = { ...PLAN, batch: 3 };
    const { history } = advance(task, plan, beginTraining(task), 1000);
    for (let i = 0; i < history.count; i += 7) {
      const then = advance(task, plan, beginTraining(task), i * history.stride);
      expect(history.loss[i]).toBe(then.loss);
      expect([...history.parameters.subarray(i * 9, (i + 1) * 9)]).toEqual([...then.parameters]);
      expect([...history.sizes.subarray(i * 2, (i + 1) * 2)]).toEqual([...then.sizes]);
    }
  });

  it("of many rows and small batches has fewer points, so that training does not wait for them", () => {
    const rows = Array.from({ length: 1000 }, (_, i) => [i / 1000]);
    const task = taskFrom("param w = 1; x = 0\nL = (w - x)^2", ["x"], rows);
    const plan = { ...PLAN, rate: 1e-4, batch: 10 };
    let training = beginTraining(task);
    for (const [updates, stride] of [[62, 1], [63, 2], [125, 2], [126, 4], [1007, 16], [1008, 32], [5000, 32]] as const) {
      training = advance(task, plan, training, updates - training.updates);
      expect([training.history.stride, training.history.count]).toEqual([stride, 1 + Math.floor(updates / stride)]);
    }
    expect(advance(task, plan, beginTraining(task), 5000)).toEqual(training);
  }); // biome-ignore format: a table of pairs

  it("says for each layer the root mean square of its gradients", () => {
    const task = xorTask();
    const { gradient, sizes } = beginTraining(task);
    const rms = (...names: readonly string[]): number =>
      Math.sqrt(names.reduce((sum, name) => sum + named(task, gradient, name) ** 2, 0) / names.length);
    expect(sizes[0]).toBeCloseTo(rms("w11", "w12", "b1", "w21", "w22", "b2"), 14);
    expect(sizes[1]).toBeCloseTo(rms("v1", "v2", "c"), 14);
  });

  it("has fewer points where there are thousands of parameters", () => {
    const names = Array.from({ length: 2000 }, (_, i) => `w${i}`);
    const task = taskFrom(`${names.map((name) => `param ${name} = 1`).join("\n")}\nL = ${names.join(" + ")}`);
    const { history } = advance(task, PLAN, beginTraining(task), 300);
    expect(history.count).toBeLessThan(100);
    expect(history.parameters.length).toBeLessThan(210_000);
    expect(history.stride).toBe(4);
  });
});
