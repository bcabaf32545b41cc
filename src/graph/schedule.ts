/**
 * The walk through a graph as data: which step comes after which. Depends on structure and target only, not on numbers.
 *
 * Cursor 0 shows inputs and constants. Then one step for each gate that the target depends on, one for the seed ∂f/∂f = 1, and one for each
 * edge along which a gradient flows: last gate first, at each gate its last operand first, so that the way back is the way forward reversed.
 */
import { aboutOf } from "./aboutOf.ts";
import { ancestorsOf, type Edge, type Graph, type GraphNode, isGate, type NodeBase } from "./graph.ts";

export type Step =
  | { readonly kind: "forward"; readonly node: number }
  | { readonly kind: "seed"; readonly node: number }
  | { readonly kind: "backward"; readonly edge: number };

export interface Schedule<N extends NodeBase = GraphNode> {
  readonly graph: Graph<N>;
  readonly target: number;
  readonly steps: readonly Step[];
  /** How many steps the forward part has; the step after them is the seed. */
  readonly forwardSteps: number;
  /** By node: the cursor from which on its value is known; NEVER if the walk does not come by. */
  readonly valueAt: Int32Array;
  /** By edge: the cursor from which on its contribution is known; NEVER if none flows. */
  readonly contributionAt: Int32Array;
  /** By node: the edges that send it contributions, in the order in which they do. */
  readonly consumers: readonly (readonly Edge[])[];
}

export const NEVER = 2 ** 31 - 1;

/** "One edge per step" shows every product by itself, "one gate" all operands of a gate at once, "one stage" how each product comes about. */
export type Granularity = "edge" | "gate" | "stage";

const backwardEdges = ({ nodes, edges, firstEdge }: Graph, isAncestor: Uint8Array): Edge[] => {
  const flowing: Edge[] = [];
  for (let to = nodes.length - 1; to >= 0; to--) {
    if (isAncestor[to] !== 1) continue;
    for (let e = (firstEdge[to + 1] ?? 0) - 1; e >= (firstEdge[to] ?? 0); e--) {
      const edge = edges[e];
      if (edge?.isLive) flowing.push(edge);
    }
  }
  return flowing;
};

/**
 * The walk that takes these steps.
 * @param gates in the order in which they are computed
 * @param flowing edges in the order in which gradients flow back along them
 */
export const walkThrough = <N extends NodeBase>(
  graph: Graph<N>,
  target: number,
  gates: readonly number[],
  flowing: readonly Edge[],
): Schedule<N> => {
  const { nodes, edges } = graph;
  const steps: Step[] = [];
  const valueAt = new Int32Array(nodes.length).fill(NEVER);
  const contributionAt = new Int32Array(edges.length).fill(NEVER);
  const consumers: Edge[][] = nodes.map(() => []);
  for (const node of nodes) if (!node.operands) valueAt[node.index] = 0;
  for (const node of gates) valueAt[node] = steps.push({ kind: "forward", node });
  const forwardSteps = steps.length;
  steps.push({ kind: "seed", node: target });
  for (const edge of flowing) {
    contributionAt[edge.index] = steps.push({ kind: "backward", edge: edge.index });
    consumers[edge.from]?.push(edge);
  }
  return { graph, target, steps, forwardSteps, valueAt, contributionAt, consumers };
};

export const schedule = (graph: Graph, target: number = graph.output): Schedule => {
  const isAncestor = ancestorsOf(graph, target);
  const gates = graph.nodes.filter((node) => isGate(node) && isAncestor[node.index] === 1).map(({ index }) => index);
  return walkThrough(graph, target, gates, backwardEdges(graph, isAncestor));
};

/** The gate that a step is about. */
const gateOf = ({ graph }: Schedule<NodeBase>, step: Step | undefined): number => {
  return step ? aboutOf(graph, step).gate : -1;
};

const isStop = (walk: Schedule<NodeBase>, cursor: number, granularity: Granularity): boolean => {
  if (granularity !== "gate") return true;
  const [before, after] = [walk.steps[cursor - 1], walk.steps[cursor]];
  return before?.kind !== "backward" || after?.kind !== "backward" || gateOf(walk, before) !== gateOf(walk, after);
};

/** The cursor after the next stop in a direction; the ends of the walk are stops. */
export const nextStop = (walk: Schedule<NodeBase>, cursor: number, direction: 1 | -1, granularity: Granularity): number => {
  const last = walk.steps.length;
  let next = Math.min(last, Math.max(0, cursor + direction));
  while (!isStop(walk, next, granularity)) next += direction;
  return next;
};

/** The steps that led to the cursor since the stop before it: those to be shown as just done. */
export const stepsOfStop = (walk: Schedule<NodeBase>, cursor: number, granularity: Granularity): readonly Step[] =>
  cursor === 0 ? [] : walk.steps.slice(nextStop(walk, cursor, -1, granularity), cursor);
