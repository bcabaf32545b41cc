/** What the walk has brought so far. */
import type { Moment } from "./moment.ts";

/** Its value is there. What the target does not need is there when the walk has all values. */
export const isKnown = ({ walk, frame }: Pick<Moment, "walk" | "frame">, node: number): boolean =>
  (walk.valueAt[node] ?? 0) <= frame.cursor || frame.cursor >= walk.forwardSteps;

/** All contributions have arrived, or there will be none. */
export const hasGradient = ({ walk, frame }: Pick<Moment, "walk" | "frame">, node: number): boolean => {
  const { arrived, expected, gradient } = frame.nodes[node] ?? { arrived: 0, expected: 0, gradient: null };
  if (gradient !== null) return arrived === expected;
  return expected === 0 && frame.cursor >= walk.steps.length;
};
