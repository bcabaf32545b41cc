/** What marks cover: for whoever must not cover them, or must show them. */
import type { Point } from "../layout/layout.ts";
import type { StillNode } from "./nodes.ts";
import type { Item, TextMark } from "./picture.ts";
import type { Scene } from "./scene.ts";
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

/** A node with all that is ever written at it, and the straight wires on both sides. */
export const boxOfNode = ({ layout, boxes }: Scene, node: number): Box => {
  const [at, box] = [layout.nodes[node], boxes[node]];
  if (!at || !box) throw new RangeError(`the scene has no place for node ${node}`);
  const { width, stub, entry, above, below, label = 0 } = box;
  return {
    left: at.x - Math.max(width / 2 + entry, label / 2),
    right: at.x + Math.max(width / 2 + stub, label / 2),
    top: at.y - above,
    bottom: at.y + below,
  };
};

/** The smallest box around some; empty around none. */
export const hullOf = (boxes: readonly Box[]): Box => {
  const hull = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  for (const { left, right, top, bottom } of boxes) {
    hull.left = Math.min(hull.left, left);
    hull.right = Math.max(hull.right, right);
    hull.top = Math.min(hull.top, top);
    hull.bottom = Math.max(hull.bottom, bottom);
  }
  return hull;
};

export const grow = ({ left, right, top, bottom }: Box, by: number): Box => ({
  left: left - by,
  right: right + by,
  top: top - by,
  bottom: bottom + by,
});

export const shift = ({ left, right, top, bottom }: Box, { x, y }: Point): Box => ({
  left: left + x,
  right: right + x,
  top: top + y,
  bottom: bottom + y,
});

/** px² that two boxes have in common. */
export const overlap = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));
