/** How a wire is called, from the node that it leaves. */
import { type Edge, type Graph, isGate } from "../graph/graph.ts";
import { circled, parallelPosition } from "../graph/wireMarks.ts";
import type { FormulaMessages } from "../i18n/messages.ts";
import { nodeName } from "./names.ts";

/** `via q`; where the gate uses the node more than once also which of the wires: `via q, left operand ①`. */
export const wireText = ({ labels }: FormulaMessages, { nodes }: Graph, { to, slot }: Edge): string => {
  const gate = nodes[to];
  const via = `${labels.via} ${nodeName(gate)}`;
  if (!gate || !isGate(gate)) return via;
  const position = parallelPosition(gate, slot);
  if (position === null) return via;
  return `${via}, ${labels.position({ position, count: gate.operands.length })} ${circled(position)}`;
};
