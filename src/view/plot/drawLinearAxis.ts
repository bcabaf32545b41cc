/** An axis of equal steps, drawn by D3 into a group of an SVG that somebody else keeps. */
import { axisBottom, axisLeft, type ScaleLinear, select } from "d3";
import { formatNumber } from "../../tex/number.ts";

export type LinearScale = ScaleLinear<number, number>;

/** Numbers need less room above each other than side by side. Px a number. */
const ROOM = { bottom: 60, left: 36 };

/** @param isWhole only whole numbers are marked */
export const drawLinearAxis = (group: SVGGElement, side: "bottom" | "left", scale: LinearScale, isWhole = false): void => {
  const [start = 0, end = 0] = scale.range();
  const count = Math.max(2, Math.floor(Math.abs(end - start) / ROOM[side]));
  const axis = side === "bottom" ? axisBottom<number>(scale) : axisLeft<number>(scale);
  const ticks = scale.ticks(count).filter((tick) => !isWhole || Number.isInteger(tick));
  select(group).call(axis.tickValues(ticks).tickFormat(formatNumber).tickSize(4).tickSizeOuter(0));
};
