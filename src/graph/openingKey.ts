import { type DrawnNode, isTile } from "./drawn.ts";
import { expansionKey, type Group } from "./graph.ts";
import { isExpandable } from "./isExpandable.ts";

/** What `expanded` calls a node that has something inside; null for any other. */
export const openingKey = (groups: readonly Group[], node: DrawnNode): string | null => {
  if (isTile(node)) return node.key;
  return isExpandable(node) ? expansionKey(groups, node) : null;
};
