/**
 * Where the camera stands at each step of a walk that is too large to be seen whole: at one scale, as a function of the step alone, so that walking
 * back, scrubbing and a link lead to the same place. It stands still for as many steps as the window can hold, and then moves no further
 * than the next such stretch needs.
 */
import { type Box, hullOf } from "../picture/boxes.ts";
import { cornerShowing, innerSize, type Place, placeOf, type Sight } from "./place.ts";
import type { StepBox } from "./stepBoxes.ts";

interface Size {
  readonly width: number;
  readonly height: number;
}

/** One side of what to look at, if there is room for `length` only: the held end, and as much as possible of what lies beside it. */
const clipped = (from: number, to: number, heldFrom: number, heldTo: number, length: number): readonly [number, number] => {
  if (to - from <= length) return [from, to];
  return heldFrom - from < to - heldTo ? [heldFrom, heldFrom + length] : [heldTo - length, heldTo];
};

/** What of a step can be seen through a window of that size. */
export const visiblePart = ({ all, held }: StepBox, inner: Size): Box => {
  const [left, right] = clipped(all.left, all.right, held.left, held.right, inner.width);
  const [top, bottom] = clipped(all.top, all.bottom, held.top, held.bottom, inner.height);
  return { left, right, top, bottom };
};

const fits = ({ left, right, top, bottom }: Box, { width, height }: Size): boolean =>
  right - left <= width && bottom - top <= height;

/** Not beyond the picture; in its middle if it is narrower than the window. */
const within = (start: number, length: number, whole: number): number =>
  whole <= length ? (whole - length) / 2 : Math.min(whole - length, Math.max(0, start));

/** The place at a step of the walk, counted from 0; null after the last. Before the first, −1, the camera stands where it will at the first. */
export type Track = (step: number) => Place | null;

/** Goes along the walk as far as is asked: the place at a step depends on those before it only. */
export const createTrack = (size: Size, stepBox: (step: number) => StepBox | null, sight: Sight): Track => {
  const k = sight.least;
  const inner = innerSize(sight, k);
  const places: Place[] = [];
  let corner: { readonly x: number; readonly y: number } | null = null;

  /** The next stretch of steps that one place shows; false if the walk is over. */
  const extend = (): boolean => {
    let hull: Box | null = null;
    let end = places.length;
    for (let step = stepBox(end); step; step = stepBox(end)) {
      const part = visiblePart(step, inner);
      const next: Box = hull ? hullOf([hull, part]) : part;
      if (hull && !fits(next, inner)) break;
      hull = next;
      end++;
    }
    if (!hull) return false;
    const { left, right, top, bottom } = hull;
    const middle = { x: (left + right - inner.width) / 2, y: (top + bottom - inner.height) / 2 };
    const wanted: { readonly x: number; readonly y: number } = cornerShowing(hull, corner ?? middle, inner);
    corner = { x: within(wanted.x, inner.width, size.width), y: within(wanted.y, inner.height, size.height) };
    const place = placeOf(corner, k);
    while (places.length < end) places.push(place);
    return true;
  };
  return (step) => {
    const at = Math.max(0, step);
    while (places.length <= at && extend());
    return places[at] ?? null;
  };
};
