/** What a step means, in words: which facts the sentences of the reader's language are made of. */

import { aboutOf } from "../graph/aboutOf.ts";
import type { Evaluation } from "../graph/evaluation.ts";
import { type Edge, type Gate, type Graph, type GraphNode, isGate } from "../graph/graph.ts";
import type { Schedule, Step } from "../graph/schedule.ts";
import type { NamedNumber, RoleFacts } from "../i18n/facts.ts";
import type { RoleMessages } from "../i18n/messages.ts";
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
  const isTurned = (slot: number): boolean => gate.op === "subtract" && slot === 1;
  const isThis = (evaluation.local[edge.index] ?? 0) < 0;
  return {
    operand: textOf(graph, edge.from),
    turned: isThis ? "this" : gate.operands.some((_, slot) => isTurned(slot)) ? "other" : "none",
  };
};

const switcher = (place: Place): RoleFacts["switcher"] => {
  const { graph, evaluation, edge, gate } = place;
  const part = gate.op !== "divide" ? "factor" : edge.slot === 0 ? "dividend" : "divisor";
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

/** The cached numbers that the local rule reads, found by looking at its formula: operands, the gate's own value, or none. */
const scaler = (place: Place): RoleFacts["scaler"] => {
  const { graph, evaluation, edge, gate } = place;
  const record = OPERATIONS[gate.op];
  const marks = ["«0»", "«1»", "«y»"] as const;
  const rule =
    record.arity === 2 ? record.partials[edge.slot === 0 ? 0 : 1].tex(...marks) : record.partials[0].tex(marks[0], marks[2]);
  const readable = [gate.operands[0], gate.operands[1], gate.index];
  const cached = readable.flatMap((index, i) => {
    const isConstant = graph.nodes[index ?? -1]?.kind === "constant";
    return index !== undefined && !isConstant && rule.includes(marks[i] ?? "?") ? [named(place, index)] : [];
  });
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
  }
};

/** Why nothing flows back, if nothing does. */
const zeroSentence = (messages: RoleMessages, { graph, evaluation, edge }: Omit<Place, "gate">, gate: Gate): string | null => {
  if (evaluation.contribution[edge.index] !== 0) return null;
  const [operand, name] = [textOf(graph, edge.from), textOf(graph, gate.index)];
  if (evaluation.gradients[gate.index] === 0) return messages.zero.upstream({ gate: name });
  if (evaluation.local[edge.index] !== 0) return null; // a product too small for a number, which says nothing about the gate
  if (gate.kind === "composite") return messages.zero.flat({ operand, gate: name });
  const { role, arity } = OPERATIONS[gate.op];
  if (role === "router" && arity === "many") return messages.zero.lost({ operand, gate: name });
  if (gate.op === "relu") return messages.zero.off({ operand, gate: name });
  if (gate.op !== "multiply") return messages.zero.flat({ operand, gate: name });
  return messages.zero.factor({ operand, gate: name, other: textOf(graph, gate.operands[1 - edge.slot]) });
};

const headingOf = (messages: RoleMessages, gate: Gate): string => {
  if (gate.kind === "composite") return messages.headings.composite({ gate: gate.definition.name });
  const kind = gate.op === "identity" ? "identity" : OPERATIONS[gate.op].role;
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
  if (gate.op === "identity") return messages.identity({ name: textOf(graph, gate.index), operand });
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
