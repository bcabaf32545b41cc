import { describe, expect, it } from "vitest";
import { levelsOf, outlineOf, scalesOf } from "./landscapePlot.ts";

/** A grid over −2 … 2 in both directions. */
const gridOf = (height: (x: number, y: number) => number, count = 41) => ({
  count,
  values: Float64Array.from({ length: count * count }, (_, at) =>
    height(-2 + (4 * (at % count)) / (count - 1), -2 + (4 * Math.floor(at / count)) / (count - 1)),
  ),
});

const SIDE = 400;
const { x, y } = scalesOf({ x: 0, y: 0, reach: 2 }, SIDE);

/** Points of an outline within the square, as the window has them. */
const pointsOf = (outline: string): readonly (readonly [number, number])[] =>
  [...outline.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)]
    .map(([, px, py]) => [Number(px), Number(py)] as const)
    .filter(([px, py]) => px > 0 && px < SIDE && py > 0 && py < SIDE)
    .map(([px, py]) => [x.invert(px), y.invert(py)] as const);

describe("contours", () => {
  it("stand where the function has their height", () => {
    const grid = gridOf((u, v) => u + 3 * v);
    const points = pointsOf(outlineOf(grid, 1, SIDE));
    expect(points.length).toBeGreaterThan(20);
    for (const [u, v] of points) expect(u + 3 * v).toBeCloseTo(1, 1);
  });

  it("go round a minimum, and apart at a saddle", () => {
    for (const [u, v] of pointsOf(
      outlineOf(
        gridOf((a, b) => a * a + b * b),
        1,
        SIDE,
      ),
    ))
      expect(Math.hypot(u, v)).toBeCloseTo(1, 1);
    const saddle = pointsOf(
      outlineOf(
        gridOf((a, b) => a * a - b * b),
        0.25,
        SIDE,
      ),
    );
    expect(saddle.length).toBeGreaterThan(20);
    expect(saddle.filter(([u]) => Math.abs(u) < 0.48)).toEqual([]);
  });

  it("are equal steps apart, where most of the heights are", () => {
    const levels = levelsOf(gridOf((u, v) => u + v));
    const steps = levels.slice(1).map((level, i) => level - (levels[i] ?? 0));
    expect(levels.length).toBeGreaterThan(6);
    expect(Math.max(...steps) - Math.min(...steps)).toBeLessThan(1e-9);
    expect(Math.max(...levelsOf(gridOf((u, v) => 1 / (u * u + v * v))))).toBeLessThan(50);
  });

  it("are missing where all is level or nothing has a height", () => {
    expect(levelsOf(gridOf(() => 6))).toEqual([]);
    expect(levelsOf(gridOf(() => Number.NaN))).toEqual([]);
    expect(levelsOf(gridOf((u) => Math.log(u))).every(Number.isFinite)).toBe(true);
    expect(
      outlineOf(
        gridOf((u) => Math.log(u)),
        0,
        SIDE,
      ),
    ).not.toMatch(/NaN|Infinity/);
  });
});
