/** Moves inputs that stand in the corner of a frame out of it, so that the frame can be a rectangle. */
import { type Band, type Bands, bandOf, CLEARANCE, hull, membersOf } from "./frameBands.ts";
import type { Layered } from "./layered.ts";
import { type Row, separationsOf } from "./rows.ts";

/** Farther than this a step in the frame is better. */
const FARTHEST = 70;

/**
 * Only what has no operands moves, and only what belongs just outside the frame; the order in the columns stays.
 * @returns by item: the height of its centre line
 */
export const clearFrames = (layered: Layered, rows: readonly Row[], before: readonly number[]): readonly number[] => {
  const { groups, groupOf, layers, spans, nodeCount } = layered;
  if (groups.parents.length === 0) return before;
  const ys = [...before];
  const separations = separationsOf(layered, rows);
  const bands: Bands = [];
  const isFree = (item: number, group: number): boolean =>
    item < nodeCount && layered.before[item]?.length === 0 && groupOf[item] === groups.parents[group];

  /** `direction` −1: up, with everything above it in its column; 1: down. */
  const moveOut = (
    column: readonly number[],
    distances: readonly number[],
    at: number,
    group: number,
    whole: Band,
    direction: -1 | 1,
  ) => {
    const item = column[at] ?? 0;
    const { above, below } = rows[item] ?? { above: 0, below: 0 };
    const goal = direction < 0 ? whole.top - CLEARANCE - 1 - below : whole.bottom + CLEARANCE + 1 + above;
    const rest = direction < 0 ? column.slice(0, at) : column.slice(at + 1);
    if (direction * (goal - (ys[item] ?? 0)) > FARTHEST || !rest.every((other) => isFree(other, group))) return;
    ys[item] = goal;
    for (let i = at + direction; i >= 0 && i < column.length; i += direction) {
      const distance = distances[direction < 0 ? i + 1 : i] ?? 0;
      const [other, neighbour] = [column[i] ?? 0, ys[column[i - direction] ?? 0] ?? 0];
      ys[other] = direction * Math.max(direction * (ys[other] ?? 0), direction * (neighbour + direction * distance));
    }
  };

  const innerFirst = groups.paths
    .map((_, group) => group)
    .toSorted((a, b) => (groups.paths[b]?.length ?? 0) - (groups.paths[a]?.length ?? 0));
  for (const group of innerFirst) {
    const { first, last } = spans[group] ?? { first: 0, last: -1 };
    if (first > last) continue;
    const own = membersOf(layered, rows, ys, bands, group);
    const whole = hull(own);
    bands[group] = own.map(() => whole);
    for (let layer = first; layer <= last; layer++) {
      const column = layers[layer] ?? [];
      const { top, bottom } = own[layer - first] ?? whole;
      column.forEach((item, at) => {
        if (!isFree(item, group)) return;
        const band = bandOf(rows, ys, item);
        if (band.top < top && band.bottom + CLEARANCE > whole.top)
          moveOut(column, separations[layer] ?? [], at, group, whole, -1);
        else if (band.bottom > bottom && band.top - CLEARANCE < whole.bottom)
          moveOut(column, separations[layer] ?? [], at, group, whole, 1);
      });
    }
  }
  return ys;
};
