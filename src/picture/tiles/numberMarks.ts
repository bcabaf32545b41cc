/** Up to a dozen entries as numbers, row by row, set at the decimal point. */

import { formatNumber } from "../../tex/number.ts";
import type { Face } from "../../tex/textWidth.ts";
import { numberMark } from "../nodes.ts";
import { type Mark, plain, type TextMark } from "../picture.ts";
import { SIZE } from "../sizes.ts";
import { numberOf, widthOf } from "../texts.ts";
import type { Block } from "../tilePicture.ts";
import type { Told } from "./arrayMarks.ts";
import { type Side, topOf } from "./blockOf.ts";

/** From the top of a row to the base line of its numbers, in parts of its height. */
const BASE = 0.75;

/** What stands behind the decimal point, with it. */
const fractionWidth = (text: string, face: Face): number => {
  const point = text.indexOf(".");
  return point < 0 ? 0 : widthOf(numberOf(text.slice(point), face), SIZE.text);
};

/** The numbers of one column, one below the other. A number that has outgrown its room is squeezed. */
const columnMarks = (block: Block, side: Side, column: number, names: readonly string[], numbers: readonly (number | null)[], face: Face, told: Told): Mark[] => {
  const rows = Array.from({ length: block.rows }, (_, row) => row * block.columns + column);
  const texts = rows.map((entry) => { const x = numbers[entry] ?? null; return told.get(entry)?.text ?? (x === null ? "—" : formatNumber(x)); });
  const [start = 0, end = 0] = [block.starts[column], block.ends[column]];
  const room = end - start;
  const widths = texts.map((text) => widthOf(numberOf(text, face), SIZE.text));
  const fractions = texts.map((text) => fractionWidth(text, face));
  const fraction = Math.max(...fractions);
  const isNumber = rows.map((entry) => Number.isFinite(numbers[entry] ?? 0));
  const whole = Math.max(0, ...widths.map((width, row) => (isNumber[row] ? width - (fractions[row] ?? 0) : 0)));
  const slack = Math.max(0, room - whole - fraction) / 2;
  const isAligned = whole + fraction <= room;
  return rows.map((entry, row): TextMark => {
    const [text = "", number = null] = [texts[row], numbers[entry]];
    const x = isAligned && isNumber[row] ? end - slack - fraction + (fractions[row] ?? 0) : end;
    const y = topOf(block, side) + (row + BASE) * block.pitch;
    if (told.get(entry)?.text !== undefined) return numberMark("told", { x, y }, "end", text, null, room);
    const kind = number === null ? `${side} not-yet` : side;
    const mark = numberMark(kind, { x, y }, "end", text, number, room, face);
    return { ...mark, data: { entry: names[entry] ?? "", value: number === null ? null : String(number) } };
  });
}; // biome-ignore format: one thought

export const numberMarks = (
  block: Block,
  side: Side,
  names: readonly string[],
  numbers: readonly (number | null)[],
  face: Face,
  told: Told,
): Mark[] => {
  const columns = block.starts.map((_, column) => columnMarks(block, side, column, names, numbers, face, told));
  return Array.from({ length: block.rows }, (_, row) => columns.flatMap((marks) => marks[row] ?? [])).flat();
};

/** Once, in the middle, while none of the numbers is there. */
export const notYetMark = (block: Block, side: Side): TextMark => ({
  kind: "text",
  class: `number ${side} not-yet`,
  x: (block.left + block.right) / 2,
  y: topOf(block, side) + (block.rows * block.pitch) / 2 + 5,
  anchor: "middle",
  size: SIZE.text,
  runs: plain("—"),
  title: "",
});
