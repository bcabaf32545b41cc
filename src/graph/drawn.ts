/**
 * What of a graph is drawn. Vectors and matrices are many nodes that are looked at as one, a tile, until somebody opens it; everything else is drawn as it
 * is. A way of looking: numbers and steps are those of the graph of numbers.
 */
import type { Program } from "../lang/program.ts";
import type { Shape, Tile } from "../lang/tiles.ts";
import type { Graph, GraphNode, NodeBase } from "./graph.ts";
import { late } from "./late.ts";
import { type Schedule, type Step, schedule } from "./schedule.ts";

/** Nodes that are drawn as one: those of a vector or a matrix, or all that one number of an open one is computed by. */
export interface TileNode extends NodeBase {
  readonly kind: "tile";
  readonly tile: Tile;
  /** Of what it stands for: [] for one entry of an open tile, and for a number that was computed from arrays. */
  readonly shape: Shape;
  /** What `expanded` calls it. */
  readonly key: string;
  /** Indices in the graph of numbers, row by row. */
  readonly entries: readonly number[];
  /** By operand of the node: which operand of `tile.operands` comes along that wire; one more than there are for what a function reads besides. */
  readonly slots?: readonly number[];
  /** Of an array that a person may change: declared with `param`. */
  readonly isTrainable: boolean;
}

/** A number, a gate or a tile. Indices of operands are those of what is drawn. */
export type DrawnNode = GraphNode | TileNode;

export interface Drawn {
  readonly graph: Graph<DrawnNode>;
  /** Its steps are those that a person takes: a tile computes all its entries at once, and sends all that goes along one wire at once. */
  readonly walk: Schedule<DrawnNode>;
  /** The same in numbers: the steps of each step of `walk` stand together in it. */
  readonly numbers: Schedule;
  /** By step of `walk`: how many steps of `numbers` are done when so many of it are. null: as many. */
  readonly stops: Int32Array | null;
  /** By node of the graph of numbers: which drawn node it belongs to. null: the one with its index. */
  readonly nodeOf: Int32Array | null;
  /** By edge of the graph of numbers: along which wire it runs; −1 inside a tile. null: the one with its index. */
  readonly wireOf: Int32Array | null;
  /** Keys of the tiles that are closed, and of those that are open. */
  readonly keys: ReadonlySet<string>;
}

/** Makes tiles of a program's arrays; comes with what reads them. */
export const DRAW_TILES = late<(program: Program, graph: Graph, expanded: ReadonlySet<string>, target: number) => Drawn>();

const NO_KEYS: ReadonlySet<string> = new Set();

/** Everything as it is. */
export const asItIs = (graph: Graph, target: number): Drawn => {
  const walk = schedule(graph, target);
  return { graph, walk, numbers: walk, stops: null, nodeOf: null, wireOf: null, keys: NO_KEYS };
};

/** @param expanded keys of the tiles that are open */
export const drawnOf = (program: Program, graph: Graph, expanded: ReadonlySet<string>, target: number): Drawn =>
  (program.tiles.length > 0 ? DRAW_TILES.now?.(program, graph, expanded, target) : null) ?? asItIs(graph, target);

export const isTile = (node: (NodeBase & { readonly kind?: string }) | undefined): node is TileNode => node?.kind === "tile";

/** How many steps in numbers are done after so many steps. */
export const numbersDone = ({ stops }: Pick<Drawn, "stops">, cursor: number): number => (stops ? (stops[cursor] ?? 0) : cursor);

/** How many whole steps are done after so many steps in numbers. */
export const stepsDone = ({ stops }: Pick<Drawn, "stops">, done: number): number => {
  if (!stops) return done;
  let [least, most] = [0, stops.length - 1];
  while (least < most) {
    const middle = (least + most + 1) >> 1;
    if ((stops[middle] ?? 0) <= done) least = middle;
    else most = middle - 1;
  }
  return least;
};

/** Steps of a person, in numbers. */
export const numbersOf = ({ walk, numbers, stops }: Drawn, steps: readonly Step[]): readonly Step[] => {
  if (!stops) return steps;
  return steps.flatMap((step) => {
    const known = step.kind === "backward" ? walk.contributionAt[step.edge] : walk.valueAt[step.node];
    const cursor = step.kind === "seed" ? walk.forwardSteps + 1 : (known ?? 0);
    return numbers.steps.slice(stops[cursor - 1], stops[cursor]);
  });
};

/** Where a node of the graph of numbers is drawn. */
export const drawnNodeOf = ({ nodeOf }: Pick<Drawn, "nodeOf">, index: number): number => (nodeOf ? (nodeOf[index] ?? -1) : index);

/** Along which wire an edge of the graph of numbers runs; −1 inside a tile. */
export const wireOfEdge = ({ wireOf }: Pick<Drawn, "wireOf">, index: number): number => (wireOf ? (wireOf[index] ?? -1) : index);
