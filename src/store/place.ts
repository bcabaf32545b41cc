/** Where in a program to begin, and what of it the program has. */

import { type Chosen, valueOf } from "../choices/choice.ts";
import { EXPAND, ROW, SELECT, STAGE, STEP, TARGET } from "../choices/core.ts";
import { MAX_UNUSED, type Unused } from "../choices/unused.ts";
import { expansionKey } from "../graph/graph.ts";
import { isExpandable } from "../graph/isExpandable.ts";
import { stagesAfter } from "../graph/placeInWalk.ts";
import { targetOf } from "../graph/targetOf.ts";
import { itemsOf, pointedBy } from "../moment/items.ts";
import type { Structure } from "../moment/moment.ts";

export interface Place {
  readonly step: number;
  readonly stage: number;
  readonly target: string | null;
  readonly expand: ReadonlySet<string>;
  /** Name of a node or an edge. */
  readonly select: string | null;
  /** Of the data, from 1 on. */
  readonly row: number;
}

/** What a program opens at, as far as somebody asks for anything. */
export interface AskedPlace {
  readonly step?: number;
  readonly stage?: number;
  readonly target?: string | null;
  readonly expand?: Iterable<string>;
  readonly select?: string | null;
  readonly row?: number;
}

export const placeIn = (chosen: Chosen): Place => ({
  step: valueOf(chosen, STEP),
  stage: valueOf(chosen, STAGE),
  target: valueOf(chosen, TARGET),
  expand: valueOf(chosen, EXPAND),
  select: valueOf(chosen, SELECT),
  row: valueOf(chosen, ROW),
});

/** What `expand` can name: gates that are open, and those that could be. */
export const openable = ({ graph: { groups, nodes }, drawn: { keys } }: Structure): ReadonlySet<string> =>
  new Set([...keys, ...groups.map(({ key }) => key), ...nodes.filter(isExpandable).map((node) => expansionKey(groups, node))]);

/**
 * @param structure what the program makes of the place that is asked for
 * @returns the place that there is, and what there is not
 */
export const fitted = (
  structure: Structure,
  { step, stage, target, expand, select, row }: Place,
): { place: Place; unused: Unused[] } => {
  const { graph, drawn, program } = structure;
  const { walk } = drawn;
  const unused: Unused[] = [];
  const hasTarget = target === null || targetOf(program, graph, target) !== undefined;
  if (!hasTarget) unused.push({ reason: "no-target", target, used: graph.nodes[drawn.numbers.target]?.name ?? "" });
  const known = openable(structure);
  const open = [...expand].filter((name) => known.has(name));
  const missing = [...expand].filter((name) => !known.has(name));
  unused.push(...missing.slice(0, MAX_UNUSED / 2).map((gate) => ({ reason: "no-gate", gate }) as const));
  const used = Math.min(step, walk.steps.length);
  if (step !== used) unused.push({ reason: "no-step", asked: step, used });
  const hasStage = stage === 0 || stage < stagesAfter(walk, used);
  if (!hasStage) unused.push({ reason: "no-stage", asked: stage });
  const hasItem = select === null || itemsOf(drawn, pointedBy(select)).number !== null;
  if (!hasItem) unused.push({ reason: "no-item", item: select });
  const rows = program.data?.rows.length ?? 0;
  const usedRow = Math.min(row, rows || 1);
  if (row !== usedRow) unused.push(rows === 0 ? { reason: "no-data", asked: row } : { reason: "no-row", asked: row, used: rows });
  return {
    place: {
      step: used,
      stage: hasStage ? stage : 0,
      target: hasTarget ? target : null,
      expand: missing.length === 0 ? expand : new Set(open),
      select: hasItem ? select : null,
      row: usedRow,
    },
    unused,
  };
};
