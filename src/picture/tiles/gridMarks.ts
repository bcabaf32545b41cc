/** Many entries as a grid of colours: a path for each colour, however many cells have it. */
import { farthestOf } from "../colours.ts";
import type { Mark } from "../picture.ts";
import type { Block } from "../tilePicture.ts";
import { cellBox, type Side } from "./blockOf.ts";

/** Colours on each side of 0. */
const LEVELS = 12;

/** Cells that can be told apart have air between them. */
const AIR = 1;

const cellPath = (block: Block, side: Side, entry: number): string => {
  const { left, right, top, bottom } = cellBox(block, side, entry);
  const air = Math.min(right - left, bottom - top) >= 5 ? AIR : 0;
  return `M${left},${top}h${right - left - air}v${bottom - top - air}h${left - right + air}z`;
};

export const gridMarks = (block: Block, side: Side, numbers: readonly (number | null)[]): Mark[] => {
  const farthest = farthestOf(numbers.filter((x) => x !== null));
  const paths = new Map<number | null, string[]>();
  for (const [entry, x] of numbers.entries()) {
    if (x === null) continue;
    const level = !Number.isFinite(x) ? null : farthest === 0 ? 0 : Math.round((x / farthest) * LEVELS);
    const path = paths.get(level) ?? [];
    paths.set(level, path);
    path.push(cellPath(block, side, entry));
  }
  return [...paths].map(([level, path]) => ({
    kind: "path",
    class: level === null ? "cells no-number" : level < 0 ? "cells negative" : "cells positive",
    d: path.join(""),
    ...(level === null ? {} : { opacity: Math.round((100 * Math.abs(level)) / LEVELS) / 100 }),
  }));
};
