import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { type Box, overlap } from "../../picture/boxes.ts";
import { arrowBetween, placeCallout, type Surroundings } from "./placeCallout.ts";

const WINDOW: Box = { left: 310, top: 50, right: 1280, bottom: 660 };
const SIZE = { width: 280, height: 110 };
const EMPTY: Surroundings = { window: WINDOW, held: [], numbers: [], shapes: [] };

const boxAt = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const placed = (ring: Box | null, surroundings: Partial<Surroundings> = {}, size = SIZE): Box => {
  const { x, y } = placeCallout(size, ring, { ...EMPTY, ...surroundings });
  return boxAt(x, y, size.width, size.height);
};

const anyRing = fc.record({ x: fc.integer({ min: 310, max: 1240 }), y: fc.integer({ min: 50, max: 620 }) });

test("a callout lies inside the window and covers nothing that it speaks of, wherever that stands", () => {
  fc.assert(
    fc.property(anyRing, ({ x, y }) => {
      const ring = boxAt(x, y, 40, 40);
      const own = boxAt(x - 100, y, 140, 80);
      const callout = placed(ring, { held: [own] });
      expect([overlap(callout, ring), overlap(callout, own)]).toEqual([0, 0]);
      expect(callout.left >= WINDOW.left && callout.right <= WINDOW.right).toBe(true);
      expect(callout.top >= WINDOW.top && callout.bottom <= WINDOW.bottom).toBe(true);
    }),
    { seed: 8, numRuns: 60 },
  );
});

describe("a callout", () => {
  const ring = boxAt(600, 300, 40, 40);
  it("stands near what it speaks of", () => {
    const { from, to } = arrowBetween(placed(ring), ring);
    expect(Math.hypot(to.x - from.x, to.y - from.y)).toBeLessThan(45);
  });
  it("leaves other numbers free where it can", () => {
    const number = boxAt(700, 250, 40, 40);
    expect(overlap(placed(ring, { numbers: [number] }), number)).toBe(0);
  });
  it("and its arrow passes beside them", () => {
    const under = boxAt(590, 380, 60, 40);
    const above = boxAt(310, 50, 970, 245); // only below is there room
    const { from, to } = arrowBetween(placed(ring, { numbers: [under], held: [above] }), ring);
    const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
    expect(middle.x > under.left && middle.x < under.right && middle.y > under.top && middle.y < under.bottom).toBe(false);
  });
  it("stands at the top of the window where nothing is to be pointed at", () =>
    expect(placed(null)).toEqual(boxAt(655, 50, 280, 110)));
  it("stays at the upper left of a window that is too small for it", () =>
    expect(placed(ring, { window: boxAt(310, 50, 100, 60) })).toEqual(boxAt(310, 50, 280, 110)));
});

test("an arrow runs from an edge of the callout, off its corners, to the nearest point of the ring", () => {
  const ring = boxAt(0, 0, 20, 20);
  expect(arrowBetween(boxAt(60, -40, 100, 100), ring)).toEqual({ from: { x: 60, y: 10 }, to: { x: 20, y: 10 } });
  expect(arrowBetween(boxAt(60, 60, 100, 100), ring)).toEqual({ from: { x: 76, y: 60 }, to: { x: 20, y: 20 } });
});
