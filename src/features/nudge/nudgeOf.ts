/** What a nudge of one node does to the target, beside its gradient, and what there is to say of it. */

import { faultsOf, type Kink } from "../../graph/trouble.ts";
import { dependentsOf } from "../../lab/dependentsOf.ts";
import { createShift, type Quotients, quotientsOf } from "../../lab/shift.ts";
import { meaningsOf } from "../../moment/meaning.ts";
import type { Moment } from "../../moment/moment.ts";

export interface Nudge extends Quotients {
  readonly gradient: number;
  /** f(x + h) − f(x) */
  readonly change: number;
  /** x + h in doubles is x: the step is lost in rounding. */
  readonly isLost: boolean;
  readonly verdict: Verdict;
}

/**
 * fault: there is no value at x + h or at x − h, for something goes wrong at `node`. apart: at the kink of `node` the sides have slopes of their own.
 * together: a kink is on the way, but both sides agree. none: the gradient is no number to compare with. smooth: nothing of all that.
 */
export type Verdict =
  | { readonly kind: "fault"; readonly side: "right" | "left" | "both"; readonly node: number }
  | { readonly kind: "apart"; readonly node: number }
  | { readonly kind: "together"; readonly node: number }
  | { readonly kind: "none" }
  | { readonly kind: "smooth" };

export type Subject =
  /** constant: no input is behind it. fault: it, or the target, has no value. unrelated: the target does not depend on it. */
  { readonly kind: "constant" | "fault" | "unrelated" } | { readonly kind: "nudged"; readonly nudge: Nudge };

/** Small enough for what a smooth function does on either side to be the same, and large enough for rounding to leave digits. */
const CLOSE = 1e-6;
/** Parts of the larger slope by which sides differ that belong to a kink. */
const APART = 1e-2;

const haveSlopesOfTheirOwn = ({ right, left }: Quotients): boolean =>
  Math.abs(right - left) > APART * Math.max(Math.abs(right), Math.abs(left));

/** The first node at which a kink is, of those that a change of `node` reaches. */
const kinkBehind = ({ graph, kinks }: Moment, isReached: Uint8Array): number | null => {
  const isOnTheWay = ({ node, slot }: Kink): boolean =>
    isReached[graph.edges[(graph.firstEdge[node] ?? 0) + slot]?.from ?? -1] === 1;
  return kinks.find(isOnTheWay)?.node ?? null;
};

export const nudgeOf = (moment: Moment, node: number, h: number): Subject => {
  const { graph, walk, evaluation } = moment;
  const { values, gradients, target } = evaluation;
  const [x, before] = [values[node] ?? Number.NaN, values[target] ?? Number.NaN];
  if (graph.isLive[node] === 0) return { kind: "constant" };
  if (!Number.isFinite(x) || !Number.isFinite(before)) return { kind: "fault" };
  if (node !== target && (walk.consumers[node]?.length ?? 0) === 0) return { kind: "unrelated" };
  const shift = createShift(evaluation, node);
  const quotients = quotientsOf(shift, before, h);
  const gradient = gradients[node] ?? Number.NaN;
  const isReached = dependentsOf(graph, node);
  const verdict = (): Verdict => {
    const [isRight, isLeft] = [Number.isFinite(quotients.right), Number.isFinite(quotients.left)];
    if (!isRight || !isLeft) {
      const fault = faultsOf(shift(isRight ? -h : h)).find((other) => isReached[other.node] === 1);
      return { kind: "fault", side: isRight ? "left" : isLeft ? "right" : "both", node: fault?.node ?? target };
    }
    const meaning = meaningsOf(walk, moment)[node];
    if (meaning === "none") return { kind: "none" };
    const kink = meaning === "convention" ? kinkBehind(moment, isReached) : null;
    if (kink === null) return { kind: "smooth" };
    const size = CLOSE * Math.max(1, Math.abs(x));
    return { kind: haveSlopesOfTheirOwn(quotientsOf(shift, before, size)) ? "apart" : "together", node: kink };
  };
  const change = (shift(h).values[target] ?? Number.NaN) - before;
  const nudge = { ...quotients, gradient, change, isLost: x + h === x, verdict: verdict() };
  return { kind: "nudged", nudge };
};
