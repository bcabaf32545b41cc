import { expect, it } from "vitest";
import { coloursOf, planeScales } from "./decisionPlot.ts";

const SCALE = { middle: 0.5, reach: 0.5 };

/** One a row. */
const pixels = (...values: number[]): number[][] => {
  const colours = coloursOf(values, SCALE);
  return values.map((_, i) => Array.from(colours.subarray(4 * i, 4 * i + 4)));
};
const opacities = (...values: number[]) => pixels(...values).map(([, , , opacity]) => opacity);

it("colours outputs the fuller the further they are from the middle, and no further than the scale goes", () => {
  const [fullest] = opacities(1);
  expect(opacities(0.5, 0.75, 1, 7, 0.25, 0, -7)).toEqual([0, 0.5, 1, 1, 0.5, 1, 1].map((part) => part * (fullest ?? 0)));
  expect(fullest).toBeGreaterThan(128);
});

it("has one colour on each side of the middle", () => {
  const [low, lower, high, higher] = pixels(0.4, 0.1, 0.6, 0.9).map((pixel) => String(pixel.slice(0, 3)));
  expect([low, high]).toEqual([lower, higher]);
  expect(low).not.toBe(high);
});

it("gives no colour to what is no number", () => expect(opacities(Number.NaN, Infinity, -Infinity)).toEqual([0, 0, 0]));

it("has the plane's lower left corner at the lower left", () => {
  const { x, y } = planeScales({ x: [-1, 3], y: [0, 10] }, 200);
  expect([x(-1), x(3), y(0), y(10)]).toEqual([0, 200, 200, 0]);
});
