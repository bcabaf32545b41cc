import { describe, expect, it } from "vitest";
import { coloursOf, farthestOf, signedColour } from "./colours.ts";

const opacity = (colour: string | null): number => Number(/\/ ([\d.]+)\)$/.exec(colour ?? "")?.[1]);
const rgb = (colour: string | null): number[] => (colour?.match(/\d+(?= )/g) ?? []).map(Number);

it("has nothing at 0 and a colour for each sign", () => {
  expect(signedColour(0, 3)).toBe("transparent");
  expect(signedColour(-0, 3)).toBe("transparent");
  const [below, above] = [-1, 1].map((value) => rgb(signedColour(value, 3)));
  expect(below).not.toEqual(above);
  expect(rgb(signedColour(-2, 3))).toEqual(below);
});

it("is the fuller the further a number is from 0, as much on both sides, and no fuller than the scale goes", () => {
  const fullest = opacity(signedColour(4, 4));
  const parts = [1, -1, 2, -2, 9].map((value) => Math.round((100 * opacity(signedColour(value, 4))) / fullest));
  expect(parts).toEqual([25, 25, 50, 50, 100]);
});

it("goes by the largest finite number; where all are 0 there are no colours", () => {
  expect(farthestOf([1, -7, Number.NaN, -Infinity, 3])).toBe(7);
  expect(farthestOf([])).toBe(0);
  expect(signedColour(0, farthestOf([0, 0]))).toBe("transparent");
});

it("gives no colour to what is no number", () =>
  expect([Number.NaN, Infinity, -Infinity].map((value) => signedColour(value, 1))).toEqual([null, null, null]));

/** WCAG's relative luminance of a colour laid over a ground. */
const luminance = (parts: readonly number[]): number => {
  const [r = 0, g = 0, b = 0] = parts.map((part) =>
    part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const INKS: readonly (readonly [string, readonly number[], readonly number[]])[] = [
  ["light", [0xfb, 0xfa, 0xf6], [0x20, 0x24, 0x2a]],
  ["dark", [0x15, 0x18, 0x1c], [0xeb, 0xe9, 0xe4]],
];

it.each(INKS)("numbers can be read on the fullest colours, %s", (_theme, ground, ink) => {
  for (const value of [-1, 1]) {
    const colour = rgb(signedColour(value, 1));
    expect(colour).toHaveLength(3);
    const part = opacity(signedColour(value, 1));
    const laid = colour.map((channel, i) => channel * part + (ground[i] ?? 0) * (1 - part));
    const [a, b] = [luminance(laid), luminance(ink)];
    expect((Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)).toBeGreaterThan(4.5);
  }
});

describe("many at once", () => {
  const SCALE = { middle: 0.5, reach: 0.5 };

  /** One a row. */
  const pixels = (...values: number[]): number[][] => {
    const colours = coloursOf(values, SCALE);
    return values.map((_, i) => Array.from(colours.subarray(4 * i, 4 * i + 4)));
  };
  const opacities = (...values: number[]) => pixels(...values).map(([, , , alpha]) => alpha);

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
});
