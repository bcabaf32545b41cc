/** Where a curve and its point stand: x to the right, one quantity upward. Pixels; nothing is drawn here. */
import { extent, line, quantileSorted, scaleLinear } from "d3";
import type { LinearScale } from "./drawLinearAxis.ts";
import type { Frame } from "./errorPlot.ts";

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Lines that are not joined to each other. */
export type Pieces = readonly (readonly Point[])[];

export interface CurvePlot {
  readonly x: LinearScale;
  readonly y: LinearScale;
  readonly path: string;
  /** The point; null where it has no finite place. */
  readonly here: Point | null;
  /** Its ends; null where there is no point or no finite slope. */
  readonly tangent: readonly [Point, Point] | null;
}

/** Beside a pole values are without bound: the plot holds all but these parts at either end, and as much again around them as they span. */
const TAIL = 0.05;
/** Parts of the frame's width. */
const HALF_TANGENT = 0.28;
/** Renderers lose their way on coordinates of any size. Frames above and below. */
const BEYOND = 3;

/** @param held numbers that must be seen */
const rangeOf = (ys: readonly number[], held: readonly number[]): [number, number] => {
  const sorted = ys.filter(Number.isFinite).toSorted((a, b) => a - b);
  const [low = 0, high = 0] = [quantileSorted(sorted, TAIL), quantileSorted(sorted, 1 - TAIL)];
  const around = high - low;
  const [least = 0, most = 0] = [sorted[0], sorted.at(-1)];
  const [from = 0, to = 0] = extent([
    Math.max(least, low - around),
    Math.min(most, high + around),
    ...held.filter(Number.isFinite),
  ]);
  return to > from ? [from, to] : [from - 1, to + 1];
};

interface Asked {
  readonly pieces: Pieces;
  readonly range: readonly [number, number];
  readonly frame: Frame;
  readonly here: Point;
  /** Of the curve at the point; null: no tangent is asked for. */
  readonly slope: number | null;
  /** Further numbers that the plot must hold. */
  readonly held?: readonly number[];
  /** What the plot holds, if not as much of the curve as is sensible. */
  readonly domain?: readonly [number, number];
}

const isFinitePoint = ({ x, y }: Point): boolean => Number.isFinite(x) && Number.isFinite(y);

export const curvePlotOf = ({ pieces, range, frame, here, slope, held = [], domain }: Asked): CurvePlot => {
  const { left, right, top, bottom } = frame;
  const x = scaleLinear(range, [left, right]);
  const ys = pieces.flatMap((piece) => piece.map((point) => point.y));
  const y = domain ? scaleLinear(domain, [bottom, top]) : scaleLinear(rangeOf(ys, [...held, here.y]), [bottom, top]).nice(4);
  const far = BEYOND * (bottom - top);
  const draw = line<Point>(
    (point) => x(point.x),
    (point) => Math.min(bottom + far, Math.max(top - far, y(point.y))),
  );
  const at = { x: x(here.x), y: y(here.y) };
  const isThere = isFinitePoint(here);
  /** Px down for each px to the right. */
  const fall = slope === null ? Number.NaN : (slope * (y(1) - y(0))) / (x(1) - x(0));
  const reach = (HALF_TANGENT * (right - left)) / Math.hypot(1, fall);
  return {
    x,
    y,
    path: pieces.map((piece) => draw(piece.filter(isFinitePoint)) ?? "").join(""),
    here: isThere ? at : null,
    tangent:
      isThere && Number.isFinite(fall)
        ? [
            { x: at.x - reach, y: at.y - reach * fall },
            { x: at.x + reach, y: at.y + reach * fall },
          ]
        : null,
  };
};
