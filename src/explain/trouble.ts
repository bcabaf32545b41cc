/** Sentences for places without a value, or without one slope. */
import type { Evaluation } from "../graph/evaluation.ts";
import { type Graph, type GraphNode, isGate } from "../graph/graph.ts";
import type { Opening } from "../graph/openings.ts";
import type { Fault, Kink } from "../graph/trouble.ts";
import type { GraphWords, Messages } from "../i18n/messages.ts";
import { nameText } from "../tex/name.ts";
import { formatNumber } from "../tex/number.ts";
import { nodeText } from "./names.ts";

type NameOf = (node: GraphNode | undefined) => string;

export const openingText = (messages: Messages, { nodes, groups }: Graph, { group, node, closed, opened }: Opening): string => {
  const gate = nameText(groups[group]?.name ?? "");
  const numbers = { opened: formatNumber(opened), closed: formatNumber(closed) };
  return node === null
    ? messages.openings.digits({ gate, ...numbers })
    : messages.openings.outside({ gate, inner: nodeText(nodes[node]), ...numbers });
};

export const faultText = (
  messages: GraphWords,
  graph: Graph,
  { values }: Evaluation,
  { node, code }: Fault,
  nameOf: NameOf = nodeText,
): string => messages.faults[code]({ node: nameOf(graph.nodes[node]), value: formatNumber(values[node] ?? Number.NaN) });

export const kinkText = (
  messages: GraphWords,
  graph: Graph,
  { local }: Evaluation,
  { node, slot, code }: Kink,
  nameOf: NameOf = nodeText,
): string => {
  const gate = graph.nodes[node];
  const operand = gate && isGate(gate) ? graph.nodes[gate.operands[slot] ?? -1] : undefined;
  const used = formatNumber(local[(graph.firstEdge[node] ?? 0) + slot] ?? Number.NaN);
  return messages.kinks[code]({ node: nameOf(gate), operand: nameOf(operand), used });
};
