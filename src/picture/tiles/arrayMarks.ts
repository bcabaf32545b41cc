/** One of the two arrays of a tile, of values or of gradients: brackets, what is in them, and which entries are meant. */
import type { Cells } from "../../moment/drawnMoment.ts";
import type { Mark as MarkOfTool } from "../../moment/marks.ts";
import type { Face } from "../../tex/textWidth.ts";
import { roundedRect } from "../outlines.ts";
import type { Mark } from "../picture.ts";
import type { Block } from "../tilePicture.ts";
import { BRACKET, cellBox, type Side, topOf } from "./blockOf.ts";
import { gridMarks } from "./gridMarks.ts";
import { legendMarks } from "./legend.ts";
import { notYetMark, numberMarks } from "./numberMarks.ts";

const brackets = (block: Block, side: Side): string => {
  const [top, height] = [topOf(block, side) - 1, block.rows * block.pitch + 2];
  const { left, right } = block;
  const arm = BRACKET.width;
  return `M${left + arm},${top}h${-arm}v${height}h${arm}M${right - arm},${top}h${arm}v${height}h${-arm}`;
};

/** Over all of its cells, so that the pointer finds each. */
const ground = ({ left, right, rows, pitch }: Block, top: number): string =>
  `M${left},${top}h${right - left}v${rows * pitch}h${left - right}z`;

const cellMark = (block: Block, side: Side, entry: number, className: string): Mark => {
  const { left, right, top, bottom } = cellBox(block, side, entry);
  const [x, y] = block.isGrid ? [left - 1.5, top - 1.5] : [left, top + 1];
  const [w, h] = block.isGrid ? [right - left + 2, bottom - top + 2] : [right - left, bottom - top - 2];
  return { kind: "path", class: className, d: roundedRect(x, y, w, h, block.isGrid ? 1 : 4) };
};

const toolMarks = (block: Block, side: Side, told: Told): Mark[] =>
  [...told].flatMap(([entry, { class: name }]) =>
    name && name !== "quiet" ? [cellMark(block, side, entry, `cell marked-${name}`)] : [],
  );

const meantMarks = (block: Block, side: Side, { selected, hovered, isRelated }: Cells): Mark[] => [
  ...isRelated.flatMap((is, entry) => (is ? [cellMark(block, side, entry, "cell related")] : [])),
  ...(selected >= 0 ? [cellMark(block, side, selected, "cell selected")] : []),
  ...(hovered >= 0 && hovered !== selected ? [cellMark(block, side, hovered, "cell hovered")] : []),
];

/** What a tool says of entries, by their position. */
export type Told = NonNullable<MarkOfTool["cells"]>;

export const NOTHING_TOLD: Told = new Map();

/** @param told in the place of numbers; in a grid, where it is meant */
export const arrayMarks = (block: Block, side: Side, cells: Cells, names: readonly string[], face: Face, told: Told): Mark[] => {
  const numbers = side === "value" ? cells.values : cells.gradients;
  const isKnown = numbers.some((x) => x !== null) || [...told.values()].some(({ text }) => text !== undefined);
  const entry = cells.hovered >= 0 ? cells.hovered : cells.selected;
  const meant = entry >= 0 ? { entry, name: names[entry] ?? "" } : null;
  const shown = block.isGrid ? gridMarks(block, side, numbers) : numberMarks(block, side, names, numbers, face, told);
  const lit = [...toolMarks(block, side, told), ...meantMarks(block, side, cells)];
  const still: Mark[] = [
    { kind: "path", class: "cells-ground", d: ground(block, topOf(block, side)) },
    { kind: "path", class: isKnown ? `brackets of-${side}s` : "brackets", d: brackets(block, side) },
  ];
  if (!isKnown) return [...still, ...lit, notYetMark(block, side)];
  return block.isGrid ? [...still, ...shown, ...lit, ...legendMarks(block, side, numbers, meant)] : [...still, ...lit, ...shown];
};
