import { describe, expect, it } from "vitest";
import type { Box } from "../picture/boxes.ts";
import { momentOf, sceneFor } from "../picture/testing.ts";
import { innerSize, isSeen, type Sight, wholeIn } from "./place.ts";
import { type StepBox, stepBoxes } from "./stepBoxes.ts";
import { createTrack, visiblePart } from "./track.ts";

const SIGHT: Sight = { width: 970, height: 400, least: 0.875, largest: 1.7 };

/** A network of tanh gates, each layer read twice by the next. */
const NETWORK = [0, 1, 2, 3]
  .flatMap((layer) => [0, 1, 2].map((i) => `h${layer + 1}${i} = tanh(w${layer}*h${layer}${i} + h${layer}${(i + 1) % 3})`))
  .concat("loss = h40 + h41 + h42")
  .join("\n");

const walkOf = (program: string) => {
  const moment = momentOf(program, { cursor: 0 });
  const scene = sceneFor(moment);
  const stepBox = stepBoxes(scene, moment.walk);
  return { size: scene.layout, stepBox, steps: moment.walk.steps.flatMap((_, i) => stepBox(i) ?? []) };
};

describe("the camera along a walk that is too large for the window", () => {
  const { size, stepBox, steps } = walkOf(NETWORK);
  const placeAt = createTrack(size, stepBox, SIGHT);
  const track = steps.flatMap((_, i) => placeAt(i) ?? []);

  it("is the same wherever it is first asked for, and ends with the walk", () => {
    const other = createTrack(size, stepBox, SIGHT);
    for (const i of [steps.length - 1, 7, 0]) expect(other(i)).toEqual(track[i]);
    expect(other(steps.length)).toBeNull();
  });

  it("stands before the first step where it will at the first", () => {
    expect(createTrack(size, stepBox, SIGHT)(-1)).toEqual(track[0]);
  });

  it("has one scale, the least at which it can be read", () => {
    expect(wholeIn(size, [], SIGHT).k).toBeLessThan(SIGHT.least);
    expect(new Set(track.map(({ k }) => k))).toEqual(new Set([SIGHT.least]));
  });

  it("shows both ends of every step, with their numbers, wherever they fit", () => {
    const inner = innerSize(SIGHT, SIGHT.least);
    let whole = 0;
    for (const [i, step] of steps.entries()) {
      const place = track[i];
      if (!place) throw new Error("every step has a place");
      expect(isSeen(visiblePart(step, inner), place, SIGHT), `step ${i + 1}`).toBe(true);
      expect(isSeen(step.held, place, SIGHT), `step ${i + 1}`).toBe(true);
      if (isSeen(step.all, place, SIGHT)) whole++;
    }
    expect(whole).toBeGreaterThan(steps.length * 0.9);
  });

  it("stands still for many steps, and moves only when the next could not be seen", () => {
    const moves = track.flatMap((place, i) => (i > 0 && place !== track[i - 1] ? [i] : []));
    expect(moves.length).toBeGreaterThan(0);
    expect(moves.length).toBeLessThan(steps.length / 4);
    for (const i of moves) {
      const [before, step] = [track[i - 1], steps[i]];
      if (!before || !step) throw new Error("a move has a step before it");
      const run = steps.slice(track.indexOf(before), i + 1).map(({ all }) => all);
      const side = (key: keyof Box, pick: (...sides: number[]) => number) => pick(...run.map((box) => box[key]));
      const inner = innerSize(SIGHT, SIGHT.least);
      const isTooWide = side("right", Math.max) - side("left", Math.min) > inner.width;
      const isTooHigh = side("bottom", Math.max) - side("top", Math.min) > inner.height;
      expect(isTooWide || isTooHigh, `the move at step ${i + 1}`).toBe(true);
    }
  });
});

describe("a step that is larger than the window", () => {
  const box = (left: number, right: number): Box => ({ left, right, top: 0, bottom: 50 });
  const inner = { width: 300, height: 300 };
  const table: [title: string, step: StepBox, left: number, right: number][] = [
    ["is seen whole if it fits", { all: box(0, 300), held: box(200, 300) }, 0, 300],
    ["from the right end, if its result is there", { all: box(0, 900), held: box(800, 900) }, 600, 900],
    ["from the left end, if its result is there", { all: box(0, 900), held: box(0, 100) }, 0, 300],
  ];
  it.each(table)("%s", (_, step, left, right) => expect(visiblePart(step, inner)).toMatchObject({ left, right }));
});

describe("a picture that can be read whole", () => {
  const size = { width: 700, height: 200 };

  it("is shown whole, in the middle", () => {
    const { k, x, y } = wholeIn(size, [], SIGHT);
    expect(k).toBeCloseTo((970 - 24) / 700, 9);
    expect(x + (k * 700) / 2).toBeCloseTo(485, 9);
    expect(y + (k * 200) / 2).toBeCloseTo(200, 9);
  });

  it("yields to the buttons in the corner, if something would lie under them", () => {
    const high = { width: 700, height: 290 };
    const corner: Box = { left: 650, right: 700, top: 0, bottom: 50 };
    expect(wholeIn(high, [{ ...corner, left: 0, right: 50 }], SIGHT).y).toBeCloseTo(12, 9);
    expect(wholeIn(high, [corner], SIGHT).y).toBeCloseTo(48, 9);
  });

  it("is not blown up without measure", () => expect(wholeIn({ width: 100, height: 50 }, [], SIGHT).k).toBe(1.7));
});
