/** Figures of the lesson "Ten layers deep", within what seeds make of them. */
import { describe, expect, it, test } from "vitest";
import { normalFrom, uniformFrom } from "../lang/random.ts";
import { type DeepNetwork, growthOf, layersOf } from "./initialisation.ts";

const TEN: DeepNetwork = { depth: 10, width: 500, activation: "tanh", scheme: "normal", scale: 1, seed: 1 };
const SEEDS = [1, 2];

describe("random numbers", () => {
  it("are the same for the same seed", () => {
    const [first, second] = [uniformFrom(7), uniformFrom(7)];
    expect([first(), first()]).toEqual([second(), second()]);
    expect(uniformFrom(7)()).not.toBe(uniformFrom(8)());
    const all = uniformFrom(7);
    const numbers = Array.from({ length: 9 }, all);
    expect(uniformFrom(7, 8)()).toBe(numbers[8]);
  });

  it("have the mean 0, the variance 1 and the kurtosis 3 of N(0, 1)", () => {
    const normal = normalFrom(5);
    const numbers = Array.from({ length: 200_000 }, normal);
    const moment = (power: number) => numbers.reduce((sum, x) => sum + x ** power, 0) / numbers.length;
    expect(moment(1)).toBeCloseTo(0, 1);
    expect(moment(2)).toBeCloseTo(1, 1);
    expect(moment(4) / moment(2) ** 2).toBeCloseTo(3, 1);
  });
});

describe("ten layers of 500", () => {
  /** Spread of h1, h2, h10: each within the two ends. */
  const table: readonly (readonly [string, Partial<DeepNetwork>, readonly (readonly [layer: number, least: number, most: number])[]])[] = [
    ["0.01·N with tanh fades", { scale: 0.01 }, [[1, 0.205, 0.225], [2, 0.045, 0.051], [10, 2e-7, 4e-7]]],
    ["1·N with tanh saturates", { scale: 1 }, [[1, 0.975, 0.985], [2, 0.975, 0.985], [10, 0.975, 0.985]]],
    ["Xavier with tanh lasts", { scheme: "xavier" }, [[1, 0.62, 0.64], [2, 0.48, 0.5], [10, 0.21, 0.25]]],
    ["Xavier with relu halves the squares", { scheme: "xavier", activation: "relu" }, [[1, 0.57, 0.6], [2, 0.39, 0.43], [10, 0.015, 0.045]]],
    ["He with relu lasts", { scheme: "he", activation: "relu" }, [[1, 0.8, 0.84], [2, 0.79, 0.87], [10, 0.6, 1.3]]],
  ]; // biome-ignore format: a table
  test.each(table)("%s", (_title, network, layers) => {
    const runs = SEEDS.map((seed) => layersOf({ ...TEN, ...network, seed }));
    for (const [layer, least, most] of layers)
      for (const run of runs) {
        expect(run[layer - 1]?.activations.std).toBeGreaterThan(least);
        expect(run[layer - 1]?.activations.std).toBeLessThan(most);
      }
  });

  it("1·N with tanh: nine tenths are beyond ±0.99", () => {
    const { bins = [], least = 0, most = 0 } = layersOf(TEN).at(-1)?.activations ?? {};
    const width = (most - least) / bins.length;
    // The bins at the ends are wider than what lies beyond 0.99: what they hold of the rest is that of their neighbours.
    const beyond = (bins[0] ?? 0) + (bins.at(-1) ?? 0) - ((width - 0.01) / width) * ((bins[1] ?? 0) + (bins.at(-2) ?? 0));
    expect(beyond / (64 * 500)).toBeCloseTo(0.9, 1);
  });

  it("1·N with tanh: through the tenth that is not saturated gradients grow 3.5 times a layer", () => {
    const growth = growthOf(layersOf(TEN));
    expect(growth).toBeGreaterThan(3.2);
    expect(growth).toBeLessThan(3.8);
  });
});

describe("small networks", () => {
  it("the same weight everywhere leaves all neurons the same", () => {
    const [first] = layersOf({ ...TEN, depth: 1, width: 6, scheme: "constant", scale: 0 });
    expect(first?.activations).toMatchObject({ mean: 0, std: 0, bins: [] });
  });

  it("a linear chain of one neuron passes gradients on times its weight", () => {
    const layers = layersOf({ ...TEN, depth: 4, width: 1, activation: "relu", scheme: "constant", scale: 2 });
    const stds = layers.map(({ activations }) => activations.std);
    expect(stds.slice(1).map((std, i) => std / (stds[i] ?? 0))).toEqual(
      [2, 2, 2].map((two) => expect.closeTo(two, 9) as unknown),
    );
  });

  it("counts every finite number once", () => {
    for (const { activations, gradients } of layersOf({ ...TEN, width: 20, depth: 3, scheme: "xavier" })) {
      expect(activations.bins.reduce((sum, n) => sum + n, 0)).toBe(64 * 20);
      expect(gradients.bins.reduce((sum, n) => sum + n, 0)).toBe(64 * 20);
    }
  });

  it("gradients shrink by weight and slope together: none come through weights of 0", () => {
    const layers = layersOf({ ...TEN, depth: 2, width: 1, activation: "tanh", scheme: "constant", scale: 0 });
    expect(layers.map(({ gradients }) => gradients.std > 0)).toEqual([false, true]);
  });
});
