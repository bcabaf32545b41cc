/** Open groups inside each other, and the columns that each of them spans. */
import type { LayoutRequest } from "./layout.ts";

export interface Groups {
  /** By group: index of the group around it; −1 at the top. */
  readonly parents: readonly number[];
  /** By group: the groups from the outermost down to itself. */
  readonly paths: readonly (readonly number[])[];
}

/** The columns of a group, both included; `first` > `last` if it has no members. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

const OUTSIDE: readonly number[] = [];

export const groupsOf = (groups: LayoutRequest["groups"]): Groups => {
  const parents = groups.map(({ parent }) => parent);
  const paths = parents.map((_, group) => {
    const path: number[] = [];
    for (let g = group; g >= 0; g = parents[g] ?? -1) path.push(g);
    return path.toReversed();
  });
  return { parents, paths };
};

/** The groups around a member of `group`, from the outermost; none for −1. */
export const pathTo = ({ paths }: Groups, group: number | undefined): readonly number[] => paths[group ?? -1] ?? OUTSIDE;

/** The innermost group around all of them; −1 if there is none. */
export const commonGroup = (groups: Groups, members: readonly number[]): number => {
  let common = members[0] ?? -1;
  for (const member of members) {
    const around = pathTo(groups, member);
    while (common >= 0 && !around.includes(common)) common = groups.parents[common] ?? -1;
  }
  return common;
};

/** @param groupOf by node @param layerOf by node @returns by group */
export const spansOf = (groups: Groups, groupOf: readonly number[], layerOf: readonly number[]): readonly Span[] => {
  const spans = groups.parents.map(() => ({ first: Infinity, last: -1 }));
  groupOf.forEach((group, node) => {
    const layer = layerOf[node] ?? 0;
    for (const g of pathTo(groups, group)) {
      const span = spans[g];
      if (!span) continue;
      span.first = Math.min(span.first, layer);
      span.last = Math.max(span.last, layer);
    }
  });
  return spans;
};
