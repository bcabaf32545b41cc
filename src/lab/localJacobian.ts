/**
 * The Jacobian of one gate: how each entry of its output changes with each entry of its operands, through the gate alone. All else is held, even where it depends
 * on the operands itself.
 */
import type { Evaluation } from "../graph/evaluation.ts";
import type { Edge, Graph } from "../graph/graph.ts";
import type { LocalGate, Side } from "./localGate.ts";

export interface LocalJacobian {
  /** Nodes: the entries of the output. */
  readonly rows: readonly number[];
  /** Nodes: the entries of the operands, each once. */
  readonly columns: readonly number[];
  /** ∂row/∂column, row by row. */
  readonly numbers: Float64Array;
  /** By number: 1 where the row depends on the column at all. */
  readonly isReached: Uint8Array;
  /** The wires that lead from a column into the gate, by column. */
  readonly wires: readonly (readonly Edge[])[];
}

/** Larger ones would take seconds, and more memory than a page should. */
export const MOST_ENTRIES = 1_000_000;

const columnsOf = (operands: readonly Side[]): readonly number[] => [...new Set(operands.flatMap(({ nodes }) => nodes))];

/** How many entries it has, without computing any. */
export const entryCount = ({ output }: LocalGate, operands: readonly Side[]): number =>
  output.nodes.length * columnsOf(operands).length;

/** From one entry back through the gate's own nodes, last ones first: what it depends on, and by how much. */
const sweepRow = (
  { graph, local }: Pick<Evaluation, "graph" | "local">,
  row: number,
  isRead: Uint8Array,
  adjoint: Float64Array,
): { readonly reached: readonly number[]; readonly wires: readonly Edge[] } => {
  const wires: Edge[] = [];
  const [seen, waiting] = [new Set([row]), [row]];
  const own: number[] = [];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (isRead[node] === 1) continue;
    own.push(node);
    for (const { from, isLive } of edgesInto(graph, node)) {
      if (!isLive || seen.has(from)) continue;
      seen.add(from);
      waiting.push(from);
    }
  }
  for (const node of seen) adjoint[node] = 0;
  adjoint[row] = 1;
  for (const node of own.toSorted((a, b) => b - a))
    for (const edge of edgesInto(graph, node).toReversed()) {
      if (!edge.isLive) continue;
      adjoint[edge.from]! += adjoint[node]! * local[edge.index]!;
      if (isRead[edge.from] === 1) wires.push(edge);
    }
  return { reached: [...seen].filter((node) => isRead[node] === 1), wires };
};

const edgesInto = ({ edges, firstEdge }: Graph, node: number): readonly Edge[] =>
  edges.slice(firstEdge[node], firstEdge[node + 1]);

/**
 * One sweep back for each row, along nothing but what the row is made of: in all, as many products as the gate has wires where rows share none.
 * @param evaluation with steps @param operands some of the gate's, or all
 */
export const localJacobian = (evaluation: Evaluation, gate: LocalGate, operands: readonly Side[]): LocalJacobian => {
  const { graph } = evaluation;
  const [rows, columns] = [gate.output.nodes, columnsOf(operands)];
  const isRead = new Uint8Array(graph.nodes.length);
  for (const node of columnsOf(gate.operands)) isRead[node] = 1;
  const columnAt = new Map(columns.map((node, j) => [node, j]));
  const [numbers, isReached] = [new Float64Array(rows.length * columns.length), new Uint8Array(rows.length * columns.length)];
  const wires = columns.map(() => new Set<Edge>());
  const adjoint = new Float64Array(graph.nodes.length);
  for (const [i, row] of rows.entries()) {
    const swept = sweepRow(evaluation, row, isRead, adjoint);
    for (const node of swept.reached) {
      const j = columnAt.get(node);
      if (j === undefined) continue;
      numbers[i * columns.length + j] = adjoint[node]!;
      isReached[i * columns.length + j] = 1;
    }
    for (const edge of swept.wires) wires[columnAt.get(edge.from) ?? -1]?.add(edge);
  }
  return { rows, columns, numbers, isReached, wires: wires.map((set) => [...set]) };
};

/** Jᵀ g, as the backward step sends it. @param g by row */
export const timesTransposed = ({ rows, columns, numbers, isReached }: LocalJacobian, g: readonly number[]): readonly number[] =>
  columns.map((_, j) =>
    rows.reduce((sum, __, i) => {
      const at = i * columns.length + j;
      return isReached[at] === 1 ? sum + (numbers[at] ?? Number.NaN) * (g[i] ?? Number.NaN) : sum;
    }, 0),
  );

/**
 * alike: every entry depends on the one at its place alone. identity: and equals it. weights: a product with a vector, so the matrix itself. turned: its
 * transpose. blocks: with respect to that matrix, the vector once in each row. softmax: diag(p) − p pᵀ. row: there is one output.
 */
export type Pattern = "alike" | "identity" | "weights" | "turned" | "blocks" | "softmax" | "row";

const isDiagonal = ({ rows, columns, isReached }: LocalJacobian): boolean => {
  const width = columns.length;
  return width === rows.length && isReached.every((is, at) => (is === 1) === (at % width === Math.floor(at / width)));
};

/** All of it are nodes, and none of them stands in another operand as well. */
const isAlone = (side: Side, all: readonly Side[]): boolean => {
  const others = new Set(all.flatMap((other) => (other === side ? [] : other.nodes)));
  return (
    side.nodes.length === side.shape.reduce((product, size) => product * size, 1) && !side.nodes.some((node) => others.has(node))
  );
};

/** @param operands those that the Jacobian is about @returns null where it is none of these */
export const patternOf = (
  jacobian: LocalJacobian,
  { op, operands: all, output }: LocalGate,
  operands: readonly Side[],
): Pattern | null => {
  const { rows, columns, numbers } = jacobian;
  if (rows.length === 1) return columns.length > 1 ? "row" : null;
  const [only] = operands;
  if (!only || operands.length > 1) return null;
  if (isDiagonal(jacobian)) return rows.every((_, i) => numbers[i * rows.length + i] === 1) ? "identity" : "alike";
  if (output.shape.length !== 1 || !isAlone(only, all)) return null;
  const [left, right] = all;
  if (op === "@" && right && only.shape.length === 2) return only === left ? "blocks" : null;
  if (op === "@" && right) return only === right ? "weights" : "turned";
  return op === "softmax" ? "softmax" : null;
};
