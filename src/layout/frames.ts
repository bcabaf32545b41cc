/** Outlines of the groups. */
import { type Bands, hull, membersOf, spare, strangersIn } from "./frameBands.ts";
import { frameOutline } from "./frameOutline.ts";
import type { Layered } from "./layered.ts";
import type { Frame } from "./layout.ts";
import type { Columns } from "./placeColumns.ts";
import { round } from "./routes.ts";
import { FRAME_PADDING, type Row } from "./rows.ts";

const LABEL = { left: 8, baseline: 14 };
export const NO_FRAME: Frame = { d: "", label: { x: 0, y: 0 }, x: 0, y: 0, width: 0, height: 0 };

/** A rectangle, with a notch in each column where it would take in strangers above or below its members. */
export const frameGroups = (
  layered: Layered,
  columns: Columns["columns"],
  rows: readonly Row[],
  ys: readonly number[],
): readonly Frame[] => {
  const { paths } = layered.groups;
  const bands: Bands = [];
  const frames: Frame[] = paths.map(() => NO_FRAME);
  const innerFirst = paths.map((_, group) => group).toSorted((a, b) => (paths[b]?.length ?? 0) - (paths[a]?.length ?? 0));
  for (const group of innerFirst) {
    const { first, last } = layered.spans[group] ?? { first: 0, last: -1 };
    if (first > last) continue;
    const stepped = membersOf(layered, rows, ys, bands, group);
    const whole = hull(stepped);
    const notched = stepped.map((band, i) => spare(strangersIn(layered, rows, ys, group, first + i), band, whole));
    bands[group] = notched;
    const x = (columns[first]?.start ?? 0) - padding(layered, "first", group);
    const right = (columns[last]?.end ?? 0) + padding(layered, "last", group);
    const gaps = columns.slice(first, last).map(({ end }, i) => ({ start: end, end: columns[first + i + 1]?.start ?? end }));
    frames[group] = {
      d: frameOutline(notched, gaps, x, right, paths[group]?.length ?? 1),
      label: { x: round(x + LABEL.left), y: round((notched[0]?.top ?? 0) + LABEL.baseline) },
      x: round(x),
      y: round(whole.top),
      width: round(right - x),
      height: round(whole.bottom - whole.top),
    };
  }
  return frames;
};

/** For the frames inside it that begin, or end, in the same column, and for itself. */
const padding = (layered: Layered, bound: "first" | "last", group: number): number => {
  const { groups, spans } = layered;
  const at = spans[group]?.[bound] ?? 0;
  const inside = groups.paths.filter((path) => path.includes(group)).map((path) => path.slice(path.indexOf(group)));
  return FRAME_PADDING * Math.max(1, ...inside.map((path) => path.filter((g) => spans[g]?.[bound] === at).length));
};
