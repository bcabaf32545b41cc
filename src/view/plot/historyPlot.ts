/** Where lines over counted steps stand: steps to the right, numbers upward. Pixels; nothing is drawn here. */
import { extent, line, scaleLinear, scaleLog } from "d3";
import type { LogScale } from "./drawAxis.ts";
import type { LinearScale } from "./drawLinearAxis.ts";
import type { Frame } from "./errorPlot.ts";
import { powersAround } from "./powersAround.ts";

/** Numbers, each at a step; what is not finite leaves a gap. */
export type History = readonly (readonly [step: number, value: number])[];

export interface HistoryPlot {
  readonly x: LinearScale;
  readonly y: LinearScale | LogScale;
  /** One a history. */
  readonly paths: readonly string[];
  /** Where each history ends; null where it has no end that can be drawn. */
  readonly ends: readonly (readonly [x: number, y: number] | null)[];
}

interface Asked {
  readonly histories: readonly History[];
  readonly frame: Frame;
  /** Positive numbers that are powers of ten apart may stand on a logarithmic scale. */
  readonly mayBeLog?: boolean;
}

/** From this factor between the least and the greatest on, equal factors tell more than equal differences. */
const DECADES = 100;

const heightScale = (values: readonly number[], { frame: { bottom, top }, mayBeLog = false }: Asked): LinearScale | LogScale => {
  const [low = 0, high = 1] = extent(values);
  if (mayBeLog && low > 0 && high / low >= DECADES) return scaleLog(powersAround(values), [bottom, top]);
  const domain = high > low ? [low, high] : [low - 1, low + 1];
  return scaleLinear(domain, [bottom, top]).nice(4);
};

/** The longest history reaches from side to side. */
export const historyPlotOf = (asked: Asked): HistoryPlot => {
  const { histories, frame } = asked;
  const last = Math.max(1, ...histories.map((history) => history.at(-1)?.[0] ?? 0));
  const first = Math.min(last - 1, ...histories.map((history) => history[0]?.[0] ?? 0));
  const x = scaleLinear([first, last], [frame.left, frame.right]);
  const y = heightScale(histories.flatMap((history) => history.map(([, value]) => value)).filter(Number.isFinite), asked);
  const draw = line<readonly [number, number]>(
    ([step]) => x(step),
    ([, value]) => y(value),
  ).defined(([, value]) => Number.isFinite(value));
  return {
    x,
    y,
    paths: histories.map((history) => draw(history) ?? ""),
    ends: histories.map((history) => {
      const end = history.at(-1);
      return end && Number.isFinite(end[1]) ? ([x(end[0]), y(end[1])] as const) : null;
    }),
  };
};
