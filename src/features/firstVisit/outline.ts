/** The ring around what a callout speaks of, and the arrow that leads to it, as paths. */
import { type Box, grow } from "../../picture/boxes.ts";
import { roundedRect } from "../../picture/outlines.ts";
import type { Arrow, Point } from "./placeCallout.ts";

const AIR = 4;
const ROUND = 9;
const HEAD = { length: 9, width: 4.5 };
/** Between the head and the ring. */
const GAP = 3;

export const ringAround = (box: Box): Box => grow(box, AIR);

/** @param isRound around a button */
export const ringPath = ({ left, right, top, bottom }: Box, { x, y }: Point, isRound: boolean): string => {
  const [width, height] = [right - left, bottom - top];
  return roundedRect(left + x, top + y, width, height, isRound ? height / 2 : Math.min(ROUND, height / 2));
};

/** A line that bends a little, and its head. */
export const arrowPath = ({ from, to }: Arrow, shift: Point): string => {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const [ux, uy] = [(to.x - from.x) / length, (to.y - from.y) / length];
  /** So far along the arrow, so far to its right. */
  const at = (along: number, aside: number): string =>
    `${Math.round(10 * (from.x + shift.x + ux * along - uy * aside)) / 10},${Math.round(10 * (from.y + shift.y + uy * along + ux * aside)) / 10}`;
  const end = Math.max(0, length - GAP);
  return `M${at(0, 0)}L${at(end, 0)}M${at(end - HEAD.length, HEAD.width)}L${at(end, 0)}L${at(end - HEAD.length, -HEAD.width)}`;
};
