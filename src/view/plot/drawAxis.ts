/** A logarithmic axis, drawn by D3 into a group of an SVG that somebody else keeps. */
import { axisBottom, axisLeft, type ScaleLogarithmic, select } from "d3";
import { powerText } from "../../tex/number.ts";

export type LogScale = ScaleLogarithmic<number, number>;

/** Powers of ten: all of them, or every third or fifth, for their labels must not touch. */
const ticksOf = (scale: LogScale): number[] => {
  const [least = 0, most = 0] = scale.domain().map((end) => Math.round(Math.log10(end)));
  const stride = most - least > 12 ? 5 : most - least > 5 ? 3 : 1;
  return Array.from({ length: most - least + 1 }, (_, i) => least + i)
    .filter((power) => power % stride === 0)
    .map((power) => Number(`1e${power}`));
};

export const drawAxis = (group: SVGGElement, side: "bottom" | "left", scale: LogScale): void => {
  const axis = side === "bottom" ? axisBottom<number>(scale) : axisLeft<number>(scale);
  select(group).call(
    axis
      .tickValues(ticksOf(scale))
      .tickFormat((x) => powerText(Math.round(Math.log10(x))))
      .tickSizeOuter(0),
  );
};
