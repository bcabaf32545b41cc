/**
 * Where a graph has no value (fault) or no unique finite slope (kink). Both are recorded where they begin; what depends on them follows IEEE
 * arithmetic, and what does not is untouched.
 */
import type { FaultCode, KinkCode } from "../ops/operation.ts";
import { OPERATIONS } from "../ops/registry.ts";
import { type Evaluation, totalWeight } from "./evaluation.ts";
import { type Edge, type Gate, type GraphNode, isGate } from "./graph.ts";

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

type KinkBySlot = (slot: number) => KinkCode | null;

const NO_KINK: KinkBySlot = () => null;

/** What a body's inputs, its first nodes, lead to: by input, the first operand in it that has no slope. One sweep serves all inputs. */
const kinksBehind = (body: Evaluation): KinkBySlot => {
  const kinks = kinksOf(body);
  if (kinks.length === 0) return NO_KINK;
  const { nodes, edges, firstEdge } = body.graph;
  const first = new Int32Array(nodes.length).fill(kinks.length);
  const lower = (node: number, kink: number) => {
    first[node] = Math.min(first[node]!, kink);
  };
  for (const [k, { node, slot }] of kinks.entries()) lower(edges[firstEdge[node]! + slot]!.from, k);
  for (const node of nodes.toReversed())
    if (isGate(node)) for (const operand of node.operands) lower(operand, first[node.index]!);
  return (slot) => kinks[first[slot]!]?.code ?? null;
};

/** What the slots of a gate share is computed once: a gate may have thousands. */
const kinksAt = (evaluation: Evaluation, node: Gate): KinkBySlot => {
  const { values, bodies } = evaluation;
  if (node.kind === "composite") {
    const body = bodies.get(node.index);
    return body ? kinksBehind(body) : NO_KINK;
  }
  const record = OPERATIONS[node.op];
  const { operands } = node;
  const valueAt = (slot: number) => values[operands[slot] ?? -1] ?? Number.NaN;
  if (record.arity === "many") {
    const total = totalWeight(evaluation, node.index, record);
    return (slot) => record.kink?.(valueAt(slot), values[node.index] ?? Number.NaN, total) ?? null;
  }
  const [a, b] = [valueAt(0), valueAt(1)];
  return (slot) => (record.arity === 1 ? record.kink?.(slot, a) : record.kink?.(slot, a, b)) ?? null;
};

/** Of one edge. @returns null where there is a slope, and where there is no value */
export const kinkAt = (evaluation: Evaluation, { to, slot }: Edge): KinkCode | null => {
  const node = evaluation.graph.nodes[to];
  return node && isGate(node) && Number.isFinite(evaluation.values[to]) ? kinksAt(evaluation, node)(slot) : null;
};

/** Only slots along which a gradient flows count: x² at −2 is smooth, although xʸ has no slope in y there. */
export const kinksOf = (evaluation: Evaluation): Kink[] => {
  const kinks: Kink[] = [];
  const { graph, values, edges } = evaluation;
  for (const node of graph.nodes) {
    if (!isGate(node) || !Number.isFinite(values[node.index])) continue;
    const kinkIn = kinksAt(evaluation, node);
    for (let slot = 0; slot < node.operands.length; slot++) {
      if (edges.upstream[graph.firstEdge[node.index]! + slot]! < 0) continue;
      const code = kinkIn(slot);
      if (code) kinks.push({ node: node.index, slot, code });
    }
  }
  return kinks;
};
