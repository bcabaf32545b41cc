/** Contours of a grid of heights in a square of pixels. Nothing is drawn here. */
import { contours, quantileSorted, type ScaleLinear, scaleLinear, ticks } from "d3";

interface Grid {
  /** Points in a row, and rows; the outermost stand on the sides of the square. */
  readonly count: number;
  /** Rows from the bottom up. */
  readonly values: Float64Array;
}

interface Window {
  readonly x: number;
  readonly y: number;
  readonly reach: number;
}

type PlotScale = ScaleLinear<number, number>;

export interface PlotScales {
  readonly x: PlotScale;
  readonly y: PlotScale;
}

/** From what is in the window to pixels, from its left and upper side. */
export const scalesOf = ({ x, y, reach }: Window, side: number): PlotScales => ({
  x: scaleLinear([x - reach, x + reach], [0, side]),
  y: scaleLinear([y - reach, y + reach], [side, 0]),
});

/** How many lines there are, about. */
const LINES = 12;
/** The parts of all heights below and above which no line stands: a pole or an exponential would have all lines for itself. */
const TAILS = 0.02;

/** Heights of the lines, equal steps apart; none where all is level. */
export const levelsOf = ({ values }: Grid): readonly number[] => {
  const finite = Array.from(values.filter(Number.isFinite)).toSorted((a, b) => a - b);
  const [low, high] = [quantileSorted(finite, TAILS) ?? 0, quantileSorted(finite, 1 - TAILS) ?? 0];
  return low < high ? ticks(low, high, LINES) : [];
};

/** Between two grid points a contour is at most this exact. */
const ONE_DECIMAL = 10;

/** The outline of all that is at least so high, as a path. It runs round outside the square as well, where it must be cut off. */
export const outlineOf = ({ count, values }: Grid, level: number, side: number): string => {
  const scale = side / (count - 1);
  const at = (coordinate: number): number => Math.round((coordinate - 0.5) * scale * ONE_DECIMAL) / ONE_DECIMAL;
  const { coordinates } = contours()
    .size([count, count])
    .contour([...values], level);
  const ring = (points: readonly (readonly number[])[]): string =>
    `M${points.map(([x = 0, y = 0]) => `${at(x)},${Math.round((side - at(y)) * ONE_DECIMAL) / ONE_DECIMAL}`).join("L")}Z`;
  return coordinates.flatMap((polygon) => polygon.map(ring)).join("");
};
