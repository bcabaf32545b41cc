/** All numbers of a graph, in typed arrays that are made once and reused whenever an input moves. */
import type { Variadic } from "../ops/operation.ts";
import { ancestorsOf, type Graph, isGate } from "./graph.ts";
import { packTape, type Tape } from "./tape.ts";

/** The numbers of one graph for one target. Gradients and contributions of what it does not depend on are 0. */
export interface Evaluation {
  readonly graph: Graph;
  readonly target: number;
  /** By node. To move an input, write its entry and call `evaluate`. */
  readonly values: Float64Array;
  /** By node: ∂target/∂node, the sum of the contributions of the edges that leave it. */
  readonly gradients: Float64Array;
  /** By edge: ∂to/∂from through this slot. */
  readonly local: Float64Array;
  /** By edge: upstream · local. */
  readonly contribution: Float64Array;
  /** By edge: the gradient of `from` as far as it has been summed once this edge's contribution is in. */
  readonly running: Float64Array;
  /** All of the above one after another in one array, and where in it each of them begins: a loop over one array is faster than one over five. */
  readonly numbers: Float64Array;
  readonly at: Readonly<Record<"gradients" | "local" | "contribution" | "running", number>>;
  /** By node: the numbers inside a composite gate, whose target is the body's output. */
  readonly bodies: ReadonlyMap<number, Evaluation>;
  readonly tape: Tape;
}

/** Buffers, with inputs and constants filled in; everything else waits for `evaluate`. */
export const createEvaluation = (graph: Graph, target: number = graph.output): Evaluation => {
  const { nodes, edges } = graph;
  const [n, m] = [nodes.length, edges.length];
  const at = { gradients: n, local: 2 * n, contribution: 2 * n + m, running: 2 * n + 2 * m };
  const numbers = new Float64Array(2 * n + 3 * m);
  const view = (start: number, length: number) => new Float64Array(numbers.buffer, start * numbers.BYTES_PER_ELEMENT, length);
  const bodies = new Map<number, Evaluation>();
  for (const node of nodes) {
    if (node.kind === "composite") bodies.set(node.index, createEvaluation(node.body));
    else if (!isGate(node)) numbers[node.index] = node.value;
  }
  return {
    graph,
    target,
    values: view(0, n),
    gradients: view(at.gradients, n),
    local: view(at.local, m),
    contribution: view(at.contribution, m),
    running: view(at.running, m),
    numbers,
    at,
    bodies,
    tape: packTape(graph, target, ancestorsOf(graph, target)),
  };
};

/** What the operands of gate i share: the sum of their weights. */
export const totalWeight = ({ values, tape }: Evaluation, i: number, { weight }: Variadic): number => {
  let total = 0;
  for (let e = tape.firstEdge[i]!; e < tape.firstEdge[i + 1]!; e++) total += weight(values[tape.from[e]!]!, values[i]!);
  return total;
};
