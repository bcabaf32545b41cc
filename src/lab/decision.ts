/**
 * What a program decides of a pair of numbers: which two columns of its data it goes by, which node is its answer, and which column says what the answer
 * should have been. Told from the structure alone.
 */
import { ancestorsOf, type Graph, isGate } from "../graph/graph.ts";

/** Nodes. */
export interface Decision {
  /** The inputs of the plane: across and up. */
  readonly x: number;
  readonly y: number;
  /** The input that says what the output should be; null: there is none. */
  readonly label: number | null;
  readonly output: number;
}

/** no-data: nothing is fed by rows. inputs: not two columns go in, beside that of the labels. output: they meet in no node of their own. */
export type NoDecision = "no-data" | "inputs" | "output";

/** An input that no column feeds: whatever depends on one may have been learned. */
const OTHERS = 1;
const bitOf = (column: number): number => 2 << column;

/** By node: a bit for each of the columns and one for all other inputs that it depends on. */
const dependencies = ({ nodes, edges }: Graph, columns: readonly number[]): Int32Array => {
  const depends = new Int32Array(nodes.length);
  for (const { kind, index } of nodes) if (kind === "input") depends[index] = OTHERS;
  for (const [i, node] of columns.entries()) depends[node] = bitOf(i);
  for (const { from, to, isLive } of edges) if (isLive) depends[to]! |= depends[from]!;
  return depends;
};

/** The last node that all ways lead through, from the features to each of the given nodes; −1: there is none. */
const commonNode = ({ nodes }: Graph, depends: Int32Array, features: number, ends: readonly number[]): number => {
  // By node, the last one before it that all ways to it lead through. Their indices fall, so the two chains meet.
  const before = new Int32Array(nodes.length).fill(-1);
  const meet = (a: number, b: number): number => {
    while (a !== b) {
      if (a > b) a = before[a]!;
      else b = before[b]!;
    }
    return a;
  };
  for (const node of nodes) {
    if (!isGate(node)) continue;
    const fed = node.operands.filter((operand) => (depends[operand]! & features) !== 0);
    if (fed.length > 0) before[node.index] = fed.reduce(meet);
  }
  return ends.length > 0 ? ends.reduce(meet) : -1;
};

/**
 * The nodes that know all features and not the label, and that something on the way to the target compares with it: there the label comes in by itself, not weighted
 * by anything that is learned. A sum compares nothing.
 */
const comparedWith = (graph: Graph, target: number, depends: Int32Array, features: number, label: number): readonly number[] => {
  const isAncestor = ancestorsOf(graph, target);
  const knows = (node: number): boolean => (depends[node]! & label) !== 0;
  const compares = (gate: number): boolean => {
    const node = graph.nodes[gate]!;
    if (!isGate(node) || (node.kind === "operation" && node.op === "add")) return false;
    return node.operands.filter(knows).every((operand) => depends[operand] === label);
  };
  const ends = graph.edges.flatMap(({ from, to }) => {
    const isAnswer = (depends[from]! & features) === features && !knows(from);
    return isAnswer && isAncestor[to] === 1 && knows(to) && compares(to) ? [from] : [];
  });
  return [...new Set(ends)];
};

/** @param columns the inputs that columns of the data feed, in the order of the columns */
export const decisionOf = (graph: Graph, target: number, columns: readonly number[]): Decision | NoDecision => {
  if (columns.length === 0) return "no-data";
  const isAncestor = ancestorsOf(graph, target);
  const behind = columns.filter((node) => isAncestor[node] === 1);
  if (behind.length !== 2 && behind.length !== 3) return "inputs";
  const depends = dependencies(graph, behind);
  // Labels stand in the last column, as a rule.
  for (let i = behind.length - 1; i >= 0; i--) {
    const features = behind.reduce((bits, _, j) => (j === i ? bits : bits | bitOf(j)), 0);
    const ends = comparedWith(graph, target, depends, features, bitOf(i));
    const [x, y] = behind.filter((_, j) => j !== i);
    if (ends.length === 0 || x === undefined) continue;
    if (y !== undefined) {
      const output = commonNode(graph, depends, features, ends);
      return output < 0 ? "output" : { x, y, label: behind[i] ?? null, output };
    }
    // Of two columns one is a label only where the other has been weighted: x·y compares nothing.
    if (ends.some((end) => (depends[end]! & OTHERS) !== 0)) return "inputs";
  }
  const [x, y, third] = behind;
  if (x === undefined || y === undefined || third !== undefined) return "output";
  const features = bitOf(0) | bitOf(1);
  const others = columns.filter((node) => isAncestor[node] === 0);
  const label = others.length === 1 ? (others[0] ?? null) : null;
  return (depends[target]! & features) === features ? { x, y, label, output: target } : "output";
};
