/** What a step means, in words: which facts the sentences of the reader's language are made of. */

import { aboutOf } from "../graph/aboutOf.ts";
import type { Evaluation } from "../graph/evaluation.ts";
import { type Edge, type Gate, type Graph, type GraphNode, isGate } from "../graph/graph.ts";
import type { Schedule, Step } from "../graph/schedule.ts";
import type { NamedNumber, RoleFacts } from "../i18n/facts.ts";
import type { RoleMessages } from "../i18n/messages.ts";
import { cachedBy } from "../lang/rules.ts";
import { OPERATIONS } from "../ops/registry.ts";
import { formatNumber } from "../tex/number.ts";
import { nodeText } from "./spokenLabels.ts";

export interface StepExplanation {
  /** "× switches." */
  readonly heading: string;
  readonly sentences: readonly string[];
}

type OperationGate = Gate & { kind: "operation" };

interface Place {
  readonly graph: Graph;
  readonly evaluation: Evaluation;
  readonly edge: Edge;
  readonly gate: OperationGate;
}

const textOf = (graph: Graph, index: number | undefined): string => nodeText(graph.nodes[index ?? -1]);

const named = ({ graph, evaluation }: Place, index: number): NamedNumber => ({
  name: textOf(graph, index),
  value: formatNumber(evaluation.values[index] ?? Number.NaN),
});

const distributor = ({ graph, evaluation, edge, gate }: Place): RoleFacts["distributor"] => {
  const isTurned = (slot: number): boolean => OPERATIONS[gate.op].parts?.[slot] === "subtrahend";
  const isThis = (evaluation.local[edge.index] ?? 0) < 0;
  return {
    operand: textOf(graph, edge.from),
    turned: isThis ? "this" : gate.operands.some((_, slot) => isTurned(slot)) ? "other" : "none",
  };
};

const switcher = (place: Place): RoleFacts["switcher"] => {
  const { graph, evaluation, edge, gate } = place;
  const partName = OPERATIONS[gate.op].parts?.[edge.slot];
  const part = partName === "dividend" || partName === "divisor" ? partName : "factor";
  const other = gate.operands[1 - edge.slot] ?? edge.from;
  return {
    operand: textOf(graph, edge.from),
    part,
    other: named(place, other),
    local: formatNumber(evaluation.local[edge.index] ?? 0),
  };
};

const router = ({ graph, evaluation, edge, gate }: Place): RoleFacts["router"] => {
  const slope = evaluation.local[edge.index] ?? 0;
  const competes = OPERATIONS[gate.op].arity === "many";
  const passes = competes ? (["won", "lost", "tied"] as const) : (["on", "off", "scaled"] as const);
  const outcome = slope === 1 ? passes[0] : slope === 0 ? passes[1] : passes[2];
  return { operand: textOf(graph, edge.from), outcome, local: formatNumber(slope) };
};

/** The cached numbers that the local rule reads: operands, the gate's own value, or none. */
const scaler = (place: Place): RoleFacts["scaler"] => {
  const { graph, evaluation, edge, gate } = place;
  const { slots, readsValue } = cachedBy(gate.op, edge.slot, gate.operands.length);
  const read = [...slots.map((slot) => gate.operands[slot] ?? -1), ...(readsValue ? [gate.index] : [])];
  const cached = read.filter((index) => graph.nodes[index]?.kind !== "constant").map((index) => named(place, index));
  return { operand: textOf(graph, edge.from), local: formatNumber(evaluation.local[edge.index] ?? 0), cached };
};

const roleSentence = (messages: RoleMessages, place: Place): string => {
  switch (OPERATIONS[place.gate.op].role) {
    case "distributor":
      return messages.sentences.distributor(distributor(place));
    case "switcher":
      return messages.sentences.switcher(switcher(place));
    case "router":
      return messages.sentences.router(router(place));
    case "scaler":
      return messages.sentences.scaler(scaler(place));
    case "blocker":
      return messages.sentences.blocker({
        operand: textOf(place.graph, place.edge.from),
        gate: textOf(place.graph, place.gate.index),
      });
  }
};

