/** A graph's structure packed into typed arrays, for the sweeps that run over it whenever an input moves. */
import { OPERATION_NAMES, type OperationName } from "../ops/registry.ts";
import type { Graph } from "./graph.ts";

/** What the sweep forward does at a node: nothing, arithmetic, or what `RULES` has under the number. */
export const LEAF = 0;
export const ADD = 1;
export const MULTIPLY = 2;
export const SUBTRACT = 3;
export const DIVIDE = 4;
export const NEGATE = 5;
export const COMPOSITE = 6;

const CODES = new Map<OperationName, number>(OPERATION_NAMES.map((op, i) => [op, COMPOSITE + 1 + i]))
  .set("add", ADD)
  .set("multiply", MULTIPLY)
  .set("subtract", SUBTRACT)
  .set("divide", DIVIDE)
  .set("negate", NEGATE);

export const codeOf = (op: OperationName): number => CODES.get(op) ?? LEAF;

export interface Tape {
  /** By node. */
  readonly code: Uint8Array;
  /** Edges into node i: from `firstEdge[i]`, up to `firstEdge[i + 1]`. */
  readonly firstEdge: Int32Array;
  /** Operand by edge. */
  readonly from: Int32Array;
  /** Gate by edge, whose gradient flows back along it; −1 where none does, because there is no input behind it or the target does not need it. */
  readonly upstream: Int32Array;
}

export const packTape = ({ nodes, edges, firstEdge }: Graph, isAncestor: Uint8Array): Tape => {
  const code = new Uint8Array(nodes.length);
  for (const node of nodes) {
    if (node.kind === "operation") code[node.index] = codeOf(node.op);
    else if (node.kind === "composite") code[node.index] = COMPOSITE;
  }
  const from = new Int32Array(edges.length);
  const upstream = new Int32Array(edges.length);
  for (const edge of edges) {
    from[edge.index] = edge.from;
    upstream[edge.index] = edge.isLive && isAncestor[edge.to] === 1 ? edge.to : -1;
  }
  return { code, firstEdge, from, upstream };
};
