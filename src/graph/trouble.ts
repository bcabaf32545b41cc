/**
 * Where a graph has no value (fault) or no unique finite slope (kink). Both are recorded where they begin; what depends on them follows IEEE
 * arithmetic, and what does not is untouched.
 */
import type { FaultCode, KinkCode } from "../ops/operation.ts";
import { OPERATIONS } from "../ops/registry.ts";
import { type Evaluation, totalWeight } from "./evaluation.ts";
import { ancestorsOf, type GraphNode, isGate } from "./graph.ts";

export interface Fault {
  readonly node: number;
  readonly code: FaultCode;
}

export interface Kink {
  readonly node: number;
  /** The operand in which there is no slope. */
  readonly slot: number;
  readonly code: KinkCode;
}

/** No finite value, although all operands have one. */
export const faultBeginsAt = ({ values }: Evaluation, node: GraphNode): boolean =>
  !Number.isFinite(values[node.index]) && (!isGate(node) || node.operands.every((operand) => Number.isFinite(values[operand])));

const faultAt = (evaluation: Evaluation, node: GraphNode): FaultCode | null => {
  if (!faultBeginsAt(evaluation, node)) return null;
  if (!isGate(node)) return "not-a-number-input";
  if (node.kind === "composite") {
    const body = evaluation.bodies.get(node.index);
    return (body && faultsOf(body)[0]?.code) ?? "overflow";
  }
  const record = OPERATIONS[node.op];
  const [a = Number.NaN, b = Number.NaN] = node.operands.map((operand) => evaluation.values[operand]);
  const code = record.arity === 1 ? record.fault?.(a) : record.fault?.(a, b);
  return code ?? "overflow";
};

export const faultsOf = (evaluation: Evaluation): Fault[] => {
  const faults: Fault[] = [];
  for (const node of evaluation.graph.nodes) {
    const code = faultAt(evaluation, node);
    if (code) faults.push({ node: node.index, code });
  }
  return faults;
};

/** Whether the operand in which there is no slope depends on a body's input, which is one of its first nodes. */
const dependsOnInput = ({ graph }: Evaluation, { node, slot }: Kink, input: number): boolean => {
  const operand = graph.edges[(graph.firstEdge[node] ?? 0) + slot]?.from ?? -1;
  return ancestorsOf(graph, operand)[input] === 1;
};

const kinkAt = (evaluation: Evaluation, index: number, slot: number): KinkCode | null => {
  const { graph, values, bodies } = evaluation;
  const node = graph.nodes[index];
  if (!node || !isGate(node)) return null;
  if (node.kind === "composite") {
    const body = bodies.get(index);
    return (body && kinksOf(body).find((kink) => dependsOnInput(body, kink, slot))?.code) ?? null;
  }
  const record = OPERATIONS[node.op];
  const operand = values[node.operands[slot] ?? -1] ?? Number.NaN;
  if (record.arity === "many")
    return record.kink?.(operand, values[index] ?? Number.NaN, totalWeight(evaluation, index, record)) ?? null;
  const [a = Number.NaN, b = Number.NaN] = node.operands.map((i) => values[i] ?? Number.NaN);
  return (record.arity === 1 ? record.kink?.(slot, a) : record.kink?.(slot, a, b)) ?? null;
};

/** Only slots along which a gradient flows count: x² at −2 is smooth, although xʸ has no slope in y there. */
export const kinksOf = (evaluation: Evaluation): Kink[] => {
  const kinks: Kink[] = [];
  const { upstream } = evaluation.edges;
  for (const { index, to, slot } of evaluation.graph.edges) {
    if (upstream[index]! < 0 || !Number.isFinite(evaluation.values[to])) continue;
    const code = kinkAt(evaluation, to, slot);
    if (code) kinks.push({ node: to, slot, code });
  }
  return kinks;
};
