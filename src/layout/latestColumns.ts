/** Columns by a rule that takes any number of nodes. */
import type { LayoutRequest } from "./layout.ts";

/** Moves to the left are tried this often; two or three times find them all, but for long chains of them. */
const ROUNDS = 4;

/** The wire of a node with more uses than these is long in any case. */
const MANY = 32;

/**
 * Every node right of its operands, in as few columns as can be, and the wires short: each node stands as far to the right as its uses allow,
 * what is used once next to its use; except where it is the only reason for two wires to come that far. All wires of one node count as one,
 * since they are drawn as one.
 * @returns by node: its column, from 0
 */
export const latestColumns = ({ boxes, edges }: Pick<LayoutRequest, "boxes" | "edges">): number[] => {
  const operands = boxes.map((): number[] => []);
  const uses = boxes.map((): number[] => []);
  for (const { from, to } of edges) {
    operands[to]?.push(from);
    uses[from]?.push(to);
  }
  const columns = boxes.map(() => 0);
  const order = inOrder(operands, uses);
  for (const node of order) columns[node] = lastOf(columns, operands[node] ?? []) + 1;
  for (const node of order.toReversed()) {
    const first = firstOf(columns, uses[node] ?? []);
    if (first < Infinity) columns[node] = first - 1;
  }
  const pullLeft = (node: number): boolean => {
    const [read, column] = [operands[node] ?? [], columns[node] ?? 0];
    if (read.length < 2) return false;
    // Wires that end here and nowhere beyond; the other uses tell how far they shrink.
    const ends: number[] = [];
    for (const operand of new Set(read)) {
      const others = uses[operand] ?? [];
      if (others.length < 2 || others.length > MANY) continue;
      let rest = columns[operand] ?? 0;
      for (const use of others) if (use !== node) rest = Math.max(rest, columns[use] ?? 0);
      if (rest < column) ends.push(rest);
    }
    if (ends.length < 2) return false;
    const least = lastOf(columns, read) + 1;
    // Every step to the left shortens the wires that still end here, and lengthens the node's own.
    let goal = column;
    while (goal > least && ends.filter((rest) => rest < goal).length > 1) goal--;
    columns[node] = goal;
    return goal < column;
  };
  for (let round = 0; round < ROUNDS; round++) {
    let isMoved = false;
    for (const node of order) if (pullLeft(node)) isMoved = true;
    if (!isMoved) break;
  }
  return columns;
};

const lastOf = (columns: readonly number[], nodes: readonly number[]): number =>
  nodes.reduce((most, node) => Math.max(most, columns[node] ?? 0), -1);

const firstOf = (columns: readonly number[], nodes: readonly number[]): number =>
  nodes.reduce((least, node) => Math.min(least, columns[node] ?? 0), Infinity);

/** Operands first. */
const inOrder = (operands: readonly (readonly number[])[], uses: readonly (readonly number[])[]): number[] => {
  const waitsFor = operands.map(({ length }) => length);
  const order = waitsFor.flatMap((count, node) => (count === 0 ? [node] : []));
  for (const node of order)
    for (const use of uses[node] ?? []) {
      waitsFor[use] = (waitsFor[use] ?? 0) - 1;
      if (waitsFor[use] === 0) order.push(use);
    }
  return order;
};
