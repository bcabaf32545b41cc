/** What the code of a program has to bring along: the functions that it calls, and the operations. */
import { type Functions, functionsSeenBy } from "../graph/autoNames.ts";
import type { Graph } from "../graph/graph.ts";
import { calleeOf, type FunctionDefinition } from "../lang/program.ts";
import type { OperationName } from "../ops/registry.ts";

export interface Used {
  /** Callees before their callers. */
  readonly functions: readonly FunctionDefinition[];
  readonly operations: ReadonlySet<OperationName>;
}

/** @param functions the program's own */
export const usedBy = ({ nodes }: Graph, functions: Functions): Used => {
  const operations = new Set<OperationName>();
  const found = new Set<FunctionDefinition>();
  for (const node of nodes) {
    if (node.kind === "operation") operations.add(node.op);
    if (node.kind === "composite") found.add(node.definition);
  }
  for (const definition of found) {
    // A set goes on to what is added while it is walked.
    const seen = functionsSeenBy(definition, functions);
    for (let i = definition.expression.first; i <= definition.expression.root; i++) {
      const node = definition.nodes[i];
      if (node?.kind === "operation") operations.add(node.op);
      const callee = node?.kind === "call" ? calleeOf(seen, node.name) : null;
      if (callee?.kind === "function") found.add(callee.definition);
      else if (callee) operations.add(callee.op);
    }
  }
  const order = [...functions.values()];
  const isPrelude = (definition: FunctionDefinition) => functions.get(definition.name) !== definition;
  return { functions: [...[...found].filter(isPrelude), ...order.filter((definition) => found.has(definition))], operations };
};
