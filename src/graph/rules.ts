/** What the sweep forward does at a gate whose operation it does not know by name: the record says it. */
import type { Operation, Variadic } from "../ops/operation.ts";
import { OPERATION_NAMES, OPERATIONS, type OperationName } from "../ops/registry.ts";
import { type Evaluation, totalWeight } from "./evaluation.ts";

/** Computes the value of gate i and its slope through every slot. */
export type Rule = (evaluation: Evaluation, i: number) => void;

/** max(a, b, c) is max(max(a, b), c). */
const fold = (record: Variadic, evaluation: Evaluation, i: number): void => {
  const {
    value,
    partials: [partial],
  } = record;
  const { graph, values } = evaluation;
  const { from, local } = evaluation.edges;
  const first = graph.firstEdge[i]!;
  const end = graph.firstEdge[i + 1]!;
  let y = values[from[first]!]!;
  for (let e = first + 1; e < end; e++) y = value(y, values[from[e]!]!);
  values[i] = y;
  const total = totalWeight(evaluation, i, record);
  for (let e = first; e < end; e++) local[e] = partial.value(values[from[e]!]!, y, total);
};

const ruleFrom = (record: Operation): Rule => {
  if (record.arity === "many") return (evaluation, i) => fold(record, evaluation, i);
  return ({ graph, values, edges: { from, local } }, i) => {
    const e = graph.firstEdge[i]!;
    const a = values[from[e]!]!;
    if (record.arity === 1) {
      const y = record.value(a);
      values[i] = y;
      local[e] = record.partials[0].value(a, y);
    } else {
      const b = values[from[e + 1]!]!;
      const y = record.value(a, b);
      values[i] = y;
      local[e] = record.partials[0].value(a, b, y);
      local[e + 1] = record.partials[1].value(a, b, y);
    }
  };
};

const RULES = new Map(OPERATION_NAMES.map((op) => [op, ruleFrom(OPERATIONS[op])]));

export const ruleOf = (op: OperationName): Rule => RULES.get(op)!;
