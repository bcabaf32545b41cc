import { describe, expect, it } from "vitest";
import { type History, historyPlotOf } from "./historyPlot.ts";

const frame = { left: 40, right: 240, top: 10, bottom: 110 };
const plotOf = (histories: readonly History[], mayBeLog = true) => historyPlotOf({ histories, frame, mayBeLog });
const pointsOf = (path = ""): readonly (readonly number[])[] => path.slice(1).split(/[LM]/).map((point) => point.split(",").map(Number)); // biome-ignore format: one thought

describe("lines over steps", () => {
  it("run from side to side, each point where the scales say", () => {
    const { x, y, paths } = plotOf([[[0, 1], [10, 3], [20, 2]]], false); // biome-ignore format: points
    expect(x.range()).toEqual([40, 240]);
    expect(pointsOf(paths[0])).toEqual([[40, y(1)], [140, y(3)], [240, y(2)]]); // biome-ignore format: points
    expect(y(3)).toBeLessThan(y(1));
  });

  it("stand on a logarithmic scale only where positive numbers are a hundredfold apart", () => {
    const kindOf = (...values: readonly number[]) =>
      "base" in plotOf([values.map((value, i) => [i, value])]).y ? "log" : "linear";
    expect([kindOf(1, 0.1), kindOf(1, 0.01), kindOf(1, 0), kindOf(-1, 1000)]).toEqual(["linear", "log", "linear", "linear"]);
    const { y } = plotOf([[[0, 50], [1, 0.002]]]); // biome-ignore format: points
    expect(y.domain()).toEqual([0.001, 100]);
  });

  it("leave a gap where there is no number, and end nowhere if that is the end", () => {
    const { paths, ends } = plotOf([[[0, 1], [1, Number.NaN], [2, 3], [3, 4]], [[0, 1], [3, Infinity]]]); // biome-ignore format: points
    expect(paths[0]?.match(/M/g)).toHaveLength(2);
    expect(paths.join("")).not.toMatch(/NaN|Infinity/);
    expect([ends[0]?.[0], ends[1]]).toEqual([240, null]);
  });

  it("have room where there is nothing yet, or all is level", () => {
    for (const histories of [
      [],
      [[]],
      [[[0, 5]]],
      [
        [
          [0, 5],
          [1, 5],
        ],
      ],
    ] as const) {
      const { x, y, paths } = plotOf(histories); // biome-ignore format: short
      expect([...x.domain(), ...y.domain()].every(Number.isFinite)).toBe(true);
      expect(paths.join("")).not.toMatch(/NaN|Infinity/);
    }
  });
});
