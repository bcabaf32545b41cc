/** What is trained: a graph's target, the inputs that move, the rows that the target is averaged over. Plain data, which can be sent to a worker. */
import type { Evaluation } from "../../graph/evaluation.ts";
import { ancestorsOf, type Graph } from "../../graph/graph.ts";
import type { Rows } from "../../graph/rows.ts";
import { normalFrom } from "../../lang/random.ts";
import type { Tile } from "../../lang/tiles.ts";
import { layersToTarget } from "./layersToTarget.ts";
import { type ParameterGroup, parameterGroups } from "./parameterGroups.ts";

/** Made once: what is computed for a task is kept with it, by identity. */
export interface Task {
  readonly graph: Graph;
  readonly target: number;
  /** By node: what inputs and constants are. Parameters begin there; those of data are not read. */
  readonly values: Float64Array;
  readonly data: Rows;
  /** Nodes. All other arrays "by parameter" are in this order. */
  readonly parameters: readonly number[];
  /** The same as the text has them. */
  readonly groups: readonly ParameterGroup[];
  /** By parameter, from 1 on: see `layersToTarget`. */
  readonly layers: readonly number[];
}

/** `param` inputs that the target needs; if there are none, all inputs that it needs and that are no data. */
const trainedInputs = (graph: Graph, target: number, data: readonly number[]): readonly number[] => {
  const isAncestor = ancestorsOf(graph, target);
  const isNeeded = new Uint8Array(graph.nodes.length);
  isNeeded[target] = 1;
  for (const { from, to, isLive } of graph.edges) if (isLive && isAncestor[to] === 1) isNeeded[from] = 1;
  const isData = new Set(data);
  const inputs = graph.nodes.filter((node) => node.kind === "input" && isNeeded[node.index] === 1 && !isData.has(node.index));
  const declared = inputs.filter((node) => node.kind === "input" && node.isTrainable);
  return (declared.length > 0 ? declared : inputs).map(({ index }) => index);
};

/** @param evaluation whose inputs are where training begins @param tiles of its program */
export const taskOf = ({ graph, target, values }: Evaluation, data: Rows, tiles?: readonly Tile[]): Task => {
  const parameters = trainedInputs(graph, target, data.nodes);
  const groups = parameterGroups(graph, parameters, tiles);
  const layers = layersToTarget(graph, target, parameters, groups);
  return { graph, target, values: values.slice(), data, parameters, groups, layers };
};

/** Where else to begin, by parameter: N(0, scale²). */
export const randomParameters = ({ parameters }: Task, seed: number, scale: number): Float64Array => {
  const normal = normalFrom(seed);
  return Float64Array.from(parameters, () => scale * normal());
};

/** How many nodes are computed when all rows go through the graph, those inside composite gates included. */
export const passSize = ({ graph: { nodes }, data }: Task): number => {
  let size = 0;
  for (const node of nodes) size += 1 + (node.kind === "composite" ? node.body.nodes.length : 0);
  return size * data.rows.length;
};
