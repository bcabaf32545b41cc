/** Why a gate multiplies what passes back through it by the factor it does. */

import type { Evaluation } from "../graph/evaluation.ts";
import type { Edge } from "../graph/graph.ts";
import type { Operation } from "../ops/operation.ts";
import { OPERATIONS } from "../ops/registry.ts";

/**
 * blocker: a jump, flat elsewhere. lost, tied: another operand decides, or decides as well. off: held at a value. product, quotient: `other` is the
 * factor, or divides. saturated: far out, where the value hardly changes any more. agreed: by convention, where there is no one slope. inside: a
 * function's, found within it. flat, slope: no more to say.
 */
export type FactorKind =
  | "blocker"
  | "lost"
  | "tied"
  | "off"
  | "product"
  | "quotient"
  | "saturated"
  | "agreed"
  | "inside"
  | "flat"
  | "slope";

export interface Factor {
  readonly kind: FactorKind;
  /** Index of the node that is to blame besides; −1: none. */
  readonly other: number;
}

/** Of its steepest, a slope this small is far out. */
const FAR_OUT = 0.25;

/** As a function of its first operand alone. */
const firstOperand = (record: Operation, b: number) => {
  if (record.arity === 1)
    return { value: (a: number) => record.value(a), slope: (a: number) => record.partials[0].value(a, record.value(a)) };
  if (record.arity === 2)
    return { value: (a: number) => record.value(a, b), slope: (a: number) => record.partials[0].value(a, b, record.value(a, b)) };
  return null;
};

/** It has an end on this side: the value tends to a finite number, and the slope, once steeper, to 0. */
const isSaturated = (record: Operation, slot: number, a: number, b: number): boolean => {
  const one = record.syntax.kind === "call" && slot === 0 ? firstOperand(record, b) : null;
  if (!one || a === 0) return false;
  const steepness = (x: number): number => Math.abs(one.slope(x));
  const [here, nearer, centre] = [steepness(a), steepness(a / 2), steepness(0)];
  return Number.isFinite(one.value(a * Number.POSITIVE_INFINITY)) && here < FAR_OUT * centre && (here < nearer || here === 0);
};

const NONE = -1;

export const factorAt = ({ graph, values, local }: Evaluation, { index, to, slot }: Edge): Factor => {
  const gate = graph.nodes[to];
  const factor = local[index] ?? Number.NaN;
  const kinded = (kind: FactorKind, other = NONE): Factor => ({ kind, other });
  if (gate?.kind === "composite") return kinded("inside");
  if (gate?.kind !== "operation") throw new TypeError(`node ${to} is not a gate`);
  const record = OPERATIONS[gate.op];
  const other = gate.operands[1 - slot] ?? NONE;
  const at = (operand: number | undefined): number => values[operand ?? NONE] ?? Number.NaN;
  if (record.arity !== "many" && record.kink?.(slot, at(gate.operands[0]), at(gate.operands[1]))) return kinded("agreed");
  if (record.role === "blocker") return kinded("blocker");
  if (record.arity === "many" && record.role === "router") {
    const winner = gate.operands.find((operand, i) => i !== slot && at(operand) === at(to)) ?? NONE;
    return kinded(factor === 0 ? "lost" : factor < 1 ? "tied" : "slope", winner);
  }
  if (record.heldAt !== undefined && factor === 0) return kinded("off");
  if (record.parts?.[slot] === "factor") return kinded("product", other);
  if (record.parts?.[slot] === "dividend") return kinded("quotient", other);
  if (isSaturated(record, slot, at(gate.operands[0]), at(gate.operands[1]))) return kinded("saturated");
  return kinded(factor === 0 ? "flat" : "slope");
};
