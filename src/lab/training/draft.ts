/** Training under way: what `advance` changes from update to update, in place. */
import { type Bench, layerSizes, pass } from "./bench.ts";
import type { HistoryDraft } from "./history.ts";

/** Why an update could not be done: what is not a finite number. */
export type Halt = "loss" | "gradient" | "parameter";

/** The fields of `Training`, where they are not arrays of the bench. */
export interface Draft {
  readonly parameters: Float64Array;
  readonly left: Float64Array;
  readonly history: HistoryDraft;
  updates: number;
  epoch: number;
  seen: number;
  evaluations: number;
  halt: Halt | null;
  loss: number;
  /** The bench has just gone through all rows with these parameters: the mean of the target is `loss`. */
  isMeasured: boolean;
}

/** Does one update, unless something is not finite. */
export type Trainer = () => Halt | null;

export const measure = (bench: Bench, draft: Draft): void => {
  if (draft.isMeasured) return;
  draft.loss = pass(bench, draft.parameters, bench.inOrder, 0, bench.inOrder.length);
  draft.isMeasured = true;
};

export const remember = (bench: Bench, draft: Draft): void => {
  if (!draft.history.isDue(draft.updates)) return;
  measure(bench, draft);
  const cost = (bench.inOrder.length * draft.updates) / Math.max(1, draft.evaluations);
  draft.history.add(draft.loss, draft.parameters, layerSizes(bench), cost);
};
