/** Outlines of the groups. */

import type { Layered } from "./layered.ts";
import { type Frame, groupPaths, type LayoutRequest } from "./layout.ts";
import { type Columns, frameLevels } from "./placeColumns.ts";
import { round } from "./routes.ts";
import { FRAME_HEADROOM, FRAME_PADDING, type Row } from "./rows.ts";

/** What a frame encloses in one column. */
interface Band {
  readonly top: number;
  readonly bottom: number;
}

const LABEL = { left: 8, baseline: 14 };
/** Between a frame and strangers. */
const CLEARANCE = 10;
const EMPTY: Frame = { d: "", label: { x: 0, y: 0 }, x: 0, y: 0, width: 0, height: 0 };

const hull = (bands: readonly Band[]): Band => ({
  top: Math.min(...bands.map(({ top }) => top)),
  bottom: Math.max(...bands.map(({ bottom }) => bottom)),
});

/** A rectangle, with a notch in each column where it would take in strangers above or below its members. */
export const frameGroups = (
  request: LayoutRequest,
  layered: Layered,
  { columns }: Columns,
  rows: readonly Row[],
  ys: readonly number[],
): readonly Frame[] => {
  const { groups } = request;
  const { layers, groupOf, nodeCount } = layered;
  const paths = groupPaths(groups);
  const { first, last } = frameLevels(request, layered);
  const isIn = (item: number, group: number) => paths[groupOf[item] ?? -1]?.includes(group) ?? false;
  const bandOf = (item: number): Band => ({
    top: (ys[item] ?? 0) - (rows[item]?.above ?? 0),
    bottom: (ys[item] ?? 0) + (rows[item]?.below ?? 0),
  });
  /** A stranger, with the frames around it and the room that the frames between it and the group need. */
  const framed = (item: number, group: number): Band => {
    const theirs = paths[groupOf[item] ?? -1] ?? [];
    const ours = paths[group] ?? [];
    const around = theirs.filter((g) => !ours.includes(g)).length;
    const between = ours.filter((g) => !theirs.includes(g)).length - 1;
    const { top, bottom } = bandOf(item);
    return {
      top: top - around * (FRAME_PADDING + FRAME_HEADROOM) - between * FRAME_PADDING,
      bottom: bottom + around * FRAME_PADDING + between * (FRAME_PADDING + FRAME_HEADROOM),
    };
  };
  /** By group, then by column from its first. */
  const bands: Band[][] = [];
  const frames: Frame[] = groups.map(() => EMPTY);
  const innerFirst = groups.map((_, g) => g).toSorted((a, b) => (paths[b]?.length ?? 0) - (paths[a]?.length ?? 0));
  for (const group of innerFirst) {
    const [from, to] = [first[group] ?? Infinity, last[group] ?? -1];
    if (from > to) continue;
    const children = innerFirst.filter((child) => groups[child]?.parent === group);
    const stepped: Band[] = [];
    for (let layer = from; layer <= to; layer++) {
      const inside = [
        ...(layers[layer] ?? []).filter((item) => isIn(item, group)).map(bandOf),
        ...children.flatMap((child) => bands[child]?.[layer - (first[child] ?? 0)] ?? []),
      ];
      const { top, bottom } = hull(inside);
      // A column without members: the frame passes it as it was.
      stepped.push(
        inside.length > 0
          ? { top: top - FRAME_PADDING - FRAME_HEADROOM, bottom: bottom + FRAME_PADDING }
          : (stepped.at(-1) ?? { top: 0, bottom: 0 }),
      );
    }
    const whole = hull(stepped);
    bands[group] = stepped.map(({ top, bottom }, i) => {
      const strangers = (layers[from + i] ?? [])
        .filter((item) => item < nodeCount && !isIn(item, group))
        .map((item) => framed(item, group));
      return {
        top: strangers.some((band) => band.top < top && band.bottom + CLEARANCE > whole.top) ? top : whole.top,
        bottom: strangers.some((band) => band.bottom > bottom && band.top - CLEARANCE < whole.bottom) ? bottom : whole.bottom,
      };
    });
    const padding = (bounds: readonly number[], at: number) =>
      FRAME_PADDING *
      Math.max(
        1,
        ...paths
          .filter((path) => path.includes(group))
          .map((path) => path.slice(path.indexOf(group)).filter((g) => bounds[g] === at).length),
      );
    const x = (columns[from]?.start ?? 0) - padding(first, from);
    const right = (columns[to]?.end ?? 0) + padding(last, to);
    const gaps = columns.slice(from, to).map(({ end }, i) => ({ start: end, end: columns[from + i + 1]?.start ?? end }));
    frames[group] = {
      d: outline(bands[group] ?? [], gaps, x, right, paths[group]?.length ?? 1),
      label: { x: round(x + LABEL.left), y: round((bands[group]?.[0]?.top ?? 0) + LABEL.baseline) },
      x: round(x),
      y: round(whole.top),
      width: round(right - x),
      height: round(whole.bottom - whole.top),
    };
  }
  return frames;
};

/**
 * In a gap the outline first widens and then narrows, so that bands far apart in height stay joined; inner frames widen later and narrow
 * earlier than those around them.
 */
const outline = (
  bands: readonly Band[],
  gaps: readonly { readonly start: number; readonly end: number }[],
  left: number,
  right: number,
  depth: number,
): string => {
  const share = 0.45 - 0.2 * 0.7 ** (depth - 1);
  const wide = gaps.map(({ start, end }) => round(start + share * (end - start)));
  const narrow = gaps.map(({ start, end }) => round(end - share * (end - start)));
  const levels = bands.map(({ top, bottom }) => ({ top: round(top), bottom: round(bottom) }));
  let d = `M${round(left)} ${levels[0]?.top}`;
  for (let i = 1; i < levels.length; i++) {
    const [before, after] = [levels[i - 1]?.top ?? 0, levels[i]?.top ?? 0];
    if (after !== before) d += `H${after < before ? wide[i - 1] : narrow[i - 1]}V${after}`;
  }
  d += `H${round(right)}V${levels.at(-1)?.bottom}`;
  for (let i = levels.length - 1; i > 0; i--) {
    const [before, after] = [levels[i - 1]?.bottom ?? 0, levels[i]?.bottom ?? 0];
    if (after !== before) d += `H${after > before ? wide[i - 1] : narrow[i - 1]}V${before}`;
  }
  return `${d}H${round(left)}Z`;
};
