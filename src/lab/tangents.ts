/**
 * Forward mode: one input is given the tangent 1, and every gate adds up slope · tangent over its operands. The same slopes as on the way back, taken in
 * the order of the values: one pass tells what one input does to all outputs, as one pass back tells what all inputs do to one output.
 */
import { createEvaluation, evaluate } from "../graph/evaluate.ts";
import type { Evaluation } from "../graph/evaluation.ts";
import { ancestorsOf, type Edge, type Graph } from "../graph/graph.ts";
import { dependentsOf } from "./dependentsOf.ts";

export interface Tangents {
  readonly input: number;
  /** By node: ∂node/∂input; 0 where the input is not behind it. */
  readonly values: Float64Array;
  /** By node: 1 where the input is behind it. Elsewhere there is nothing to multiply: not even 0 times a slope that is infinite. */
  readonly isReached: Uint8Array;
}

/** @param evaluation with steps: its slopes are those of all gates, not only of those that its target needs */
export const tangentsFrom = ({ graph, local }: Evaluation, input: number): Tangents => {
  const isReached = dependentsOf(graph, input);
  const values = new Float64Array(graph.nodes.length);
  values[input] = 1;
  for (const { index, from, to, isLive } of graph.edges)
    if (isLive && isReached[from] === 1) values[to]! += local[index]! * values[from]!;
  return { input, values, isReached };
};

/** By node: 1 for the outputs and everything that one of them depends on. */
export const neededFor = (graph: Graph, outputs: readonly number[]): Uint8Array => {
  const isNeeded = new Uint8Array(graph.nodes.length);
  for (const output of outputs) for (const [i, is] of ancestorsOf(graph, output).entries()) if (is === 1) isNeeded[i] = 1;
  return isNeeded;
};

/** The wires on which a pass forward from `input` multiplies, in the order in which it does. @param isNeeded see `neededFor` */
export const wiresForward = (graph: Graph, input: number, isNeeded: Uint8Array): readonly Edge[] => {
  const isReached = dependentsOf(graph, input);
  return graph.edges.filter(({ from, to, isLive }) => isLive && isReached[from] === 1 && isNeeded[to] === 1);
};

/** On how many wires a pass back from `output` multiplies: the steps of its walk behind the seed. */
export const countBack = (graph: Graph, output: number): number => {
  const isAncestor = ancestorsOf(graph, output);
  return graph.edges.reduce((count, { to, isLive }) => count + (isLive && isAncestor[to] === 1 ? 1 : 0), 0);
};

/** ∂output/∂node for every node, by one pass back. @param evaluation says what the inputs are; it is left as it is */
export const gradientsOf = ({ graph, values }: Evaluation, output: number): Float64Array => {
  const other = createEvaluation(graph, output);
  for (const { kind, index } of graph.nodes) if (kind === "input") other.values[index] = values[index]!;
  return evaluate(other, "gradients").gradients;
};
