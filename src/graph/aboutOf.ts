/** What a step is about: the gate whose rule it applies, and, on the way back, the edge and the operand that receives. */
import type { Edge, Graph, NodeBase } from "./graph.ts";
import type { Step } from "./schedule.ts";

export type About =
  | { readonly kind: "forward"; readonly gate: number; readonly operands: readonly Edge[] }
  | { readonly kind: "seed"; readonly gate: number }
  | { readonly kind: "backward"; readonly gate: number; readonly edge: Edge; readonly operand: number };

/** @param step of this graph's walk */
export const aboutOf = ({ edges, firstEdge }: Graph<NodeBase>, step: Step): About => {
  if (step.kind === "seed") return { kind: "seed", gate: step.node };
  if (step.kind === "forward")
    return { kind: "forward", gate: step.node, operands: edges.slice(firstEdge[step.node], firstEdge[step.node + 1]) };
  const edge = edges[step.edge];
  if (!edge) throw new RangeError(`edge ${step.edge} of a graph with ${edges.length}`);
  return { kind: "backward", gate: edge.to, edge, operand: edge.from };
};
