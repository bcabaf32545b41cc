/** Parameters as the text has them: a number by itself, or a vector or a matrix. */
import type { Graph } from "../../graph/graph.ts";
import { NO_TILES, type Shape, type Tile } from "../../lang/tiles.ts";

export interface ParameterGroup {
  readonly name: string;
  /** [] of a number. */
  readonly shape: Shape;
  /** By entry, row by row: its index among the parameters; −1 of one that is not trained, since the target does not need it. */
  readonly entries: readonly number[];
}

/** In the order of the parameters; an array stands where its first one does. @param parameters nodes */
export const parameterGroups = (
  { nodes, byName }: Pick<Graph, "nodes" | "byName">,
  parameters: readonly number[],
  tiles: readonly Tile[] = NO_TILES,
): readonly ParameterGroup[] => {
  const indexOf = new Map(parameters.map((node, k) => [node, k]));
  const arrayOf = new Map<number, ParameterGroup>();
  for (const { name, shape, op, entries } of tiles) {
    if (op !== null) continue;
    const group = { name, shape, entries: entries.map((entry) => indexOf.get(byName.get(String(entry)) ?? -1) ?? -1) };
    for (const k of group.entries) arrayOf.set(k, group);
  }
  return [...new Set(parameters.map((node, k) => arrayOf.get(k) ?? { name: nodes[node]?.name ?? "", shape: [], entries: [k] }))];
};
