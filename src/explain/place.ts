/** Where a sentence is about: the step's edge and its gate, with all numbers at hand. */
import { type Edge, type Gate, isGate } from "../graph/graph.ts";
import type { NamedNumber } from "../i18n/facts.ts";
import type { RoleMessages } from "../i18n/messages.ts";
import type { Moment } from "../moment/moment.ts";
import { formatNumber } from "../tex/number.ts";
import { nodeName } from "./names.ts";

export type Known = Pick<Moment, "graph" | "walk" | "drawn" | "evaluation" | "faults" | "kinks" | "stages">;

export interface Place {
  readonly moment: Known;
  readonly messages: RoleMessages;
  readonly edge: Edge;
  readonly gate: Gate;
}

export const nameOf = ({ graph }: Known, index: number | undefined): string => nodeName(graph.nodes[index ?? -1]);

/** `x = −2`; a constant is its own name. */
export const namedNumber = (moment: Known, index: number): NamedNumber => {
  const node = moment.graph.nodes[index];
  const value = formatNumber(moment.evaluation.values[index] ?? Number.NaN);
  return { name: nodeName(node), value: node?.kind === "constant" && node.symbol === null ? null : value };
};

export const gateAt = ({ graph }: Known, index: number): Gate => {
  const node = graph.nodes[index];
  if (!node || !isGate(node)) throw new TypeError(`node ${index} is not a gate`);
  return node;
};
