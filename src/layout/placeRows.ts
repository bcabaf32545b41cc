/**
 * Heights of all items. Column by column each item goes where its wires pull it, as far as its neighbours leave room; a few rounds of that
 * come close to the least stretched whole. Then the main lines are made exactly level and gates put exactly in the middle of their operands.
 * d3-dag's own coordinates know neither ports nor frames, and treat all operands of a gate alike.
 */

import type { Layered } from "./layered.ts";
import { pullsOf, springsOf, type Wish, wishOf } from "./pulls.ts";
import { type Row, separationsOf } from "./rows.ts";
import { settleRows } from "./settleRows.ts";
import { spread } from "./spread.ts";

/** Items × rounds; a small graph gets all the rounds that still change something. */
const EFFORT = 60_000;
const ROUNDS = { least: 12, most: 120 };

/** A round that moves nothing farther than this is the last. */
const STILL = 0.2;

/** Of what nothing pulls. */
const LOOSE = 0.001;

/** @returns by item: the height of its centre line, from anywhere */
export const placeRows = (layered: Layered, rows: readonly Row[]): number[] => {
  const { layers } = layered;
  const { before, after, ...pulls } = pullsOf(layered);
  const separations = separationsOf(layered, rows);
  const ys = new Float64Array(layered.layerOf.length);
  /** Returns how far the item that moved most has moved. */
  const moveTo = (items: readonly number[], places: Float64Array): number => {
    let farthest = 0;
    items.forEach((item, i) => {
      const y = places[i] ?? 0;
      farthest = Math.max(farthest, Math.abs(y - (ys[item] ?? 0)));
      ys[item] = y;
    });
    return farthest;
  };
  const place = (layer: number, wish: (item: number) => Wish): number => {
    const items = layers[layer] ?? [];
    const wanted = new Float64Array(items.length);
    const weights = new Float64Array(items.length);
    items.forEach((item, i) => {
      const { at, weight } = wish(item);
      wanted[i] = at;
      weights[i] = weight;
    });
    return moveTo(items, spread(wanted, weights, separations[layer] ?? []));
  };

  const springs = springsOf({ before, after });
  /** `place` where both sides pull; it is called so often that it reads flat arrays. */
  const balance = (layer: number): number => {
    const items = layers[layer] ?? [];
    const wanted = new Float64Array(items.length);
    const weights = new Float64Array(items.length);
    items.forEach((item, i) => {
      let sum = 0;
      for (let k = springs.first[item] ?? 0, end = springs.first[item + 1] ?? 0; k < end; k++)
        sum += (springs.weights[k] ?? 0) * ((ys[springs.ends[k] ?? 0] ?? 0) + (springs.offsets[k] ?? 0));
      const total = springs.totals[item] ?? 0;
      wanted[i] = total > 0 ? sum / total : (ys[item] ?? 0);
      weights[i] = total > 0 ? total : LOOSE;
    });
    return moveTo(items, spread(wanted, weights, separations[layer] ?? []));
  };

  const towardsUses = (item: number): Wish => wishOf(ys, [], after[item] ?? []) ?? { at: 0, weight: LOOSE };
  const last = layers.length - 1;
  for (let layer = last; layer >= 0; layer--) place(layer, towardsUses);
  const rounds = Math.max(ROUNDS.least, Math.min(ROUNDS.most, Math.floor(EFFORT / ys.length)));
  for (let round = 0; round < rounds; round++) {
    let farthest = 0;
    for (let layer = 0; layer <= last; layer++) farthest = Math.max(farthest, balance(layer));
    for (let layer = last; layer >= 0; layer--) farthest = Math.max(farthest, balance(layer));
    if (farthest < STILL) break;
  }
  settleRows(layered, { before, after, ...pulls }, separations, place, ys);
  return Array.from(ys);
};
