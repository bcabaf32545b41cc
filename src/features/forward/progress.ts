/** How far the walk has brought a pass forward and a pass back. */
import type { Edge } from "../../graph/graph.ts";
import { isKnown } from "../../moment/known.ts";
import type { Moment } from "../../moment/moment.ts";

/** Products that the pass forward has done. @param wires see `wiresForward` */
export const forwardDone = (moment: Pick<Moment, "walk" | "frame">, wires: readonly Edge[]): number =>
  wires.filter(({ to }) => isKnown(moment, to)).length;

/** Products that the pass back has done: its steps behind the seed. */
export const reverseDone = ({ walk, frame }: Pick<Moment, "walk" | "frame">): number =>
  Math.max(0, frame.cursor - walk.forwardSteps - 1);
