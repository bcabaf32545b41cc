/** Which wires want to be level, and how much. */
import type { Layered, Segment } from "./layered.ts";

export interface Pull extends Segment {
  /** `to` wants to be this much higher than `from`: its port is off its centre. */
  readonly offset: number;
  readonly weight: number;
  /** The gate is placed by this operand: it is level with its deepest operand, or in the middle of several equally deep. */
  readonly leads: boolean;
  /** The only one that leads: the main line of a chain or a long sum. */
  readonly isSpine: boolean;
}

export interface Pulls {
  /** By item, to the left and to the right. */
  readonly before: readonly (readonly Pull[])[];
  readonly after: readonly (readonly Pull[])[];
  /** By item: it has no operands. */
  readonly isLeaf: readonly boolean[];
}

/**
 * Ratios matter, not sizes. A spine and a long wire stay level; operands gather round their gate. Of two equally deep operands of a gate,
 * gates pull less than leaves, or a tree would be drawn askew towards its root. Where a main line takes in a product at every gate, the
 * products would sink lower and lower but for their pull.
 */
const WEIGHTS = { spine: 6, pass: 4, leaf: 1, gate: 0.1, hangingLeaf: 0.05, hangingGate: 0.3, fork: 1 };

const kindOfOperand = (leads: boolean, isDeep: boolean): keyof typeof WEIGHTS =>
  leads ? (isDeep ? "gate" : "leaf") : isDeep ? "hangingGate" : "hangingLeaf";

export const pullsOf = ({ layers, before, after, nodeCount, returns }: Layered): Pulls => {
  const depths = before.map(() => 0);
  const pullsBefore: Pull[][] = before.map(() => []);
  const pullsAfter: Pull[][] = before.map(() => []);
  const lineAbove = new Map(returns.map(({ from, to }) => [to, from]));
  const uses = after.map((segments) => segments.length);
  for (const item of layers.flat()) {
    const segments = before[item] ?? [];
    const isPass = item >= nodeCount;
    const deepest = Math.max(0, ...segments.map(({ from }) => depths[from] ?? 0));
    depths[item] = segments.length === 0 ? (depths[lineAbove.get(item) ?? -1] ?? 0) : isPass ? deepest : deepest + 1;
    const leaders = new Set(segments.filter(({ from }) => depths[from] === deepest).map(({ from }) => from));
    for (const segment of segments) {
      const leads = leaders.has(segment.from);
      const isFork = (uses[segment.from] ?? 1) > 1;
      const isSpine = leads && leaders.size === 1;
      const isDeep = (depths[segment.from] ?? 0) > 0;
      const kind = isPass ? "pass" : isSpine ? (isFork ? "fork" : "spine") : kindOfOperand(leads, isDeep);
      // A node with many uses cannot be near all of them.
      const weight = WEIGHTS[kind] / (isPass ? 1 : (uses[segment.from] ?? 1));
      const pull = { ...segment, offset: segment.port?.offset ?? 0, weight, leads, isSpine };
      pullsBefore[item]?.push(pull);
      pullsAfter[segment.from]?.push(pull);
    }
  }
  return { before: pullsBefore, after: pullsAfter, isLeaf: before.map((segments) => segments.length === 0) };
};

/** Where an item would like to be, and how much. */
export interface Wish {
  readonly at: number;
  readonly weight: number;
}

/** Where the pulls on an item balance; null if there are none. */
export const wishOf = (ys: Float64Array, before: readonly Pull[], after: readonly Pull[]): Wish | null => {
  let sum = 0;
  let weight = 0;
  for (const pull of before) {
    sum += pull.weight * ((ys[pull.from] ?? 0) - pull.offset);
    weight += pull.weight;
  }
  for (const pull of after) {
    sum += pull.weight * ((ys[pull.to] ?? 0) + pull.offset);
    weight += pull.weight;
  }
  return weight > 0 ? { at: sum / weight, weight } : null;
};

/** All pulls on each item in flat arrays: those on `item` begin at `first[item]`. */
export interface Springs {
  readonly first: Int32Array;
  /** The other end; it draws to its height plus the offset. */
  readonly ends: Int32Array;
  readonly offsets: Float64Array;
  readonly weights: Float64Array;
  /** By item: sum of the weights. */
  readonly totals: Float64Array;
}

export const springsOf = ({ before, after }: Pick<Pulls, "before" | "after">): Springs => {
  const first = new Int32Array(before.length + 1);
  before.forEach((pulls, item) => { first[item + 1] = (first[item] ?? 0) + pulls.length + (after[item]?.length ?? 0); }); // biome-ignore format: one thought
  const count = first[before.length] ?? 0;
  const [ends, offsets, weights] = [new Int32Array(count), new Float64Array(count), new Float64Array(count)];
  const totals = new Float64Array(before.length);
  let k = 0;
  const add = (item: number, end: number, offset: number, weight: number): void => {
    ends[k] = end;
    offsets[k] = offset;
    weights[k] = weight;
    totals[item] = (totals[item] ?? 0) + weight;
    k++;
  };
  before.forEach((pulls, item) => {
    for (const { from, offset, weight } of pulls) add(item, from, -offset, weight);
    for (const { to, offset, weight } of after[item] ?? []) add(item, to, offset, weight);
  });
  return { first, ends, offsets, weights, totals };
};
