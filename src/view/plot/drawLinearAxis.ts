/** An axis of equal steps, drawn by D3 into a group of an SVG that somebody else keeps. */
import { axisBottom, axisLeft, type ScaleLinear, select } from "d3";
import { formatNumber } from "../../tex/number.ts";

export type LinearScale = ScaleLinear<number, number>;

/** Numbers need less room above each other than side by side. Px a number. */
const ROOM = { bottom: 60, left: 36 };

export const drawLinearAxis = (group: SVGGElement, side: "bottom" | "left", scale: LinearScale): void => {
  const [start = 0, end = 0] = scale.range();
  const count = Math.max(2, Math.floor(Math.abs(end - start) / ROOM[side]));
  const axis = side === "bottom" ? axisBottom<number>(scale) : axisLeft<number>(scale);
  select(group).call(axis.tickValues(scale.ticks(count)).tickFormat(formatNumber).tickSize(4).tickSizeOuter(0));
};
