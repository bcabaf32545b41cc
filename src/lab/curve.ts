/** A node as a function of one input, all other inputs held, with its derivative: one pass forward and one back a point. */
import { evaluate } from "../graph/evaluate.ts";
import type { Evaluation } from "../graph/evaluation.ts";
import { kinksOf } from "../graph/trouble.ts";
import { dependentsOf } from "./dependentsOf.ts";
import { copyOf } from "./shift.ts";

export interface Sample {
  readonly x: number;
  readonly y: number;
  /** dy/dx */
  readonly slope: number;
}

/** The value and the slope at any x. */
export type Sampler = (x: number) => Sample;

/** Where the curve is now. */
export interface Here extends Sample {
  /** A kink lies between the input and the node: the slope follows a rule. */
  readonly isConvention: boolean;
}

export interface Sweep {
  readonly at: Sampler;
  readonly here: Here;
}

/** @param evaluation is left as it is @param of the node @param over the input */
export const sweepOf = (evaluation: Evaluation, of: number, over: number): Sweep => {
  const copy = copyOf(evaluation, evaluation.graph, of);
  const at = (x: number): Sample => {
    copy.values[over] = x;
    const { values, gradients } = evaluate(copy, "gradients");
    return { x, y: values[of] ?? Number.NaN, slope: gradients[over] ?? Number.NaN };
  };
  const here = at(evaluation.values[over] ?? Number.NaN);
  const { edges, firstEdge } = evaluation.graph;
  const isReached = dependentsOf(evaluation.graph, over);
  const isConvention = kinksOf(copy).some(({ node, slot }) => isReached[edges[(firstEdge[node] ?? 0) + slot]?.from ?? -1] === 1);
  return { at, here: { ...here, isConvention } };
};

/** gap: the value jumps, or ends. corner: the slope jumps. */
export interface Break {
  readonly x: number;
  readonly kind: "gap" | "corner";
}

export interface Curve {
  /** From break to break, all values finite. */
  readonly pieces: readonly (readonly Sample[])[];
  readonly breaks: readonly Break[];
}

/** An interval halved this often is as short as its numbers' last digits. */
const HALVINGS = 52;
/** Parts of what a step of the grid changes. A trapezium of a smooth curve is off by less; a change that stays in ever shorter steps is a jump. */
const PART = { off: 0.05, bent: 0.25, stays: 0.01 };
/** Parts of a number that may be rounding. */
const DUST = 1e-6;

/** Parts of a step of the grid between two breaks that are one. */
const SAME = 1e-6;

type Difference = (a: Sample, b: Sample) => number;

const isThere = ({ y }: Sample): boolean => Number.isFinite(y);
const presence: Difference = (a, b) => (isThere(a) === isThere(b) ? 0 : 1);
const rise: Difference = (a, b) => Math.abs(b.y - a.y);
const bend: Difference = (a, b) => Math.abs(b.slope - a.slope);

/** Closes in on the largest change between two points. */
const closeIn = (at: Sampler, from: Sample, to: Sample, difference: Difference): readonly [Sample, Sample] => {
  let [left, right] = [from, to];
  for (let i = 0; i < HALVINGS; i++) {
    const middle = at(left.x + (right.x - left.x) / 2);
    if (middle.x <= left.x || middle.x >= right.x) break;
    if (difference(left, middle) >= difference(middle, right)) right = middle;
    else left = middle;
  }
  return [left, right];
};

type Found = { readonly kind: Break["kind"]; readonly left: Sample; readonly right: Sample } | null;

/** An edge of where there are values, a jump, or a corner between two neighbours on the grid. */
const breakBetween = (at: Sampler, a: Sample, b: Sample): Found => {
  const found = (kind: Break["kind"], difference: Difference): Found => {
    const [left, right] = closeIn(at, a, b, difference);
    const stays = presence(left, right) === 1 || difference(left, right) > PART.stays * difference(a, b);
    return stays ? { kind, left, right } : null;
  };
  if (presence(a, b) === 1) return found("gap", presence);
  if (!isThere(a)) return null;
  const step = b.x - a.x;
  const steepness = (step * (Math.abs(a.slope) + Math.abs(b.slope))) / 2;
  const off = Math.abs(b.y - a.y - (step * (a.slope + b.slope)) / 2);
  // Written so that slopes that are not finite are looked into as well.
  const isSmooth = off <= Math.max(PART.off * (rise(a, b) + steepness), DUST * (Math.abs(a.y) + Math.abs(b.y)));
  const jump = isSmooth ? null : found("gap", rise);
  if (jump) return jump;
  const change = bend(a, b);
  if (!(change > DUST * (Math.abs(a.slope) + Math.abs(b.slope)))) return null;
  const isBent = Math.abs(at(a.x + step / 2).slope - (a.slope + b.slope) / 2) > PART.bent * change;
  return isBent ? found("corner", bend) : null;
};

/** @param steps how many parts of equal length the range is cut into; breaks are found between them, at most one in each */
export const sampleCurve = (at: Sampler, [from, to]: readonly [number, number], steps: number): Curve => {
  const grid = Array.from({ length: steps + 1 }, (_, i) => at(from + ((to - from) * i) / steps));
  const pieces: Sample[][] = [];
  const breaks: Break[] = [];
  let piece: Sample[] = [];
  const end = () => {
    if (piece.length > 0) pieces.push(piece);
    piece = [];
  };
  for (const [i, sample] of grid.entries()) {
    const before = grid[i - 1];
    const found = before ? breakBetween(at, before, sample) : null;
    if (found) {
      if (isThere(found.left) && found.left !== before) piece.push(found.left);
      end();
      if (isThere(found.right) && found.right !== sample) piece.push(found.right);
      const x = isThere(found.left) ? found.right.x : found.left.x;
      // A break on the grid is found on both sides of it.
      const last = breaks.at(-1);
      const isKnown = last !== undefined && before !== undefined && x - last.x < SAME * (sample.x - before.x);
      if (!isKnown) breaks.push({ x, kind: found.kind });
    }
    if (isThere(sample)) piece.push(sample);
  }
  end();
  return { pieces, breaks };
};
