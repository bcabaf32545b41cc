/** What a tool says on the graph, beside the walk: which nodes and wires it means, and a text of its own in the place of a number. */
import { late } from "../graph/late.ts";
import type { Moment } from "./moment.ts";

/** path: it is meant. quiet: it is not, and steps back. wrong: not as it should be. cause: here it begins. */
export type MarkClass = "path" | "quiet" | "wrong" | "cause";

export interface Mark {
  readonly class?: MarkClass;
  /** At a node in the place of its gradient; at a wire, if its operand has several uses, in that of its contribution. */
  readonly text?: string;
  /** Of a tile: what is said of its entries, by their position. */
  readonly cells?: ReadonlyMap<number, Mark>;
}

/** By index in the moment's graph of numbers; once they are folded, of what is drawn. */
export interface Marks {
  readonly nodes: ReadonlyMap<number, Mark>;
  readonly edges: ReadonlyMap<number, Mark>;
}

export const NO_MARKS: Marks = { nodes: new Map(), edges: new Map() };

export type Marking = (moment: Moment) => Marks;

/** From numbers to what is drawn; comes with what reads arrays. */
export const FOLD_MARKS = late<(moment: Moment, marks: Marks) => Marks>();

/** What a tool says on the graph, by what is drawn. */
export const drawnMarks = (moment: Moment, marking: Marking | null): Marks => {
  const marks = marking?.(moment) ?? NO_MARKS;
  return moment.drawn.stops && FOLD_MARKS.now ? FOLD_MARKS.now(moment, marks) : marks;
};
