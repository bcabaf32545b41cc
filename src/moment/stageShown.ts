/** How far the steps on the screen are, while they are on their way. */
import { type Stage, stagesOf } from "../graph/stages.ts";
import type { Moment } from "./moment.ts";

/** The last stage that is over, of the step that has most; null when all are. */
export const stageShown = ({ walk, active, stages }: Pick<Moment, "walk" | "active" | "stages">): Stage | null => {
  if (stages === null) return null;
  const all = active.map((step) => stagesOf(walk, step)).toSorted((a, b) => b.length - a.length)[0] ?? [];
  return all[Math.min(stages, all.length) - 1] ?? null;
};
