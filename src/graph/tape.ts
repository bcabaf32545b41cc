/** A graph's structure packed into typed arrays, for the sweeps that run over it whenever an input moves. */
import type { Operation } from "../ops/operation.ts";
import { OPERATION_NAMES, OPERATIONS, type OperationName } from "../ops/registry.ts";
import { ancestorsOf, type Graph, isGate } from "./graph.ts";

/** What a sweep does at a node: nothing, step into a body, fold any number of operands, or apply an operation. */
export const LEAF = 0;
export const COMPOSITE = 1;
export const VARIADIC = 2;
export const ADD = 3;
export const MULTIPLY = 4;
export const SUBTRACT = 5;
export const DIVIDE = 6;
export const NEGATE = 7;
export const EXP = 8;
export const TANH = 9;
export const SIGMOID = 10;
export const RELU = 11;
export const POWER = 12;
export const LOG = 13;

const CODES = new Map<OperationName, number>([
  ["add", ADD],
  ["multiply", MULTIPLY],
  ["subtract", SUBTRACT],
  ["divide", DIVIDE],
  ["negate", NEGATE],
  ["exp", EXP],
  ["tanh", TANH],
  ["sigmoid", SIGMOID],
  ["relu", RELU],
  ["power", POWER],
  ["log", LOG],
]);
for (const op of OPERATION_NAMES) if (!CODES.has(op)) CODES.set(op, VARIADIC + 1 + CODES.size);
const RECORDS: Operation[] = [];
for (const [op, code] of CODES) RECORDS[code] = OPERATIONS[op];

export const recordOf = (code: number): Operation => {
  const record = RECORDS[code];
  if (!record) throw new RangeError(`no operation has the code ${code}`);
  return record;
};

export interface Tape {
  /** By node. */
  readonly code: Uint8Array;
  /** First and second operand by node; a unary operation has its operand twice. */
  readonly a: Int32Array;
  readonly b: Int32Array;
  /** Edges into node i: from `firstEdge[i]`, up to `firstEdge[i + 1]`. */
  readonly firstEdge: Int32Array;
  /** Operand and gate by edge. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** By edge: 1 where a gradient flows back, because an input is reachable behind it and the target depends on it. */
  readonly flows: Uint8Array;
}

export const packTape = (graph: Graph, target: number): Tape => {
  const { nodes, edges, firstEdge } = graph;
  const code = new Uint8Array(nodes.length);
  const a = new Int32Array(nodes.length);
  const b = new Int32Array(nodes.length);
  for (const node of nodes) {
    if (!isGate(node)) continue;
    const i = node.index;
    const [first = 0, second = first] = node.operands;
    a[i] = first;
    b[i] = second;
    if (node.kind === "composite") code[i] = COMPOSITE;
    else code[i] = OPERATIONS[node.op].arity === "many" ? VARIADIC : (CODES.get(node.op) ?? LEAF);
  }
  const isAncestor = ancestorsOf(graph, target);
  const from = new Int32Array(edges.length);
  const to = new Int32Array(edges.length);
  const flows = new Uint8Array(edges.length);
  for (const edge of edges) {
    from[edge.index] = edge.from;
    to[edge.index] = edge.to;
    flows[edge.index] = edge.isLive && isAncestor[edge.to] === 1 ? 1 : 0;
  }
  return { code, a, b, firstEdge, from, to, flows };
};
