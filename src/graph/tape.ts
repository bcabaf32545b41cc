/** A graph's structure packed into integers, for the sweeps that run over it whenever an input moves. */
import type { OperationName } from "../ops/registry.ts";
import { type Graph, isGate } from "./graph.ts";

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
}

export const gateCount = ({ nodes }: Graph): number => {
  let count = 0;
  for (const node of nodes) if (isGate(node)) count++;
  return count;
};

/** @param gates to be filled: `STRIDE` entries for each gate */
export const packGates = ({ nodes, isLive }: Graph, target: number, isAncestor: Uint8Array, gates: Int32Array): Tape => {
  const still: number[] = [];
  let at = 0;
  let resting = 0;
  for (const node of nodes) {
    const i = node.index;
    if (isLive[i] === 0 && i !== target) still.push(i);
    if (!isGate(node)) continue;
    if (isLive[i] === 0 || isAncestor[i] === 0) resting++;
    const first = node.operands[0] ?? 0;
    gates[at++] = (i << CODE_BITS) | ((node.kind === "operation" ? CODES[node.op] : OTHER) ?? OTHER);
    gates[at++] = first;
    gates[at++] = node.operands[1] ?? first;
  }
  if (resting === 0) return { gates, flowing: gates, still };
  const flowing = new Int32Array(gates.length - STRIDE * resting);
  let to = 0;
  for (let k = 0; k < gates.length; k += STRIDE) {
    const i = gates[k]! >>> CODE_BITS;
    if (isLive[i] === 1 && isAncestor[i] === 1) for (let j = k; j < k + STRIDE; j++) flowing[to++] = gates[j]!;
  }
  return { gates, flowing, still };
};
