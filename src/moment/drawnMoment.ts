/** A moment as it is drawn: what of it a picture tells, by what is drawn, with vectors and matrices as one. */
import { type Drawn, type DrawnNode, drawnNodeOf, isTile, stepsDone, wireOfEdge } from "../graph/drawn.ts";
import type { EdgeNumbers, Evaluation } from "../graph/evaluation.ts";
import type { EdgeFrame, Frame, NodeFrame } from "../graph/frame.ts";
import type { Graph } from "../graph/graph.ts";
import type { Schedule, Step } from "../graph/schedule.ts";
import { isSame, type Item } from "./items.ts";
import type { Moment } from "./moment.ts";
import { meaningsOf, type Meaning } from "./meaning.ts";

/** Numbers by index of what is drawn; NaN for tiles and their wires. */
export type DrawnNumbers = Pick<Evaluation, "values" | "gradients"> & Pick<EdgeNumbers, "local" | "contribution" | "running">;

/** The entries of a tile, row by row. */
export interface Cells {
  /** null: not yet computed. */
  readonly values: readonly (number | null)[];
  /** null: nothing has arrived yet. */
  readonly gradients: readonly (number | null)[];
  /** Which entry is selected or pointed at; −1: none. */
  readonly selected: number;
  readonly hovered: number;
  /** 1: what is selected or pointed at elsewhere is computed from it, or it from that. */
  readonly related: readonly number[];
}

export interface DrawnMoment extends Pick<Moment, "stages" | "isMoving"> {
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
}
