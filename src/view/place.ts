/** Where a picture lies in the window that it is seen through: a scale and a shift. */
import type { Box } from "../picture/boxes.ts";

/** A point of the picture stands at k · point + (x, y), in px of the window. */
export interface Place {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

/** How small and how large a picture may be shown by itself. */
export interface Limits {
  /** Below this scale its smallest texts cannot be read. */
  readonly least: number;
  /** A small picture is not blown up beyond this. */
  readonly largest: number;
}

/** The window, in px, and what it is for. */
export interface Sight extends Limits {
  readonly width: number;
  readonly height: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** What of the picture is seen, in px of the picture. */
export const windowOf = ({ now: { k, x, y }, sight: { width, height } }: { readonly now: Place; readonly sight: Size }): Box => ({
  left: -x / k,
  right: (width - x) / k,
  top: -y / k,
  bottom: (height - y) / k,
});

/** What stays free along the edges of the window, px. At the top there are buttons in a corner. */
export const MARGIN = { side: 12, buttons: 48 } as const;
/** However large a picture is, some of it is to be seen. */
const SMALLEST = 0.004;

/** The part of the window that a step should be seen in, in px of the picture. */
export const innerSize = ({ width, height }: Size, k: number): Size => ({
  width: Math.max(1, (width - 2 * MARGIN.side) / k),
  height: Math.max(1, (height - MARGIN.side - MARGIN.buttons) / k),
});

const fitted = ({ width, height }: Size, sight: Sight, top: number): Place => {
  const [w, h] = [sight.width - 2 * MARGIN.side, sight.height - MARGIN.side - top];
  const k = Math.max(SMALLEST, Math.min(sight.largest, w / width, h / height));
  return { k, x: (sight.width - width * k) / 2, y: top + (h - height * k) / 2 };
};

/** The buttons: from the right edge and the top, px. */
const CORNER = { width: 130, height: 44 };

const isUnderButtons = (boxes: readonly Box[], { k, x, y }: Place, { width }: Sight): boolean =>
  boxes.some(({ right, top }) => right * k + x > width - CORNER.width && top * k + y < CORNER.height);

/**
 * The whole picture, in the middle of the window; a little lower where the buttons would lie on it, if it can still be read there.
 * @param boxes what is drawn
 */
export const wholeIn = (size: Size, boxes: readonly Box[], sight: Sight): Place => {
  const whole = fitted(size, sight, MARGIN.side);
  const lower = fitted(size, sight, MARGIN.buttons);
  const yields = whole.k >= sight.least && lower.k >= sight.least && isUnderButtons(boxes, whole, sight);
  return yields ? lower : whole;
};

/** Whether a box of the picture is seen in full. */
export const isSeen = ({ left, right, top, bottom }: Box, { k, x, y }: Place, { width, height }: Sight): boolean => {
  const edge = 2;
  return left * k + x >= edge && right * k + x <= width - edge && top * k + y >= edge && bottom * k + y <= height - edge;
};

/** The least change of `start` that makes [from, to] part of [start, start + length]. */
const moved = (start: number, length: number, from: number, to: number): number => {
  if (from < start) return from;
  return to > start + length ? to - length : start;
};

/** The upper left corner of the inner window, in px of the picture. */
interface Corner {
  readonly x: number;
  readonly y: number;
}

export const placeOf = ({ x, y }: Corner, k: number): Place => ({ k, x: MARGIN.side - x * k, y: MARGIN.buttons - y * k });

export const cornerOf = ({ k, x, y }: Place): Corner => ({ x: (MARGIN.side - x) / k, y: (MARGIN.buttons - y) / k });

/** Moves the window no further than needed to see a box, which must not be larger than it. */
export const cornerShowing = ({ left, right, top, bottom }: Box, { x, y }: Corner, inner: Size): Corner => ({
  x: moved(x, inner.width, left, right),
  y: moved(y, inner.height, top, bottom),
});
