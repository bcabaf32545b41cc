import { definitionOf } from "../lang/program.ts";
import type { DrawnNode } from "./drawn.ts";

/** There is something inside: a gate can be opened if it is a call, or an operation with a definition in simpler ones. */
export const isExpandable = (node: DrawnNode): boolean =>
  node.kind === "composite" || (node.kind === "operation" && definitionOf(node.op) !== null);
