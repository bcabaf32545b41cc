/** The last touch: what is nearly level becomes level, what is nearly in the middle comes into the middle. */
import type { Layered } from "./layered.ts";
import { type Pulls, type Wish, wishOf } from "./pulls.ts";

/** How far an item may push others to be exactly where its operands want it; farther it goes only if there is room. */
const PUSH = { spine: 150, pair: 24 };
/** Who gives way to whom: leaves to everything, what stays where it is to what moves, everything to main lines. */
const WEIGHTS = { leaf: 0.001, stays: 0.1, pass: 10, pair: 30, spine: 1000, fixed: 1e6 };

/**
 * @param separations by column: least distance of each item from the one above it
 * @param place puts the items of a column where they wish, in order and apart
 * @param ys by item; changed in place
 */
export const settleRows = (
  { layers, nodeCount }: Layered,
  { before, after, isLeaf }: Pulls,
  separations: readonly (readonly number[])[],
  place: (layer: number, wish: (item: number) => Wish) => unknown,
  ys: Float64Array,
): void => {
  const goal = (item: number): number | null => {
    const leaders = (before[item] ?? []).filter(({ leads }) => leads);
    return wishOf(ys, leaders, [])?.at ?? null;
  };
  const pushing = (item: number): Wish => {
    const y = ys[item] ?? 0;
    const at = goal(item);
    if (at === null) return { at: y, weight: WEIGHTS.leaf };
    const pulls = before[item] ?? [];
    const isSpine = pulls.some((pull) => pull.isSpine);
    if (Math.abs(at - y) > (isSpine ? PUSH.spine : PUSH.pair)) return { at: y, weight: WEIGHTS.stays };
    const isMain = pulls.some((pull) => pull.isSpine && after[pull.from]?.length === 1);
    return { at, weight: item >= nodeCount ? WEIGHTS.pass : isMain ? WEIGHTS.spine : WEIGHTS.pair };
  };
  const slide = (items: readonly number[], distances: readonly number[], i: number): void => {
    const item = items[i] ?? 0;
    const at = goal(item);
    if (at === null) return;
    const highest = (ys[items[i - 1] ?? -1] ?? -Infinity) + (distances[i] ?? 0);
    const lowest = (ys[items[i + 1] ?? -1] ?? Infinity) - (distances[i + 1] ?? 0);
    if (highest <= lowest) ys[item] = Math.max(highest, Math.min(lowest, at));
  };
  layers.forEach((items, layer) => {
    place(layer, pushing);
    const distances = separations[layer] ?? [];
    for (let i = 0; i < items.length; i++) slide(items, distances, i);
    for (let i = items.length - 1; i >= 0; i--) slide(items, distances, i);
  });

  /** What hangs on a main line moves as near to it as it can, and so does a wire that comes from the line above; everything else stays. */
  const hanging = (item: number): Wish => {
    const uses = after[item] ?? [];
    const hangs = isLeaf[item] && (item >= nodeCount || uses.every(({ leads }) => !leads));
    const wish = hangs ? wishOf(ys, [], uses) : null;
    return wish === null ? { at: ys[item] ?? 0, weight: WEIGHTS.fixed } : { at: wish.at, weight: 1 };
  };
  for (let layer = layers.length - 1; layer >= 0; layer--) place(layer, hanging);
};
