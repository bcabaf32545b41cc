/** Which steps formula and sentences are about: the one about what is selected, else those just done. */
import type { Schedule, Step } from "../graph/schedule.ts";
import type { Item } from "./items.ts";

/** The step that tells most of a node or an edge: how its value came about; for an input, the latest contribution to it. */
const stepAbout = (walk: Schedule, cursor: number, { kind, index }: Item): Step | null => {
  const arrivals = (walk.consumers[index] ?? []).map((edge) => walk.contributionAt[edge.index] ?? 0);
  const latest = Math.max(0, ...arrivals.filter((at) => at <= cursor));
  const at = kind === "edge" ? (walk.contributionAt[index] ?? 0) : walk.valueAt[index] || latest;
  return at <= cursor ? (walk.steps[at - 1] ?? null) : null;
};

/** @param cursor how many steps are done; of what is selected nothing is told that they have not produced */
export const stepsShown = (walk: Schedule, cursor: number, selected: Item | null, active: readonly Step[]): readonly Step[] => {
  const about = selected && stepAbout(walk, cursor, selected);
  return about ? [about] : active;
};
