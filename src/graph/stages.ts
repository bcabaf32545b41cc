/**
 * The stages of a step: what graph and formula show one after the other while it is explained. Structure only; the last stage of a step
 * ends where the step itself does.
 */
import type { NodeBase } from "./graph.ts";
import type { Schedule, Step } from "./schedule.ts";

/**
 * operands: they stand at the gate. value: the gate's result. seed: ∂f/∂f = 1. upstream: what has arrived at the gate lights. local: the slope at the
 * gate. product: both, written side by side. contribution: the product as one number, at the operand. sum: it becomes part of what
 * arrived there before.
 */
export type Stage = "operands" | "value" | "seed" | "upstream" | "local" | "product" | "contribution" | "sum";

const FORWARD: readonly Stage[] = ["operands", "value"];
const SEED: readonly Stage[] = ["seed"];
const FIRST_ARRIVAL: readonly Stage[] = ["upstream", "local", "product", "contribution"];
const LATER_ARRIVAL: readonly Stage[] = [...FIRST_ARRIVAL, "sum"];

/** @param step of this walk */
export const stagesOf = ({ graph, consumers }: Schedule<NodeBase>, step: Step): readonly Stage[] => {
  if (step.kind === "forward") return FORWARD;
  if (step.kind === "seed") return SEED;
  const edge = graph.edges[step.edge];
  const isFirst = edge === undefined || consumers[edge.from]?.[0] === edge;
  return isFirst ? FIRST_ARRIVAL : LATER_ARRIVAL;
};

const ORDER: readonly Stage[] = ["operands", "value", "seed", ...LATER_ARRIVAL];

/** Within one step. */
export const isBefore = (stage: Stage, other: Stage): boolean => ORDER.indexOf(stage) < ORDER.indexOf(other);
