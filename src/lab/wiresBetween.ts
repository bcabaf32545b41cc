/** Which wires lie between a node and the target. All lists are in the order in which the backward pass crosses them. */
import type { Edge } from "../graph/graph.ts";
import { NEVER, type Schedule } from "../graph/schedule.ts";

/** The wires from which the target is reached. Those behind an operand that a function ignores are not among them. */
export const wiresToTarget = ({ graph: { nodes, edges }, target, contributionAt }: Schedule): Edge[] => {
  const isReached = new Uint8Array(nodes.length);
  isReached[target] = 1;
  return edges.toReversed().filter((edge) => {
    if (contributionAt[edge.index] === NEVER || isReached[edge.to] !== 1) return false;
    isReached[edge.from] = 1;
    return true;
  });
};

/** The wires that lie on a path from a node to the target. */
export const wiresBetween = (walk: Schedule, from: number): Edge[] => {
  const isBehind = new Uint8Array(walk.graph.nodes.length);
  isBehind[from] = 1;
  const between = wiresToTarget(walk)
    .toReversed()
    .filter((edge) => {
      if (isBehind[edge.from] !== 1) return false;
      isBehind[edge.to] = 1;
      return true;
    });
  return between.toReversed();
};

/** Such wires by the node at one of their ends: by `from`, those that send to it; by `to`, those along which it sends. */
export const groupWires = (wires: readonly Edge[], end: "from" | "to"): ReadonlyMap<number, readonly Edge[]> => {
  const groups = new Map<number, Edge[]>();
  for (const wire of wires) {
    const group = groups.get(wire[end]);
    if (group) group.push(wire);
    else groups.set(wire[end], [wire]);
  }
  return groups;
};
