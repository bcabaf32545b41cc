import * as fc from "fast-check";
import { expect, it } from "vitest";
import { indicesWith, isLarge, stretchSeen } from "./gridWindow.ts";

it("arrays of more than 12 columns or 100 entries are not there as a whole", () => {
  expect([isLarge(8, 12), isLarge(10, 10), isLarge(1, 12)]).toEqual([false, false, false]);
  expect([isLarge(1, 13), isLarge(9, 12), isLarge(16, 16), isLarge(101, 1)]).toEqual([true, true, true, true]);
});

it("whatever can be seen is there, and little else", () =>
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 500 }),
      fc.integer({ min: 20, max: 80 }),
      fc.nat(1000),
      fc.nat(999),
      (count, size, seen, thousandths) => {
        const from = Math.max(0, ((count * size - seen) * thousandths) / 999);
        const { first, end } = stretchSeen(count, size, from, seen);
        for (let i = 0; i < count; i++) {
          const isSeen = (i + 1) * size > from && i * size < from + seen;
          if (isSeen) expect(i >= first && i < end, `${i}`).toBe(true);
        }
        expect(end - first).toBeLessThanOrEqual(seen / size + 4);
        expect(first >= 0 && end <= count).toBe(true);
      },
    ),
  ));

it("the entry at hand is there wherever one looks, each once and in order", () => {
  expect(indicesWith({ first: 3, end: 6 }, 1)).toEqual([1, 3, 4, 5]);
  expect(indicesWith({ first: 3, end: 6 }, 4)).toEqual([3, 4, 5]);
  expect(indicesWith({ first: 3, end: 6 }, 9)).toEqual([3, 4, 5, 9]);
});
