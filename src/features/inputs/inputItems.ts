/** What stands in the panel one below the other: a number, or a whole array. */
import type { InputNode } from "../../graph/graph.ts";
import type { Tile } from "../../lang/tiles.ts";

/** In the order of the inputs; an array stands where its first entry does. */
export const inputItems = (inputs: readonly InputNode[], tiles: readonly Tile[]): readonly (InputNode | Tile)[] => {
  const arrayOf = new Map(
    tiles.filter(({ op }) => op === null).flatMap((tile) => tile.entries.map((entry) => [entry, tile] as const)),
  );
  return [...new Set(inputs.map((node) => arrayOf.get(node.name) ?? node))];
};
