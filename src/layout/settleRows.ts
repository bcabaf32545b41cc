/** The last touch: what is nearly level becomes level, what is nearly in the middle comes into the middle. */
import type { Layered } from "./layered.ts";
import { type Pull, type Pulls, type Wish, wishOf } from "./pulls.ts";

/** How far an item may push others to be exactly where its operands want it; farther it goes only if there is room. */
const PUSH = { spine: 150, pair: 24 };
/** Who gives way to whom: leaves to everything, what stays where it is to what moves, everything to main lines. */
const WEIGHTS = { leaf: 0.001, stays: 0.1, pass: 10, pair: 30, spine: 1000, fixed: 1e6 };
/** An input is brought level with its long wire from this far. */
const NEARLY_LEVEL = 24;

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
  ys: number[],
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

  /** What hangs on a main line moves as near to it as it can, an input levels with its long wire; everything else stays. */
  const hanging = (item: number): Wish => {
    const y = ys[item] ?? 0;
    const uses = after[item] ?? [];
    // A wire that comes back from the line above has nothing else to be level with.
    const wish = !isLeaf[item] ? null : item >= nodeCount ? (wishOf(ys, [], uses)?.at ?? null) : hang(uses);
    return wish === null ? { at: y, weight: WEIGHTS.fixed } : { at: wish, weight: 1 };
  };
  const hang = (uses: readonly Pull[]): number | null => {
    const wire = uses.find(({ to }) => to >= nodeCount);
    const level = ys[wire?.to ?? -1];
    if (wire && level !== undefined && Math.abs(level - (ys[wire.from] ?? 0)) < NEARLY_LEVEL) return level;
    return uses.every(({ leads }) => !leads) ? (wishOf(ys, [], uses)?.at ?? null) : null;
  };
  for (let layer = layers.length - 1; layer >= 0; layer--) place(layer, hanging);
};
