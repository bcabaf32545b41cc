/** The slope that comes out when the input is written where the rule reads the output: (1 − x)·x for the sigmoid. */

import { buildGraph } from "../graph/buildGraph.ts";
import { evaluate } from "../graph/evaluate.ts";
import { createEvaluation } from "../graph/evaluation.ts";
import type { Gate } from "../graph/graph.ts";
import { parseProgram } from "../lang/parseProgram.ts";
import { cachedBy, VALUE_NAME } from "../lang/rules.ts";
import { operandNames } from "../ops/operation.ts";
import { OPERATIONS } from "../ops/registry.ts";

/**
 * By the rule that people read: the record's function computes the same slope by other ways, too.
 * @returns null where the rule does not read the output, is told by cases, or the gate has other operands
 */
export const inputForOutput = (gate: Gate, slot: number, values: Float64Array): number | null => {
  if (gate.kind !== "operation" || gate.operands.length !== 1 || !cachedBy(gate.op, slot, 1).readsValue) return null;
  const record = OPERATIONS[gate.op];
  const { rule } = record.partials[0];
  const input = values[gate.operands[0] ?? -1] ?? Number.NaN;
  if (typeof rule !== "string" || !Number.isFinite(input)) return null;
  const names = [VALUE_NAME, operandNames(record)[0] ?? ""];
  const { program } = parseProgram([`slope = ${rule}`, ...names.map((name) => `${name} = ${input}`)].join("\n"));
  if (!program) return null;
  const graph = buildGraph(program);
  return evaluate(createEvaluation(graph), "gradients").values[graph.byName.get("slope") ?? -1] ?? null;
};
