/**
 * Marks for wires that a gate takes from the same node twice or more, as in x·x: the position of the operand, the same at the wire, in the
 * formula and in the sentence.
 */
import type { Gate, Graph, NodeBase } from "./graph.ts";

/** The operand's position from 1 on where the gate uses the same node more than once; null where the wire needs no mark. */
export const parallelPosition = ({ operands }: Pick<Gate, "operands">, slot: number): number | null =>
  operands.filter((operand) => operand === operands[slot]).length > 1 ? slot + 1 : null;

const CIRCLED_ONE = 0x2460;
const LAST_CIRCLED = 20;

/** `①`, up to `⑳`; `(21)` and so on. */
export const circled = (position: number): string =>
  position <= LAST_CIRCLED ? String.fromCodePoint(CIRCLED_ONE + position - 1) : `(${position})`;

/** By index of the edge; edges without a mark are absent. */
export const wireMarks = ({ nodes, edges }: Graph<NodeBase>): ReadonlyMap<number, string> => {
  const marks = new Map<number, string>();
  for (const { index, to, slot } of edges) {
    const operands = nodes[to]?.operands;
    const position = operands ? parallelPosition({ operands }, slot) : null;
    if (position !== null) marks.set(index, circled(position));
  }
  return marks;
};
