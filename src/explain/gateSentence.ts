/** What a gate does to the gradient on its way to one operand, in words: which facts the sentences of the reader's language are made of. */
import type { DrawnNode } from "../graph/drawn.ts";
import type { Gate, Graph } from "../graph/graph.ts";
import type { RoleFacts } from "../i18n/facts.ts";
import { cachedBy } from "../lang/rules.ts";
import { OPERATIONS } from "../ops/registry.ts";
import { formatNumber } from "../tex/number.ts";
import { namedNumber, nameOf, type Place } from "./place.ts";

type OperationGate = Gate & { kind: "operation" };
type OperationPlace = Place & { readonly gate: OperationGate };

const operandOf = ({ moment, edge }: Place): string => nameOf(moment, edge.from);
const slopeOf = ({ moment, edge }: Place): number => moment.evaluation.local[edge.index] ?? Number.NaN;
const localOf = (place: Place): string => formatNumber(slopeOf(place));
const partsOf = ({ gate }: OperationPlace) => OPERATIONS[gate.op].parts ?? [];

const distributor = (place: OperationPlace): RoleFacts["distributor"] => {
  const { moment, gate } = place;
  const isTurned = slopeOf(place) < 0;
  const turnsOther = partsOf(place).includes("subtrahend");
  return {
    operand: operandOf(place),
    turned: isTurned ? "this" : turnsOther ? "other" : "none",
    isShared: gate.operands.length === 2 && gate.operands.every((operand) => moment.graph.isLive[operand] === 1),
  };
};

const switcher = (place: OperationPlace): RoleFacts["switcher"] => {
  const part = partsOf(place)[place.edge.slot];
  const other = place.gate.operands[1 - place.edge.slot] ?? place.edge.from;
  return {
    operand: operandOf(place),
    part: part === "dividend" || part === "divisor" ? part : "factor",
    other: namedNumber(place.moment, other),
    local: localOf(place),
  };
};

const router = (place: OperationPlace): RoleFacts["router"] => {
  const slope = slopeOf(place);
  const competes = OPERATIONS[place.gate.op].arity === "many";
  const passes = competes ? (["won", "lost", "tied"] as const) : (["on", "off", "scaled"] as const);
  const outcome = slope === 1 ? passes[0] : slope === 0 ? passes[1] : passes[2];
  return { operand: operandOf(place), outcome, local: formatNumber(slope) };
};

/** The cached numbers that the local rule reads: operands, the gate's own value, or none. */
const scaler = (place: OperationPlace): RoleFacts["scaler"] => {
  const { moment, edge, gate } = place;
  const { slots, readsValue } = cachedBy(gate.op, edge.slot, gate.operands.length);
  const read = new Set([...slots.map((slot) => gate.operands[slot] ?? -1), ...(readsValue ? [gate.index] : [])]);
  const cached = [...read].filter((index) => moment.graph.nodes[index]?.kind !== "constant");
  return { operand: operandOf(place), local: localOf(place), cached: cached.map((index) => namedNumber(moment, index)) };
};

const roleSentence = (place: OperationPlace): string => {
  const { sentences } = place.messages;
  switch (OPERATIONS[place.gate.op].role) {
    case "distributor":
      return sentences.distributor(distributor(place));
    case "switcher":
      return sentences.switcher(switcher(place));
    case "router":
      return sentences.router(router(place));
    case "scaler":
      return sentences.scaler(scaler(place));
    case "blocker":
      return sentences.blocker({ operand: operandOf(place), gate: nameOf(place.moment, place.gate.index) });
  }
};

/** Why nothing flows back, if nothing does. */
const zeroSentence = (place: Place): string | null => {
  const { moment, messages, edge, gate } = place;
  const { contribution, gradients } = moment.evaluation;
  if (contribution[edge.index] !== 0 || (gate.kind === "operation" && OPERATIONS[gate.op].role === "blocker")) return null;
  const [operand, name] = [operandOf(place), nameOf(moment, gate.index)];
  if (gradients[gate.index] === 0) return messages.zero.upstream({ gate: name });
  if (slopeOf(place) !== 0) return null; // a product too small for a number, which says nothing about the gate
  if (gate.kind === "composite") return messages.zero.flat({ operand, gate: name });
  const { role, arity, heldAt, parts } = OPERATIONS[gate.op];
  if (role === "router" && arity === "many") return messages.zero.lost({ operand, gate: name });
  if (heldAt === 0) return messages.zero.off({ operand, gate: name });
  const other = gate.operands[1 - edge.slot];
  if (parts?.[edge.slot] !== "factor" || other === edge.from) return messages.zero.flat({ operand, gate: name });
  return messages.zero.factor({ operand, gate: name, other: nameOf(moment, other) });
};

/** A second name for a node. */
const isAlias = ({ op }: OperationGate): boolean => OPERATIONS[op].syntax.kind === "alias";

/** What is written in the gate: × for a product, the function's name for a call. */
export const glyphAt = ({ nodes }: Pick<Graph<DrawnNode>, "nodes">, index: number): string => {
  const node = nodes[index];
  if (node?.kind === "composite") return node.definition.name;
  return node?.kind === "operation" ? OPERATIONS[node.op].glyph : "";
};

const isOperation = (place: Place): place is OperationPlace => place.gate.kind === "operation";

/** "× switches." */
export const roleOf = (place: Pick<Place, "gate" | "moment" | "messages">): string => {
  const { moment, messages, gate } = place;
  const kind = gate.kind === "composite" ? "composite" : isAlias(gate) ? "identity" : OPERATIONS[gate.op].role;
  const isQuotient = gate.kind === "operation" && OPERATIONS[gate.op].parts?.includes("divisor");
  return messages.headings[isQuotient ? "quotient" : kind]({ gate: glyphAt(moment.graph, gate.index) });
};

const isKink = ({ moment, edge }: Place): boolean =>
  moment.kinks.some(({ node, slot, code }) => node === edge.to && slot === edge.slot && code !== "tie");

/** The sentence about one edge. Where the gate has no one slope, only what is agreed on. */
export const gateSentence = (place: Place): string => {
  const { moment, messages, gate } = place;
  const operand = operandOf(place);
  if (isKink(place)) return messages.agreed({ operand, local: localOf(place) });
  if (isOperation(place) && isAlias(place.gate)) return messages.identity({ name: nameOf(moment, gate.index), operand });
  const zero = zeroSentence(place);
  if (zero !== null) return zero;
  if (isOperation(place)) return roleSentence(place);
  return messages.composite({ callee: glyphAt(moment.graph, gate.index), operand, local: localOf(place) });
};
