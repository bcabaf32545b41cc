/** The engine without a screen: text in, values and gradients out. */

import { buildGraph } from "./graph/buildGraph.ts";
import { createEvaluation, evaluate } from "./graph/evaluate.ts";
import type { Graph } from "./graph/graph.ts";
import { rowsOf } from "./graph/rows.ts";
import { faultsOf } from "./graph/trouble.ts";
import { readArrays } from "./lang/arrays/readArrays.ts";
import type { Diagnostic } from "./lang/diagnostic.ts";
import { parseProgram } from "./lang/parseProgram.ts";
import { learnArrays } from "./lang/parts.ts";
import type { FaultCode } from "./ops/operation.ts";

learnArrays(readArrays);

export interface DifferentiateOptions {
  /** Values for inputs, by name, in place of those in the text. */
  readonly inputs?: Readonly<Record<string, number>>;
  /** Row of the program's data that inputs have their values from, counted from 1; the first if left out. */
  readonly row?: number;
  /** Name of the node to differentiate; the program's output if left out. */
  readonly target?: string;
  /** Gates to compute by what is in them, as if they were opened on the page: see `expansionKey`. */
  readonly expanded?: readonly string[];
}

export type Derivatives =
  | {
      readonly ok: true;
      /** Name of the differentiated node. */
      readonly output: string;
      /** Names of all outputs that the program has: those behind `out`, else one. Each can be a `target`. */
      readonly outputs: readonly string[];
      /** By the name of the node, constants included. */
      readonly values: Readonly<Record<string, number>>;
      /** ∂output/∂node of every input and every gate that depends on one, by name; 0 where the output does not depend on the node. */
      readonly gradients: Readonly<Record<string, number>>;
      /** Where a value that is not finite begins, and why. What depends on it follows IEEE arithmetic. */
      readonly faults: readonly { readonly node: string; readonly code: FaultCode }[];
    }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** A record without a prototype, so that a node may be called `__proto__`. */
const byName = ({ nodes }: Graph, numbers: Float64Array, isWanted: (index: number) => boolean): Record<string, number> => {
  const record: Record<string, number> = {};
  Object.setPrototypeOf(record, null);
  for (const { index, name } of nodes) if (isWanted(index)) record[name] = numbers[index] ?? Number.NaN;
  return record;
};

/**
 * Differentiates a program by one sweep of reverse-mode automatic differentiation.
 * @throws RangeError if `inputs`, `row` or `target` name something that the program does not have; errors in the text are returned, not thrown
 */
export const differentiate = (
  text: string,
  { inputs = {}, row = 1, target, expanded = [] }: DifferentiateOptions = {},
): Derivatives => {
  const { program, diagnostics } = parseProgram(text);
  if (!program) return { ok: false, diagnostics };
  const graph = buildGraph(program, { expanded: new Set(expanded) });
  const targetIndex = target === undefined ? graph.output : graph.byName.get(target);
  if (targetIndex === undefined) throw new RangeError(`the program has no node called "${target}"`);
  const evaluation = createEvaluation(graph, targetIndex);
  const { nodes, rows } = rowsOf(program, graph);
  const numbers = rows[row - 1];
  if (!numbers) throw new RangeError(`the program has no row ${row}`);
  for (const [i, node] of nodes.entries()) evaluation.values[node] = numbers[i] ?? Number.NaN;
  for (const [name, value] of Object.entries(inputs)) {
    const index = graph.byName.get(name) ?? -1;
    if (graph.nodes[index]?.kind !== "input") throw new RangeError(`the program has no input called "${name}"`);
    evaluation.values[index] = value;
  }
  const { values, gradients } = evaluate(evaluation, "gradients");
  return {
    ok: true,
    output: graph.nodes[targetIndex]?.name ?? "",
    outputs: graph.outputs.map((index) => graph.nodes[index]?.name ?? ""),
    values: byName(graph, values, () => true),
    gradients: byName(graph, gradients, (index) => graph.isLive[index] === 1),
    faults: faultsOf(evaluation).map(({ node, code }) => ({ node: graph.nodes[node]?.name ?? "", code })),
  };
};
