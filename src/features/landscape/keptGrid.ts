/** The last grid, for as long as nothing that it is made from has changed: not when the point moves, nor when the walk goes on. */
import type { Evaluation } from "../../graph/evaluation.ts";
import type { Graph } from "../../graph/graph.ts";
import type { Rows } from "../../graph/rows.ts";
import { type Axes, type Grid, gridOf, type Window } from "../../lab/landscape.ts";

interface Made {
  readonly graph: Graph;
  readonly target: number;
  readonly axes: Axes;
  readonly window: Window;
  readonly rows: Rows;
  /** Of the inputs that are held. */
  readonly held: Float64Array;
  readonly grid: Grid;
}

const heldBy = ({ graph, values }: Evaluation, { x, y }: Axes, { nodes }: Rows): Float64Array => {
  const moving = new Set([x, y, ...nodes]);
  return Float64Array.from(
    graph.nodes.flatMap(({ kind, index }) => (kind === "input" && !moving.has(index) ? [values[index] ?? 0] : [])),
  );
};

export const keepGrid = (): ((evaluation: Evaluation, axes: Axes, window: Window, rows: Rows) => Grid) => {
  let made: Made | null = null;
  return (evaluation, axes, window, rows) => {
    const { graph, target } = evaluation;
    const held = heldBy(evaluation, axes, rows);
    const isSame =
      made?.graph === graph &&
      made.target === target &&
      made.axes.x === axes.x &&
      made.axes.y === axes.y &&
      made.window === window &&
      made.rows === rows &&
      made.held.every((value, i) => Object.is(value, held[i]));
    if (!made || !isSame) made = { graph, target, axes, window, rows, held, grid: gridOf(evaluation, axes, window, rows) };
    return made.grid;
  };
};
