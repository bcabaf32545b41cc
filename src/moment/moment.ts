/**
 * A moment: everything that the screen is a function of, as plain data. Pictures, formulas, sentences and exports are pure functions of one.
 */
import type { Drawn } from "../graph/drawn.ts";
import type { Evaluation } from "../graph/evaluation.ts";
import type { Frame } from "../graph/frame.ts";
import type { Graph } from "../graph/graph.ts";
import type { Question } from "../graph/question.ts";
import type { Schedule, Step } from "../graph/schedule.ts";
import type { Fault, Kink } from "../graph/trouble.ts";
import type { Program } from "../lang/program.ts";
import type { DrawnItem, Item } from "./items.ts";

export interface Structure {
  readonly program: Program;
  readonly graph: Graph;
  /** In numbers. */
  readonly walk: Schedule;
  /** What of the graph is drawn, and the walk as a person takes it: the cursor of the state counts its steps. */
  readonly drawn: Drawn;
}

/** A new object whenever a number has changed; the buffers inside are reused. */
export interface Numbers {
  readonly evaluation: Evaluation;
  readonly faults: readonly Fault[];
  readonly kinks: readonly Kink[];
}

export interface Moment extends Structure, Numbers {
  /** Its cursor counts steps in numbers. */
  readonly frame: Frame;
  /** How many steps of `drawn.walk` are done. */
  readonly cursor: number;
  /** The steps of `drawn.walk` that `active` are the numbers of. */
  readonly taken: readonly Step[];
  /** The steps that the screen is about: those just done, or, while `stages` says how far, those being done. */
  readonly active: readonly Step[];
  /** How many stages of the active steps are over while these are on their way; null: they are done, and `frame` holds their results. */
  readonly stages: number | null;
  /** The stage after those is under way: its numbers travel. */
  readonly isMoving: boolean;
  /** The number that is asked for, so that nothing may tell it; null: none. */
  readonly question: Question | null;
  /** Its rule may be told. */
  readonly isHinted: boolean;
  /** The row of the data that the numbers are of, from 0 on; null without data. */
  readonly row: number | null;
  /** In numbers; of a tile its first entry. */
  readonly selected: Item | null;
  readonly hovered: Item | null;
  /** The same among what is drawn. */
  readonly selectedDrawn: DrawnItem | null;
  readonly hoveredDrawn: DrawnItem | null;
}