/** Why nothing flows back, if nothing does. */
const zeroSentence = (messages: RoleMessages, { graph, evaluation, edge }: Omit<Place, "gate">, gate: Gate): string | null => {
  if (evaluation.contribution[edge.index] !== 0 || (gate.kind === "operation" && OPERATIONS[gate.op].role === "blocker"))
    return null;
  const [operand, name] = [textOf(graph, edge.from), textOf(graph, gate.index)];
  if (evaluation.gradients[gate.index] === 0) return messages.zero.upstream({ gate: name });
  if (evaluation.local[edge.index] !== 0) return null; // a product too small for a number, which says nothing about the gate
  if (gate.kind === "composite") return messages.zero.flat({ operand, gate: name });
  const { role, arity, heldAt, parts } = OPERATIONS[gate.op];
  if (role === "router" && arity === "many") return messages.zero.lost({ operand, gate: name });
  if (heldAt === 0) return messages.zero.off({ operand, gate: name });
  if (parts?.[edge.slot] !== "factor") return messages.zero.flat({ operand, gate: name });
  return messages.zero.factor({ operand, gate: name, other: textOf(graph, gate.operands[1 - edge.slot]) });
};

/** A second name for a node. */
const isAlias = ({ op }: OperationGate): boolean => OPERATIONS[op].syntax.kind === "alias";

const headingOf = (messages: RoleMessages, gate: Gate): string => {
  if (gate.kind === "composite") return messages.headings.composite({ gate: gate.definition.name });
  const kind = isAlias(gate) ? "identity" : OPERATIONS[gate.op].role;
  return messages.headings[kind]({ gate: OPERATIONS[gate.op].glyph });
};

const gateSentence = (messages: RoleMessages, place: Omit<Place, "gate">, gate: Gate): string => {
  const { graph, evaluation, edge } = place;
  const operand = textOf(graph, edge.from);
  const zero = zeroSentence(messages, place, gate);
  if (gate.kind === "composite")
    return (
      zero ??
      messages.composite({ callee: gate.definition.name, operand, local: formatNumber(evaluation.local[edge.index] ?? 0) })
    );
  if (isAlias(gate)) return messages.identity({ name: textOf(graph, gate.index), operand });
  return zero ?? roleSentence(messages, { ...place, gate });
};

const arrivalSentence = (messages: RoleMessages, walk: Schedule, node: GraphNode, gradient: number): string | null => {
  if (node.kind !== "input" || Number.isNaN(gradient)) return null;
  const sign = gradient > 0 ? "positive" : gradient < 0 ? "negative" : "zero";
  return messages.arrival({ name: nodeText(node), target: textOf(walk.graph, walk.target), sign });
};

const explainBackward = (messages: RoleMessages, walk: Schedule, evaluation: Evaluation, edge: Edge): StepExplanation | null => {
  const { graph } = walk;
  const [gate, operand] = [graph.nodes[edge.to], graph.nodes[edge.from]];
  if (!gate || !operand || !isGate(gate)) return null;
  const consumers = walk.consumers[edge.from] ?? [];
  const arrived = consumers.indexOf(edge) + 1;
  const isComplete = arrived === consumers.length;
  const gradient = evaluation.running[edge.index] ?? Number.NaN;
  const sentences = [
    gateSentence(messages, { graph, evaluation, edge }, gate),
    consumers.length > 1 ? messages.fork({ name: nodeText(operand), arrived, expected: consumers.length }) : null,
    isComplete ? arrivalSentence(messages, walk, operand, gradient) : null,
  ];
  return { heading: headingOf(messages, gate), sentences: sentences.filter((sentence) => sentence !== null) };
};

export const explainStep = (
  messages: RoleMessages,
  walk: Schedule,
  evaluation: Evaluation,
  step: Step,
): StepExplanation | null => {
  const about = aboutOf(walk.graph, step);
  if (about.kind === "seed") return { heading: "", sentences: [messages.seed({ target: textOf(walk.graph, about.gate) })] };
  if (about.kind === "backward") return explainBackward(messages, walk, evaluation, about.edge);
  const name = textOf(walk.graph, about.gate);
  return { heading: "", sentences: [messages.forward({ name, operands: about.operands.length })] };
};
