/** A graph's structure packed into integers, for the sweeps that run over it whenever an input moves. */
import type { OperationName } from "../ops/registry.ts";
import { type Gate, type Graph, isGate } from "./graph.ts";

/** What a sweep does at a gate: a frequent operation, which it calls by name, or any other. */
export const ADD = 0;
export const MULTIPLY = 1;
export const SUBTRACT = 2;
export const DIVIDE = 3;
export const NEGATE = 4;
export const TANH = 5;
export const SIGMOID = 6;
export const RELU = 7;
export const EXP = 8;
export const LOG = 9;
export const POWER = 10;
const OTHER = 11;

const CODES: Partial<Record<OperationName, number>> = {
  add: ADD, multiply: MULTIPLY, subtract: SUBTRACT, divide: DIVIDE, negate: NEGATE,
  tanh: TANH, sigmoid: SIGMOID, relu: RELU, exp: EXP, log: LOG, power: POWER,
}; // biome-ignore format: one family a line

/** A gate takes three entries: its node and code in one, its first operand, its second operand (the first again if it has only one). */
export const STRIDE = 3;
/** The lower bits of the first entry are the code, which leaves room for 2²⁸ nodes. */
export const CODE_BITS = 4;
export const CODE_MASK = 2 ** CODE_BITS - 1;

export interface Tape {
  /** All gates, in an order in which they can be computed. */
  readonly gates: Int32Array;
  /** Those that a gradient flows through: the target depends on them, and they on an input. The same array if these are all. */
  readonly flowing: Int32Array;
  /** Nodes with no input behind them, the target left out. Their gradients are 0, whatever a sweep over whole gates sends them. */
  readonly still: readonly number[];
  /** Edges into node i: from `firstEdge[i]`, up to `firstEdge[i + 1]`. */
  readonly firstEdge: Int32Array;
  /** Operand by edge. */
  readonly from: Int32Array;
  /** Gate by edge, whose gradient flows back along it; −1 where none does, because there is no input behind it or the target does not need it. */
  readonly upstream: Int32Array;
}

const pack = (gates: readonly Gate[]): Int32Array => {
  const packed = new Int32Array(STRIDE * gates.length);
  let at = 0;
  for (const gate of gates) {
    const code = (gate.kind === "operation" ? CODES[gate.op] : OTHER) ?? OTHER;
    const first = gate.operands[0] ?? 0;
    packed[at++] = (gate.index << CODE_BITS) | code;
    packed[at++] = first;
    packed[at++] = gate.operands[1] ?? first;
  }
  return packed;
};

export const packTape = ({ nodes, edges, firstEdge, isLive }: Graph, target: number, isAncestor: Uint8Array): Tape => {
  const all: Gate[] = [];
  const still: number[] = [];
  for (const node of nodes) {
    if (isGate(node)) all.push(node);
    if (isLive[node.index] === 0 && node.index !== target) still.push(node.index);
  }
  const reached = all.filter(({ index }) => isLive[index] === 1 && isAncestor[index] === 1);
  const from = new Int32Array(edges.length);
  const upstream = new Int32Array(edges.length);
  for (const edge of edges) {
    from[edge.index] = edge.from;
    upstream[edge.index] = edge.isLive && isAncestor[edge.to] === 1 ? edge.to : -1;
  }
  const gates = pack(all);
  return { gates, flowing: reached.length < all.length ? pack(reached) : gates, still, firstEdge, from, upstream };
};
