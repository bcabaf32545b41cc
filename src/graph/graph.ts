/**
 * A computational graph as a Wengert list: node i reads only nodes before it, so the order of the array is a topological order.
 * Plain data; whatever changes from one evaluation to the next is elsewhere.
 */
import type { Span } from "../lang/diagnostic.ts";
import type { FunctionDefinition } from "../lang/program.ts";
import type { OperationName } from "../ops/registry.ts";

export interface NodeBase {
  readonly index: number;
  /** Unique in the graph. */
  readonly name: string;
  /** The name was given by us (u1, u2, … for gates, c1, c2, … for constants), not by the text. */
  readonly isAutomatic: boolean;
  /** The text that the node stands for; null inside built-in definitions. */
  readonly span: Span | null;
  /** Index of the group that the node was expanded into; −1 outside. */
  readonly group: number;
  /** Indices of the nodes that it reads; absent where it reads none by its nature. */
  readonly operands?: readonly number[];
}

/** A leaf that a person may change. */
export interface InputNode extends NodeBase {
  readonly kind: "input";
  readonly value: number;
  /** Declared with `param`. */
  readonly isTrainable: boolean;
  /** Nothing in the text assigns it. */
  readonly isFree: boolean;
  /** Index of the column of the program's data that gives it its value, row by row; `value` is that of the first. null: none does. */
  readonly column: number | null;
}

/** A literal inside an expression, or a constant's name. */
export interface ConstantNode extends NodeBase {
  readonly kind: "constant";
  readonly value: number;
  /** `pi`, `e`: how the text calls it. */
  readonly symbol: string | null;
}

export interface OperationNode extends NodeBase {
  readonly kind: "operation";
  readonly op: OperationName;
  readonly operands: readonly number[];
}

/** A call that stands for its whole body. Operands: the arguments, then the names that the body captures. */
export interface CompositeNode extends NodeBase {
  readonly kind: "composite";
  readonly definition: FunctionDefinition;
  readonly operands: readonly number[];
  /** Its inputs are the parameters, in the order of the operands; nothing in it is composite. */
  readonly body: Graph;
}

/** A node with operands. */
export type Gate = OperationNode | CompositeNode;
export type GraphNode = InputNode | ConstantNode | Gate;

/** One use of the value `from` by the gate `to`, as its operand number `slot`: `x*x` has two edges. */
export interface Edge {
  readonly index: number;
  readonly from: number;
  readonly to: number;
  readonly slot: number;
  /** An input is reachable behind it, so that a gradient flows back along it. Never so for an operand that a function ignores. */
  readonly isLive: boolean;
}

/** The nodes that an expanded composite has become. */
export interface Group {
  /** The name of the gate that was expanded; the node with this name is now the last gate of the body. */
  readonly name: string;
  /** What `expanded` calls that gate. */
  readonly key: string;
  /** The function that was called. */
  readonly callee: string;
  /** Index of the group around it; −1 at the top. */
  readonly parent: number;
  /** The operation that the gate was, and of what; null if it called a function. */
  readonly builtIn: { readonly op: OperationName; readonly operands: readonly number[] } | null;
}

/** @template N what its nodes are; those of the graph that is evaluated are numbers. */
export interface Graph<N extends NodeBase = GraphNode> {
  readonly nodes: readonly N[];
  /** By `to`, then by slot. */
  readonly edges: readonly Edge[];
  /** The edges into node i are `edges[firstEdge[i] .. firstEdge[i + 1] − 1]`. */
  readonly firstEdge: Int32Array;
  /** By node: 1 where an input is reachable behind it, or it is one. */
  readonly isLive: Uint8Array;
  readonly groups: readonly Group[];
  /** The node that is differentiated unless another target is chosen: the first of the outputs. */
  readonly output: number;
  /** The nodes that `out` names, each once; without it, the output alone. */
  readonly outputs: readonly number[];
  readonly byName: ReadonlyMap<string, number>;
}

export const isGate = <N extends NodeBase>(node: N): node is Extract<N, { readonly operands: readonly number[] }> =>
  "operands" in node;

/**
 * What `expanded` calls a gate: its name. If the last gate of an expanded body can itself be expanded, it has the name of the whole, so it gets a
 * prime: with `neuron(a) = sigmoid(w*a)`, the key `f` opens `f = neuron(x)`, and `f'` the sigmoid in it.
 */
export const expansionKey = (groups: readonly Group[], { name, group }: { name: string; group: number }): string => {
  const around = groups[group];
  return around?.name === name ? `${around.key}'` : name;
};

/** Indices of the groups that a node stands in, innermost first. */
export const groupsAround = ({ nodes, groups }: Graph<NodeBase>, index: number): number[] => {
  const around: number[] = [];
  for (let group = nodes[index]?.group ?? -1; group >= 0; group = groups[group]?.parent ?? -1) around.push(group);
  return around;
};

/** How the DOM and the tests call an edge. */
export const edgeName = ({ nodes }: Graph<NodeBase>, { from, to, slot }: Edge): string =>
  `${nodes[from]?.name}-${nodes[to]?.name}.${slot}`;

/** By node: 1 for the target and everything that it depends on. */
export const ancestorsOf = ({ nodes }: Graph<NodeBase>, target: number): Uint8Array => {
  const isAncestor = new Uint8Array(nodes.length);
  isAncestor[target] = 1;
  for (let i = target; i >= 0; i--)
    if (isAncestor[i] === 1) for (const operand of nodes[i]?.operands ?? []) isAncestor[operand] = 1;
  return isAncestor;
};

/** Adds the edges, which follow from the nodes. */
export const withEdges = (
  nodes: readonly GraphNode[],
  byName: ReadonlyMap<string, number>,
  groups: readonly Group[],
  outputs: readonly number[],
): Graph => {
  const edges: Edge[] = [];
  const firstEdge = new Int32Array(nodes.length + 1);
  const isLive = new Uint8Array(nodes.length);
  for (const node of nodes) {
    const to = node.index;
    firstEdge[to] = edges.length;
    if (node.kind === "input") isLive[to] = 1;
    if (!isGate(node)) continue;
    const isRead = node.kind === "composite" ? ancestorsOf(node.body, node.body.output) : null;
    for (let slot = 0; slot < node.operands.length; slot++) {
      const from = node.operands[slot] ?? 0;
      const flows = isLive[from] === 1 && isRead?.[slot] !== 0;
      if (flows) isLive[to] = 1;
      edges.push({ index: edges.length, from, to, slot, isLive: flows });
    }
  }
  firstEdge[nodes.length] = edges.length;
  return { nodes, edges, firstEdge, isLive, groups, output: outputs[0] ?? -1, outputs, byName };
};
