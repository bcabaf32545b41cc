/**
 * Heights of all items. Column by column each item goes where its wires pull it, as far as its neighbours leave room; a few rounds of that
 * come close to the least stretched whole. Then the main lines are made exactly level and gates put exactly in the middle of their operands.
 * d3-dag's own coordinates know no ports, and either bend chains or put a gate level with one of its two operands.
 */

import type { Layered } from "./layered.ts";
import type { LayoutRequest } from "./layout.ts";
import { pullsOf, type Wish, wishOf } from "./pulls.ts";
import { type Row, separationsOf } from "./rows.ts";
import { settleRows } from "./settleRows.ts";
import { spread } from "./spread.ts";

/** Items × rounds; a small graph gets all the rounds that still change something. */
const EFFORT = 60_000;
const ROUNDS = { least: 12, most: 120 };

/** Of what nothing pulls. */
const LOOSE = 0.001;

/** @returns by item: the height of its centre line, from anywhere */
export const placeRows = (request: LayoutRequest, layered: Layered, rows: readonly Row[]): number[] => {
  const { layers } = layered;
  const pulls = pullsOf(layered);
  const separations = separationsOf(request, layered, rows);
  const ys = layered.layerOf.map(() => 0);
  const place = (layer: number, wish: (item: number) => Wish): void => {
    const items = layers[layer] ?? [];
    const wishes = items.map(wish);
    const places = spread(
      wishes.map(({ at }) => at),
      wishes.map(({ weight }) => weight),
      separations[layer] ?? [],
    );
    items.forEach((item, i) => { ys[item] = places[i] ?? 0; }); // biome-ignore format: one thought
  };

  const towardsUses = (item: number): Wish => wishOf(ys, [], pulls.after[item] ?? []) ?? { at: 0, weight: LOOSE };
  const balanced = (item: number): Wish =>
    wishOf(ys, pulls.before[item] ?? [], pulls.after[item] ?? []) ?? { at: ys[item] ?? 0, weight: LOOSE };
  const last = layers.length - 1;
  for (let layer = last; layer >= 0; layer--) place(layer, towardsUses);
  const rounds = Math.max(ROUNDS.least, Math.min(ROUNDS.most, Math.floor(EFFORT / ys.length)));
  for (let round = 0; round < rounds; round++) {
    for (let layer = 0; layer <= last; layer++) place(layer, balanced);
    for (let layer = last; layer >= 0; layer--) place(layer, balanced);
  }
  settleRows(layered, pulls, separations, place, ys);
  return ys;
};
