/** The engine without a screen: text in, values and gradients out. */

import { buildGraph } from "./graph/buildGraph.ts";
import { createEvaluation, evaluate } from "./graph/evaluate.ts";
import { entriesOf, type Nested, nestedNumbers } from "./graph/nested.ts";
import { rowsOf } from "./graph/rows.ts";
import { faultsOf } from "./graph/trouble.ts";
import { readArrays } from "./lang/arrays/readArrays.ts";
import type { Diagnostic } from "./lang/diagnostic.ts";
import { parseProgram } from "./lang/parseProgram.ts";
import { learnArrays } from "./lang/parts.ts";
import type { FaultCode } from "./ops/operation.ts";

learnArrays(readArrays);

export interface DifferentiateOptions {
  /** Values for inputs, by name, in place of those in the text. A matrix is a list of its rows; `W[2,1]` names an entry by itself. */
  readonly inputs?: Readonly<Record<string, Nested>>;
  /** Row of the program's data that inputs have their values from, counted from 1; the first if left out. */
  readonly row?: number;
  /** Name of the node to differentiate, such as `f` or `a[1]`; the program's output if left out, of an array its first entry. */
  readonly target?: string;
  /** Gates to compute by what is in them, as if they were opened on the page: see `expansionKey`. */
  readonly expanded?: readonly string[];
}

/** `Derivatives<Nested>` where a program may have vectors and matrices. */
export type Derivatives<N extends Nested = number> =
  | {
      readonly ok: true;
      /** Name of the differentiated node. */
      readonly output: string;
      /** Names of all outputs that the program has: those behind `out`, else one. Each can be a `target`. */
      readonly outputs: readonly string[];
      /** By the name of the node, constants included; vectors and matrices as nested lists under theirs. */
      readonly values: Readonly<Record<string, N>>;
      /** ∂output/∂node of every input and every gate that depends on one, by name; 0 where the output does not depend on the node. */
      readonly gradients: Readonly<Record<string, N>>;
      /** Where a value that is not finite begins, and why. What depends on it follows IEEE arithmetic. */
      readonly faults: readonly { readonly node: string; readonly code: FaultCode }[];
    }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/**
 * Differentiates a program by one sweep of reverse-mode automatic differentiation.
 * @throws RangeError if `inputs`, `row` or `target` name something that the program does not have; errors in the text are returned, not thrown
 */
export const differentiate = <N extends Nested = number>(
  text: string,
  { inputs = {}, row = 1, target, expanded = [] }: DifferentiateOptions = {},
): Derivatives<N> => {
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
  const moved = Object.entries(inputs).flatMap(([name, value]) => entriesOf(program, name, value));
  for (const [name, value] of moved) {
    const index = graph.byName.get(name) ?? -1;
    if (graph.nodes[index]?.kind !== "input") throw new RangeError(`the program has no input called "${name}"`);
    evaluation.values[index] = value;
  }
  const { values, gradients } = evaluate(evaluation, "gradients");
  const numbersOf = (list: Float64Array, isWanted: (index: number) => boolean) =>
    // Whoever writes a program knows whether it has arrays; programs of numbers should not need to ask each result what it is.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    nestedNumbers(program, graph, list, isWanted) as Record<string, N>;
  return {
    ok: true,
    output: graph.nodes[targetIndex]?.name ?? "",
    outputs: graph.outputs.map((index) => graph.nodes[index]?.name ?? ""),
    values: numbersOf(values, () => true),
    gradients: numbersOf(gradients, (index) => graph.isLive[index] === 1),
    faults: faultsOf(evaluation).map(({ node, code }) => ({ node: graph.nodes[node]?.name ?? "", code })),
  };
};
