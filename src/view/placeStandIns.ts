/** Where the stand-ins of nodes that cannot be seen go: to the edge of the window nearest to the node, on nothing that the step is about. */
import type { Point } from "../layout/layout.ts";
import { type Box, overlap, shift } from "../picture/boxes.ts";
import { MARGIN } from "./place.ts";

interface Size {
  readonly width: number;
  readonly height: number;
}

const EDGE = 8;
/** px by which one gives way to another. */
const STRIDE = 12;
/** How many stand behind one another at most. */
const ROWS = 3;

/** How far a span must move to lie within another. */
const inwards = (from: number, to: number, least: number, most: number): number => {
  if (from < least) return least - from;
  return to > most ? most - to : 0;
};

/** Offsets from the edge, nearest first: along it in both directions, then the same further inside. */
const offsets = ({ left, right, top, bottom }: Box, dx: number, dy: number, reach: number): Point[] => {
  const points: Point[] = [];
  const inside = dx !== 0 ? Math.sign(dx) * (right - left + EDGE) : Math.sign(dy) * (bottom - top + EDGE);
  for (let row = 0; row < ROWS; row++)
    for (let away = 0; away <= reach; away += STRIDE)
      for (const along of away === 0 ? [0] : [away, -away])
        points.push(dx !== 0 ? { x: row * inside, y: along } : { x: along, y: row * inside });
  return points;
};

/**
 * @param absent boxes of the nodes where they are, in px of the window
 * @param taken what must stay uncovered
 * @returns how far each has to be moved to be seen
 */
export const placeStandIns = (absent: readonly Box[], taken: readonly Box[], { width, height }: Size): readonly Point[] => {
  const occupied = [...taken];
  const isFree = (place: Box): boolean =>
    place.left >= EDGE &&
    place.right <= width - EDGE &&
    place.top >= MARGIN.buttons &&
    place.bottom <= height - EDGE &&
    !occupied.some((other) => overlap(place, other) > 0);
  return absent.map((box) => {
    const dx = inwards(box.left, box.right, EDGE, width - EDGE);
    const dy = inwards(box.top, box.bottom, MARGIN.buttons, height - EDGE);
    const at = shift(box, { x: dx, y: dy });
    const free = offsets(box, dx, dy, Math.max(width, height)).find((offset) => isFree(shift(at, offset))) ?? { x: 0, y: 0 };
    occupied.push(shift(at, free));
    return { x: dx + free.x, y: dy + free.y };
  });
};
