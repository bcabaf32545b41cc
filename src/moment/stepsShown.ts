/** Which steps formula and sentences are about: those that produced what is selected, else those just done. */
import type { NodeBase } from "../graph/graph.ts";
import type { Schedule, Step } from "../graph/schedule.ts";
import type { Item } from "./items.ts";

/** Of a gate how its value came about, and of any node the latest contribution to its gradient. */
const stepsBehind = (walk: Schedule<NodeBase>, cursor: number, { kind, index }: Item): readonly Step[] => {
  const { steps, valueAt, contributionAt, consumers, target, forwardSteps } = walk;
  const arrivals = (consumers[index] ?? []).map((edge) => contributionAt[edge.index] ?? 0);
  const seed = kind === "node" && index === target ? forwardSteps + 1 : 0;
  const latest = Math.max(seed, ...arrivals.filter((at) => at <= cursor));
  const at = kind === "edge" ? [contributionAt[index] ?? 0] : [valueAt[index] ?? 0, latest];
  return at.filter((step) => step <= cursor).flatMap((step) => steps[step - 1] ?? []);
};

/** @param cursor how many steps are done; of what is selected nothing is told that they have not produced */
export const stepsShown = (
  walk: Schedule<NodeBase>,
  cursor: number,
  selected: Item | null,
  active: readonly Step[],
): readonly Step[] => {
  const behind = selected ? stepsBehind(walk, cursor, selected) : [];
  return behind.length > 0 ? behind : active;
};
