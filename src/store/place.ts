/** Where in a program to begin, and what of it the program has. */

import { type Chosen, valueOf } from "../choices/choice.ts";
import { EXPAND, STAGE, STEP, TARGET } from "../choices/core.ts";
import { MAX_UNUSED, type Unused } from "../choices/unused.ts";
import { expansionKey } from "../graph/graph.ts";
import { isExpandable } from "../graph/isExpandable.ts";
import { stagesAfter } from "../graph/placeInWalk.ts";
import type { Structure } from "../moment/moment.ts";

export interface Place {
  readonly step: number;
  readonly stage: number;
  readonly target: string | null;
  readonly expand: ReadonlySet<string>;
}

/** What a program opens at, as far as somebody asks for anything. */
export interface AskedPlace {
  readonly step?: number;
  readonly stage?: number;
  readonly target?: string | null;
  readonly expand?: Iterable<string>;
}

export const placeIn = (chosen: Chosen): Place => ({
  step: valueOf(chosen, STEP),
  stage: valueOf(chosen, STAGE),
  target: valueOf(chosen, TARGET),
  expand: valueOf(chosen, EXPAND),
});

/** What `expand` can name: gates that are open, and those that could be. */
export const openable = ({ graph: { groups, nodes } }: Structure): ReadonlySet<string> =>
  new Set([...groups.map(({ key }) => key), ...nodes.filter(isExpandable).map((node) => expansionKey(groups, node))]);

/**
 * @param structure what the program makes of the place that is asked for
 * @returns the place that there is, and what there is not
 */
export const fitted = (structure: Structure, { step, stage, target, expand }: Place): { place: Place; unused: Unused[] } => {
  const { graph, walk } = structure;
  const unused: Unused[] = [];
  const hasTarget = target === null || graph.byName.has(target);
  if (!hasTarget) unused.push({ reason: "no-target", target, used: graph.nodes[walk.target]?.name ?? "" });
  const known = openable(structure);
  const open = [...expand].filter((name) => known.has(name));
  const missing = [...expand].filter((name) => !known.has(name));
  unused.push(...missing.slice(0, MAX_UNUSED / 2).map((gate) => ({ reason: "no-gate", gate }) as const));
  const used = Math.min(step, walk.steps.length);
  if (step !== used) unused.push({ reason: "no-step", asked: step, used });
  const hasStage = stage === 0 || stage < stagesAfter(walk, used);
  if (!hasStage) unused.push({ reason: "no-stage", asked: stage });
  return {
    place: {
      step: used,
      stage: hasStage ? stage : 0,
      target: hasTarget ? target : null,
      expand: missing.length === 0 ? expand : new Set(open),
    },
    unused,
  };
};
