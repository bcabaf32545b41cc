/** Where the points of an error plot stand: both axes logarithmic, h rising to the right. Pixels; nothing is drawn here. */
import { line, scaleLog } from "d3";
import type { LogScale } from "./drawAxis.ts";
import { powersAround } from "./powersAround.ts";

/** How far off a step leads. */
interface ErrorAt {
  readonly h: number;
  readonly oneSided: number;
  readonly twoSided: number;
}

export type Side = "oneSided" | "twoSided";
export const SIDES: readonly Side[] = ["oneSided", "twoSided"];

export interface PlottedPoint {
  readonly h: number;
  readonly x: number;
  readonly y: number;
  /** An error of 0 has no logarithm: it stands at the foot of the plot. */
  readonly isExact: boolean;
}

export interface ErrorPlot {
  readonly x: LogScale;
  readonly y: LogScale;
  readonly curves: Readonly<Record<Side, { readonly path: string; readonly points: readonly PlottedPoint[] }>>;
  /** Where the error is more than rounding leaves: the curve bends away on the right. */
  readonly hasTruncation: boolean;
  readonly hasRoundOff: boolean;
}

export interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** By what factor errors grow away from the smallest one before anything is said of it. */
const CLEARLY = 10;

/** null where no error is larger than 0. */
export const errorPlotOf = (errors: readonly ErrorAt[], { left, right, top, bottom }: Frame): ErrorPlot | null => {
  const positive = errors
    .flatMap(({ oneSided, twoSided }) => [oneSided, twoSided])
    .filter((error) => error > 0 && error < Infinity);
  if (positive.length === 0) return null;
  const steps = errors.map(({ h }) => h);
  const x = scaleLog([Math.min(...steps), Math.max(...steps)], [left, right]);
  const y = scaleLog(powersAround(positive), [bottom, top]);
  const curveOf = (side: Side) => {
    const points = errors
      .filter((error) => Number.isFinite(error[side]))
      .map(({ h, [side]: error }) => ({ h, x: x(h), y: error === 0 ? bottom : y(error), isExact: error === 0 }));
    const path = line<PlottedPoint>(
      (point) => point.x,
      (point) => point.y,
    );
    return { path: path(points) ?? "", points };
  };
  /** Errors of both kinds at steps longer, or shorter, than that with the smallest one. */
  const grows = (isLonger: boolean): boolean =>
    SIDES.some((side) => {
      const known = errors.filter((error) => error[side] >= 0 && error[side] < Infinity);
      const best = known.reduce((least, error) => (error[side] < least[side] ? error : least), known[0]!);
      return known.some(
        (error) => error.h > best.h === isLonger && error[side] > CLEARLY * Math.max(best[side], Number.MIN_VALUE),
      );
    });
  return {
    x,
    y,
    curves: { oneSided: curveOf("oneSided"), twoSided: curveOf("twoSided") },
    hasTruncation: grows(true),
    hasRoundOff: grows(false),
  };
};
