/** Outlines of nodes, centred on 0,0. */
import type { DrawnNode } from "../graph/drawn.ts";
import type { NodeBox } from "../layout/layout.ts";

/** @param x its left side, y its top */
export const roundedRect = (x: number, y: number, w: number, h: number, r: number): string =>
  `M${x + r},${y}h${w - 2 * r}a${r},${r} 0 0 1 ${r},${r}v${h - 2 * r}a${r},${r} 0 0 1 ${-r},${r}h${2 * r - w}a${r},${r} 0 0 1 ${-r},${-r}v${2 * r - h}a${r},${r} 0 0 1 ${r},${-r}z`;

const roundedBox = (w: number, h: number, r: number): string => roundedRect(-w / 2, -h / 2, w, h, r);

/** Trainable inputs are known by their cut corners, not by colour. */
const cutBox = (w: number, h: number, c: number): string =>
  `M${-w / 2 + c},${-h / 2}h${w - 2 * c}l${c},${c}v${h - 2 * c}l${-c},${c}h${2 * c - w}l${-c},${-c}v${2 * c - h}z`;

export const outline = (node: DrawnNode, { width, height }: Pick<NodeBox, "width" | "height">): string => {
  if (node.kind === "input" || (node.kind === "tile" && !node.operands))
    return node.isTrainable ? cutBox(width, height, 9) : roundedBox(width, height, 8);
  if (node.kind === "constant") return roundedBox(width, height, 6);
  return roundedBox(width, height, Math.min(width, height) / 2);
};

/** A second line inside the outline says that there is more inside. */
export const innerOutline = (node: DrawnNode, { width, height }: NodeBox): string =>
  outline(node, { width: width - 8, height: height - 8 });
