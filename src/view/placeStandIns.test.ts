import { describe, expect, it } from "vitest";
import { type Box, overlap, shift } from "../picture/boxes.ts";
import { MARGIN } from "./place.ts";
import { placeStandIns } from "./placeStandIns.ts";

const WINDOW = { width: 900, height: 400 };
const box = (left: number, top: number, width = 120, height = 70): Box => ({
  left,
  right: left + width,
  top,
  bottom: top + height,
});
const placed = (absent: readonly Box[], taken: readonly Box[] = []): Box[] =>
  placeStandIns(absent, taken, WINDOW).map((move, i) => shift(absent[i] ?? box(0, 0), move));

describe("the stand-in of a node out of sight", () => {
  it("goes to the nearest edge", () => {
    expect(placed([box(-500, 200)])).toEqual([box(8, 200)]);
    expect(placed([box(1500, 200)])).toEqual([box(900 - 8 - 120, 200)]);
    expect(placed([box(300, 900)])).toEqual([box(300, 400 - 8 - 70)]);
    expect(placed([box(300, -900)]), "but not under the buttons").toEqual([box(300, MARGIN.buttons)]);
    expect(placed([box(2000, 900)])).toEqual([box(900 - 8 - 120, 400 - 8 - 70)]);
  });

  it("gives way to what the step is about, and to others, along the edge", () => {
    const taken = [box(10, 190)];
    const several = placed([box(-500, 200), box(-700, 210), box(-300, 190)], taken);
    for (const [i, one] of several.entries()) {
      expect(one.left, "at the edge, or right behind those that are").toBe(i < 2 ? 8 : 8 + 120 + 8);
      for (const other of [...taken, ...several.slice(0, i)]) expect(overlap(one, other)).toBe(0);
      expect([one.top >= MARGIN.buttons, one.bottom <= 400]).toEqual([true, true]);
    }
  });
});
