/** Beside a grid of colours: how far they reach, or, while an entry is meant, which it is and its number. */
import type { TileNode } from "../../graph/drawn.ts";
import type { Graph } from "../../graph/graph.ts";
import { formatNumber } from "../../tex/number.ts";
import { farthestOf } from "../colours.ts";
import { type Mark, plain, type Run, type TextMark } from "../picture.ts";
import { SIZE } from "../sizes.ts";
import { nameOf, numberOf, widthOf } from "../texts.ts";
import type { Block } from "../tilePicture.ts";
import type { Side } from "./blockOf.ts";

/** Base lines, from the wire. */
const LINES = { value: [-30, -11], gradient: [21, 40] } as const;
/** From the right bracket. */
const BESIDE = 6;
const SWATCH = 9;
const SCALE = [-1, -0.5, 0.5, 1] as const;
/** A number of four digits with its sign. */
const NUMBER = 62;

/** Of the widest that may stand there. */
export const legendWidth = ({ entries }: TileNode, numbers: Graph): number => {
  const last = numbers.nodes[entries.at(-1) ?? -1]?.name ?? "";
  return BESIDE + Math.max(NUMBER, widthOf(nameOf(last), SIZE.text));
};

const swatches = (x: number, baseline: number): Mark[] =>
  SCALE.map((part, i) => ({
    kind: "path",
    class: part < 0 ? "swatch negative" : "swatch positive",
    d: `M${x + i * SWATCH},${baseline - 10}h${SWATCH}v${SWATCH}h${-SWATCH}z`,
    opacity: Math.abs(part),
  }));

const line = (side: Side, x: number, y: number, runs: readonly Run[]): TextMark => ({
  kind: "text",
  class: `legend ${side}`,
  x,
  y,
  anchor: "start",
  size: SIZE.text,
  runs,
});

/** @param meant position of the entry that is pointed at or selected, and its name; null: none is */
export const legendMarks = (
  block: Block,
  side: Side,
  numbers: readonly (number | null)[],
  meant: { readonly entry: number; readonly name: string } | null,
): Mark[] => {
  const x = block.right + BESIDE;
  const [upper, lower] = LINES[side];
  const number = meant ? (numbers[meant.entry] ?? null) : null;
  if (meant && number !== null) {
    const name = side === "value" ? [line(side, x, upper, nameOf(meant.name))] : [];
    return [...name, line(side, x, side === "value" ? lower : upper, numberOf(formatNumber(number)))];
  }
  const farthest = farthestOf(numbers.filter((each) => each !== null));
  if (farthest === 0) return [line(side, x, lower, plain("0"))];
  return [...swatches(x, upper), line(side, x, lower, [...plain("±"), ...numberOf(formatNumber(farthest))])];
};
