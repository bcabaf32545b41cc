/** What a tool says on the graph, beside the walk: which nodes and wires it means, and a text of its own in the place of a number. */
import type { Moment } from "./moment.ts";

/** path: it is meant. quiet: it is not, and steps back. wrong: not as it should be. cause: here it begins. */
export type MarkClass = "path" | "quiet" | "wrong" | "cause";

export interface Mark {
  readonly class?: MarkClass;
  /** At a node in the place of its gradient; at a wire, if its operand has several uses, in that of its contribution. */
  readonly text?: string;
}

/** By index in the moment's graph. */
export interface Marks {
  readonly nodes: ReadonlyMap<number, Mark>;
  readonly edges: ReadonlyMap<number, Mark>;
}

export const NO_MARKS: Marks = { nodes: new Map(), edges: new Map() };

export type Marking = (moment: Moment) => Marks;
