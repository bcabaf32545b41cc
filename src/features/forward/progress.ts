/** How far the walk has brought a pass forward and a pass back. */
import type { Edge } from "../../graph/graph.ts";
import type { Moment } from "../../moment/moment.ts";

/** Its value is there, and with it its tangent. What the target does not need is there when the walk has all values. */
export const isKnown = ({ walk, frame }: Pick<Moment, "walk" | "frame">, node: number): boolean =>
  (walk.valueAt[node] ?? 0) <= frame.cursor || frame.cursor >= walk.forwardSteps;

/** All contributions have arrived, or there will be none. */
export const hasGradient = ({ walk, frame }: Pick<Moment, "walk" | "frame">, node: number): boolean => {
  const { arrived, expected, gradient } = frame.nodes[node] ?? { arrived: 0, expected: 0, gradient: null };
  if (gradient !== null) return arrived === expected;
  return expected === 0 && frame.cursor >= walk.steps.length;
};

/** Products that the pass forward has done. @param wires see `wiresForward` */
export const forwardDone = (moment: Pick<Moment, "walk" | "frame">, wires: readonly Edge[]): number =>
  wires.filter(({ to }) => isKnown(moment, to)).length;

/** Products that the pass back has done: its steps behind the seed. */
export const reverseDone = ({ walk, frame }: Pick<Moment, "walk" | "frame">): number =>
  Math.max(0, frame.cursor - walk.forwardSteps - 1);
