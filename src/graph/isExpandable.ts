import { definitionOf } from "../lang/program.ts";
import type { GraphNode } from "./graph.ts";

/** There is something inside: a gate can be opened if it is a call, or an operation with a definition in simpler ones. */
export const isExpandable = (node: GraphNode): boolean =>
  node.kind === "composite" || (node.kind === "operation" && definitionOf(node.op) !== null);
