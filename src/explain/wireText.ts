/** How a wire is called, from the node that it leaves. */

import { type Edge, isGate } from "../graph/graph.ts";
import { seenNumber } from "../graph/seenNumber.ts";
import { circled, parallelPosition } from "../graph/wireMarks.ts";
import type { FormulaMessages } from "../i18n/messages.ts";
import type { Moment } from "../moment/moment.ts";
import { nodeName } from "./names.ts";

/** `via q`, of a gate inside a closed tile the entry that it computes; where the gate uses the node more than once also which of the wires: `via q, left operand ①`. */
export const wireText = (
  { labels }: FormulaMessages,
  { graph: { nodes }, drawn }: Pick<Moment, "graph" | "drawn">,
  { to, slot }: Edge,
): string => {
  const [gate, seen] = [nodes[to], seenNumber(drawn, to)];
  const via = `${labels.via} ${nodeName(nodes[seen])}`;
  if (!gate || !isGate(gate) || seen !== to) return via;
  const position = parallelPosition(gate, slot);
  if (position === null) return via;
  return `${via}, ${labels.position({ position, count: gate.operands.length })} ${circled(position)}`;
};
