/** Where a callout stands: inside the window, near what it points at, and over as little as can be. All in px of the window. */
import { type Box, grow, overlap } from "../../picture/boxes.ts";

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Surroundings {
  /** The callout stays within. */
  readonly window: Box;
  /** What it must not cover: what it speaks of. */
  readonly held: readonly Box[];
  /** Other numbers, which neither it nor its arrow should cover. */
  readonly numbers: readonly Box[];
  /** Other things that are better seen. */
  readonly shapes: readonly Box[];
}

export interface Arrow {
  readonly from: Point;
  readonly to: Point;
}

/** From one place that is tried to the next, px. */
const PITCH = 8;
/** The arrow leaves the callout no nearer to its corners than that. */
const CORNER = 16;
/** An arrow that is shorter is none. */
const SHORTEST = 34;
const AIR = 6;
/** What a place costs, in px of distance. */
const COST = { held: 1e6, crossed: 150, number: 0.12, shape: 0.02, short: 4 };

const within = (x: number, least: number, most: number): number => Math.max(least, Math.min(most, x));

const nearest = ({ left, right, top, bottom }: Box, { x, y }: Point): Point => ({
  x: within(x, left, right),
  y: within(y, top, bottom),
});

const middleOf = ({ left, right, top, bottom }: Box): Point => ({ x: (left + right) / 2, y: (top + bottom) / 2 });

const boxAt = (left: number, top: number, { width, height }: Size): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

/** From the callout to the ring around what it points at. */
export const arrowBetween = (callout: Box, ring: Box): Arrow => {
  const { x, y } = nearest(callout, middleOf(ring));
  // Straight edges only, and no arrow along one.
  const from =
    y === callout.top || y === callout.bottom
      ? { x: within(x, callout.left + CORNER, callout.right - CORNER), y }
      : { x, y: within(y, callout.top + CORNER, callout.bottom - CORNER) };
  return { from, to: nearest(ring, from) };
};

const lengthOf = ({ from, to }: Arrow): number => Math.hypot(to.x - from.x, to.y - from.y);

const STEPS = 12;

const crosses = ({ from, to }: Arrow, { left, right, top, bottom }: Box): boolean =>
  Array.from({ length: STEPS - 1 }, (_, i) => (i + 1) / STEPS).some((t) => {
    const [x, y] = [from.x + (to.x - from.x) * t, from.y + (to.y - from.y) * t];
    return x > left && x < right && y > top && y < bottom;
  });

/** Infinite as soon as it is known to be no less than `least`. */
const costOf = (callout: Box, ring: Box, { held, numbers, shapes }: Surroundings, least: number): number => {
  const arrow = arrowBetween(callout, ring);
  const length = lengthOf(arrow);
  if (length >= least) return Number.POSITIVE_INFINITY;
  const own = grow(callout, AIR);
  const covered = (boxes: readonly Box[]): number => boxes.reduce((sum, box) => sum + overlap(own, box), 0);
  return (
    length +
    COST.held * covered([...held, ring]) +
    COST.number * covered(numbers) +
    COST.shape * covered(shapes) +
    COST.crossed * [...numbers, ...held].filter((box) => crosses(arrow, box)).length +
    COST.short * Math.max(0, SHORTEST - length)
  );
};

/**
 * @param ring around what is pointed at; null: it is not to be seen, and the callout stands at the window's upper edge
 * @returns its upper left corner
 */
export const placeCallout = (size: Size, ring: Box | null, surroundings: Surroundings): Point => {
  const { window } = surroundings;
  const [right, bottom] = [Math.max(window.left, window.right - size.width), Math.max(window.top, window.bottom - size.height)];
  let best = { x: (window.left + right) / 2, y: window.top };
  if (!ring) return best;
  let least = Number.POSITIVE_INFINITY;
  for (let y = window.top; y <= bottom; y += PITCH)
    for (let x = window.left; x <= right; x += PITCH) {
      const cost = costOf(boxAt(x, y, size), ring, surroundings, least);
      if (cost < least) [least, best] = [cost, { x, y }];
    }
  return best;
};
