import type { Evaluation } from "./evaluation.ts";
import type { Schedule } from "./schedule.ts";

/** Sums on the way, for a walk that takes edges in another order than evaluation does: tiles send what goes along one wire together. */
export const sumAsWalked = ({ consumers }: Schedule, { contribution, running }: Evaluation): void => {
  for (const edges of consumers) {
    let total = 0;
    for (const { index } of edges) {
      total += contribution[index] ?? 0;
      running[index] = total;
    }
  }
};
