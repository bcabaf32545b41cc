/** What marks cover: for whoever must not cover them, or must show them. */
import type { Point } from "../layout/layout.ts";
import type { StillNode } from "./nodes.ts";
import type { Item, TextMark } from "./picture.ts";
import { widthOf } from "./texts.ts";

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Of letters above and below their base line, in parts of their size. */
const ASCENT = 0.76;
const DESCENT = 0.26;

export const boxOfText = ({ x, y, anchor, size, runs, squeezedTo }: TextMark, at: Point): Box => {
  const width = squeezedTo ?? widthOf(runs, size);
  const left = at.x + x - (anchor === "start" ? 0 : anchor === "end" ? width : width / 2);
  return { left, right: left + width, top: at.y + y - ASCENT * size, bottom: at.y + y + DESCENT * size };
};

export const textBoxes = (item: Item): Box[] =>
  item.marks.flatMap((mark) =>
    mark.kind === "text" && mark.runs.some(({ text }) => text !== "") ? [boxOfText(mark, item.at)] : [],
  );

export const boxOfShape = ({ at, box: { width, height } }: StillNode): Box => ({
  left: at.x - width / 2,
  right: at.x + width / 2,
  top: at.y - height / 2,
  bottom: at.y + height / 2,
});

export const grow = ({ left, right, top, bottom }: Box, by: number): Box => ({
  left: left - by,
  right: right + by,
  top: top - by,
  bottom: bottom + by,
});

/** px² that two boxes have in common. */
export const overlap = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));
