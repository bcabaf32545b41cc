/** How to learn. It may change from one update to the next. */
export interface Plan {
  /** descent: each parameter less α times its gradient. search: each update is a try of parameters drawn anew; the best so far are kept. */
  readonly trainer: "descent" | "search";
  /** α */
  readonly rate: number;
  /** Rows an update, in an order that is drawn anew each epoch; null: all, as they stand. A search always tries all. */
  readonly batch: number | null;
  readonly seed: number;
  /** Gradients are not set to 0 between updates: each adds to what the last one has left. */
  readonly forgetsZeroing: boolean;
  /** A search draws each parameter uniformly from [−reach, reach). */
  readonly reach: number;
}
