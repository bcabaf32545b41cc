/** What a frame encloses, column by column. */
import { pathTo } from "./groups.ts";
import type { Layered } from "./layered.ts";
import { FRAME_HEADROOM, FRAME_PADDING, type Row } from "./rows.ts";

export interface Band {
  readonly top: number;
  readonly bottom: number;
}

/** By group, then by column from its first. */
export type Bands = Band[][];

/** Between a frame and strangers. */
export const CLEARANCE = 10;

export const hull = (bands: readonly Band[]): Band => ({
  top: Math.min(...bands.map(({ top }) => top)),
  bottom: Math.max(...bands.map(({ bottom }) => bottom)),
});

export const bandOf = (rows: readonly Row[], ys: readonly number[], item: number): Band => ({
  top: (ys[item] ?? 0) - (rows[item]?.above ?? 0),
  bottom: (ys[item] ?? 0) + (rows[item]?.below ?? 0),
});

/** What the group needs in each of its columns; the frames inside it have got theirs. */
export const membersOf = (
  { layers, groupOf, groups, spans }: Layered,
  rows: readonly Row[],
  ys: readonly number[],
  bands: Bands,
  group: number,
): Band[] => {
  const { first, last } = spans[group] ?? { first: 0, last: -1 };
  const children = groups.parents.flatMap((parent, child) => (parent === group ? [child] : []));
  const stepped: Band[] = [];
  for (let layer = first; layer <= last; layer++) {
    const inside = [
      ...(layers[layer] ?? [])
        .filter((item) => pathTo(groups, groupOf[item]).includes(group))
        .map((item) => bandOf(rows, ys, item)),
      ...children.flatMap((child) => bands[child]?.[layer - (spans[child]?.first ?? 0)] ?? []),
    ];
    const { top, bottom } = hull(inside);
    // A column without members: the frame passes it as it was.
    stepped.push(
      inside.length > 0
        ? { top: top - FRAME_PADDING - FRAME_HEADROOM, bottom: bottom + FRAME_PADDING }
        : (stepped.at(-1) ?? { top: 0, bottom: 0 }),
    );
  }
  return stepped;
};

/** The nodes in a column that do not belong to the group, with the frames around them and the room that the frames between need. */
export const strangersIn = (
  { layers, groupOf, groups, nodeCount }: Layered,
  rows: readonly Row[],
  ys: readonly number[],
  group: number,
  layer: number,
): readonly Band[] => {
  const ours = pathTo(groups, group);
  return (layers[layer] ?? []).flatMap((item) => {
    const theirs = pathTo(groups, groupOf[item]);
    if (item >= nodeCount || theirs.includes(group)) return [];
    const around = theirs.filter((g) => !ours.includes(g)).length;
    const between = ours.filter((g) => !theirs.includes(g)).length - 1;
    const { top, bottom } = bandOf(rows, ys, item);
    return {
      top: top - around * (FRAME_PADDING + FRAME_HEADROOM) - between * FRAME_PADDING,
      bottom: bottom + around * FRAME_PADDING + between * (FRAME_PADDING + FRAME_HEADROOM),
    };
  });
};

/** As tall as the whole frame, but for strangers. */
export const spare = (strangers: readonly Band[], { top, bottom }: Band, whole: Band): Band => ({
  top: strangers.some((band) => band.top < top && band.bottom + CLEARANCE > whole.top) ? top : whole.top,
  bottom: strangers.some((band) => band.bottom > bottom && band.top - CLEARANCE < whole.bottom) ? bottom : whole.bottom,
});
