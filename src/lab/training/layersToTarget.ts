/** Which parameters of a scalar graph belong to one layer. */
import { type Graph, type GraphNode, isGate } from "../../graph/graph.ts";
import { OPERATIONS } from "../../ops/registry.ts";
import type { ParameterGroup } from "./parameterGroups.ts";

/** Gates that are written as functions, sigmoid(x) and max(a, b), stand between layers; sums, products, quotients and powers do not. */
const isFunction = (node: GraphNode): boolean => node.kind === "operation" && OPERATIONS[node.op].syntax.kind === "call";

/** By node: how many functions the longest way to the target goes through; −1 where there is none. */
const functionsTo = (graph: Graph, target: number): Int32Array => {
  const { nodes, firstEdge, edges } = graph;
  const count = new Int32Array(nodes.length).fill(-1);
  count[target] = 0;
  for (let i = target; i >= 0; i--) {
    const node = nodes[i];
    const own = count[i]!;
    if (own < 0 || !node || !isGate(node)) continue;
    const inside = node.kind === "composite" ? functionsTo(node.body, node.body.output) : null;
    for (let e = firstEdge[i]!; e < firstEdge[i + 1]!; e++) {
      const { from, slot, isLive } = edges[e]!;
      const more = inside ? inside[slot]! : Number(isFunction(node));
      if (isLive && own + more > count[from]!) count[from] = own + more;
    }
  }
  return count;
};

/**
 * By parameter, its layer: 1 is the farthest from the target. Parameters with the same number of functions on their longest way to the target are one
 * layer; two layers without a function between them are one layer in effect, too. An array is as far as the farthest of its entries.
 */
export const layersToTarget = (
  graph: Graph,
  target: number,
  parameters: readonly number[],
  groups: readonly ParameterGroup[] = [],
): readonly number[] => {
  const count = functionsTo(graph, target);
  const away = parameters.map((node) => count[node]!);
  for (const { entries } of groups) {
    const trained = entries.filter((k) => k >= 0);
    const farthest = trained.reduce((most, k) => Math.max(most, away[k]!), 0);
    for (const k of trained) away[k] = farthest;
  }
  const distances = [...new Set(away)].toSorted((a, b) => b - a);
  return away.map((distance) => 1 + distances.indexOf(distance));
};
