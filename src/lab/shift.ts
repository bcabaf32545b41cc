/**
 * The numbers of a graph with one node held at another value: an input that is moved, or an inner node that is cut from its operands. What the target
 * does then is an estimate of its derivative that no chain rule has gone into.
 */
import { createEvaluation, evaluate } from "../graph/evaluate.ts";
import type { Evaluation } from "../graph/evaluation.ts";
import { type Graph, isGate, withEdges } from "../graph/graph.ts";

/** The same nodes under the same indices, but for one, which is an input now and holds what it is given. Edges are numbered anew. */
export const cutAt = (graph: Graph, node: number): Graph => {
  const { nodes, byName, groups, outputs } = graph;
  const cut = nodes[node];
  if (!cut || !isGate(cut)) return graph;
  const { index, name, isAutomatic, span, group } = cut;
  const held = {
    kind: "input",
    index,
    name,
    isAutomatic,
    span,
    group,
    value: Number.NaN,
    isTrainable: false,
    isFree: false,
    column: null,
  } as const;
  return withEdges(nodes.with(node, held), byName, groups, outputs);
};

/** Buffers of its own, with the values that inputs and constants have there. @param graph with the same nodes under the same indices */
export const copyOf = (
  { graph: original, target: before, values }: Evaluation,
  graph: Graph = original,
  target: number = before,
): Evaluation => {
  const copy = createEvaluation(graph, target);
  for (const node of graph.nodes) if (!isGate(node)) copy.values[node.index] = values[node.index]!;
  return copy;
};

/** All numbers with the node moved by `by`. Whoever calls again gets the same buffers with other numbers. */
export type Shift = (by: number) => Evaluation;

/** @param evaluation is left as it is; its inputs are those around which `node` is moved */
export const createShift = (evaluation: Evaluation, node: number): Shift => {
  const copy = copyOf(evaluation, cutAt(evaluation.graph, node));
  const before = evaluation.values[node]!;
  return (by) => {
    copy.values[node] = before + by;
    return evaluate(copy, "gradients");
  };
};

/** How fast the target f changes between x and x ± h. */
export interface Quotients {
  /** (f(x + h) − f(x)) / h */
  readonly right: number;
  /** (f(x) − f(x − h)) / h */
  readonly left: number;
  /** (f(x + h) − f(x − h)) / 2h, the mean of the two. */
  readonly both: number;
}

/** @param before f(x) @param h > 0 */
export const quotientsOf = (shift: Shift, before: number, h: number): Quotients => {
  const valueAt = (by: number): number => {
    const { values, target } = shift(by);
    return values[target] ?? Number.NaN;
  };
  const [above, below] = [valueAt(h), valueAt(-h)];
  return { right: (above - before) / h, left: (before - below) / h, both: (above - below) / (2 * h) };
};
