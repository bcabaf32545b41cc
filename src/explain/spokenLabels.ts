/** What a screen reader says of a node, an edge and a step. */

import { aboutOf } from "../graph/aboutOf.ts";
import { type DrawnNode, isTile } from "../graph/drawn.ts";
import type { Frame } from "../graph/frame.ts";
import { type Graph, type GraphNode, isGate } from "../graph/graph.ts";
import { NEVER, type Schedule, type Step } from "../graph/schedule.ts";
import type { SpokenKind } from "../i18n/facts.ts";
import type { GraphMessages } from "../i18n/messages.ts";
import type { Meaning } from "../moment/meaning.ts";
import type { Numbers } from "../moment/moment.ts";
import { OPERATIONS } from "../ops/registry.ts";
import { formatNumber, powerOfTen } from "../tex/number.ts";
import { nodeText, spokenName } from "./names.ts";

const kindOf = (node: GraphNode): SpokenKind => {
  if (node.kind === "composite") return { kind: "composite", callee: node.definition.name };
  if (node.kind === "operation") return { kind: "gate", op: node.op };
  if (node.kind === "constant") return { kind: "constant" };
  if (node.isTrainable) return { kind: "trainable" };
  return { kind: node.isFree ? "free" : "input" };
};

const spokenText = (messages: GraphMessages, node: DrawnNode | undefined): string =>
  node && node.kind !== "constant" ? spokenName(messages, node.name) : nodeText(node);

/** A number as it is read aloud: `8.1 times 10 to the 4`. */
export const spokenNumber = ({ powerOfTen: inWords }: GraphMessages, x: number | undefined): string => {
  const text = formatNumber(x ?? Number.NaN);
  const parts = powerOfTen(text);
  return parts ? inWords(parts) : text;
};

const shown = (messages: GraphMessages, x: number | null | undefined): string | null =>
  x === null || x === undefined ? null : spokenNumber(messages, x);

/** @param meaning of the number that stands there as a gradient */
export const spokenNode = (
  messages: GraphMessages,
  walk: Schedule<DrawnNode>,
  frame: Frame,
  index: number,
  meaning: Meaning = "derivative",
): string => {
  const node = walk.graph.nodes[index];
  const state = frame.nodes[index];
  if (!node || !state || isTile(node)) return "";
  return messages.node({
    name: spokenText(messages, node),
    is: kindOf(node),
    isTarget: index === walk.target,
    isLive: walk.graph.isLive[index] === 1,
    value: shown(messages, state.value),
    gradient: shown(messages, state.gradient),
    state: state.state,
    isMeaningless: meaning === "none",
    arrived: state.arrived,
    expected: state.expected,
  });
};

/** Of the many numbers that a tile sends, none is said. */
export const spokenEdge = (
  messages: GraphMessages,
  { graph, contributionAt }: Schedule<DrawnNode>,
  frame: Frame,
  index: number,
): string => {
  const edge = graph.edges[index];
  const [operand, gate] = [graph.nodes[edge?.from ?? -1], graph.nodes[edge?.to ?? -1]];
  if (!edge || !gate?.operands) return "";
  return messages.edge({
    from: spokenText(messages, operand),
    to: spokenText(messages, gate),
    slot: edge.slot,
    operands: gate.operands.length,
    isLive: contributionAt[index] !== NEVER,
    value: isTile(operand) ? null : shown(messages, frame.nodes[edge.from]?.value),
    contribution: isTile(operand) ? null : shown(messages, frame.edges[index]?.contribution),
  });
};

/** `x + y`, `max(a, b)`, `neuron(x, 2; w)`: a gate in plain text. */
const gateText = (messages: GraphMessages, { nodes }: Graph, gate: GraphNode & { operands: readonly number[] }): string => {
  const operands = gate.operands.map((operand) => spokenText(messages, nodes[operand]));
  if (gate.kind === "composite") {
    const { name, parameters } = gate.definition;
    const lists = [operands.slice(0, parameters.length), operands.slice(parameters.length)].map((list) => list.join(", "));
    return `${name}(${lists.filter((list) => list !== "").join("; ")})`;
  }
  if (gate.kind !== "operation") return "";
  const { syntax, glyph } = OPERATIONS[gate.op];
  if (syntax.kind === "infix") return operands.join(` ${syntax.symbols[0]} `);
  if (syntax.kind === "prefix") return `${glyph}${operands.join("")}`;
  return syntax.kind === "call" ? `${syntax.names[0]}(${operands.join(", ")})` : operands.join("");
};

/** What the step has done. */
export const announceStep = (messages: GraphMessages, walk: Schedule, { evaluation }: Numbers, step: Step): string => {
  const { graph } = walk;
  const about = aboutOf(graph, step);
  const gate = graph.nodes[about.gate];
  if (!gate) return "";
  if (about.kind === "seed") return messages.announce.seed({ target: spokenText(messages, gate) });
  if (about.kind === "forward") {
    const value = spokenNumber(messages, evaluation.values[gate.index]);
    const expression = isGate(gate) ? gateText(messages, graph, gate) : "";
    return messages.announce.forward({ name: spokenText(messages, gate), expression, value });
  }
  const { index, from } = about.edge;
  const consumers = walk.consumers[from] ?? [];
  return messages.announce.backward({
    operand: spokenText(messages, graph.nodes[from]),
    gate: spokenText(messages, gate),
    upstream: spokenNumber(messages, evaluation.gradients[gate.index]),
    local: spokenNumber(messages, evaluation.local[index]),
    contribution: spokenNumber(messages, evaluation.contribution[index]),
    sum: spokenNumber(messages, evaluation.running[index]),
    arrived: consumers.indexOf(about.edge) + 1,
    expected: consumers.length,
  });
};
