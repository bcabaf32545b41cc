/** A moment as it is drawn: what a picture tells of it, by what is drawn, with vectors and matrices as one. */
import type { DrawnNode } from "../graph/drawn.ts";
import type { EdgeNumbers, Evaluation } from "../graph/evaluation.ts";
import type { Frame } from "../graph/frame.ts";
import type { Graph } from "../graph/graph.ts";
import { late } from "../graph/late.ts";
import type { Schedule, Step } from "../graph/schedule.ts";
import type { Item } from "./items.ts";
import { type Meaning, meaningsOf } from "./meaning.ts";
import type { Moment } from "./moment.ts";

/** Numbers by index of what is drawn; NaN for tiles, and for wires that carry several. */
export type DrawnNumbers = Pick<Evaluation, "values" | "gradients"> & Pick<EdgeNumbers, "local" | "contribution" | "running">;

/** The entries of a tile, row by row. */
export interface Cells {
  /** null: not computed yet. */
  readonly values: readonly (number | null)[];
  /** null: nothing has arrived yet. */
  readonly gradients: readonly (number | null)[];
  /** Positions of the entry that is selected or pointed at; −1: none. */
  readonly selected: number;
  readonly hovered: number;
  /** By entry: what is selected or pointed at in another tile is computed from it in one step, or it from that. */
  readonly isRelated: readonly boolean[];
}

export interface DrawnMoment extends Pick<Moment, "stages" | "isMoving" | "selected" | "hovered"> {
  readonly graph: Graph<DrawnNode>;
  readonly walk: Schedule<DrawnNode>;
  /** Its cursor counts steps of this walk. */
  readonly frame: Frame;
  readonly evaluation: DrawnNumbers;
  readonly active: readonly Step[];
  readonly selected: Item | null;
  readonly hovered: Item | null;
  /** By node. */
  readonly meanings: readonly Meaning[];
  /** By node; null for what is no tile. */
  readonly cells: (node: number) => Cells | null;
  /** What it was made from. */
  readonly inNumbers: Moment;
}

/** The same with tiles; comes with what reads arrays. */
export const DRAW_MOMENT = late<(moment: Moment) => DrawnMoment>();

const NO_CELLS = (): null => null;

/** Kept as long as the moment is. */
const known = new WeakMap<Moment, DrawnMoment>();

const asItIs = (moment: Moment): DrawnMoment => ({
  ...moment,
  meanings: meaningsOf(moment.walk, moment),
  cells: NO_CELLS,
  inNumbers: moment,
});

export const drawnMoment = (moment: Moment): DrawnMoment => {
  const before = known.get(moment);
  if (before) return before;
  const drawn = (moment.drawn.stops ? DRAW_MOMENT.now?.(moment) : null) ?? asItIs(moment);
  known.set(moment, drawn);
  return drawn;
};
