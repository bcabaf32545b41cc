/** Where one and the same array is several operands of a tile, the place in the gates tells them apart. */
import type { Tile } from "../../lang/tiles.ts";
import type { Edge, Graph } from "../graph.ts";

/** @param edge into one of the tile's gates @returns the position in `tile.operands` that it would come from */
export const slotAsOperand = (tile: Tile, graph: Graph, { to, slot }: Edge): number => {
  if (tile.op === "cross_entropy") return 1 - slot; // xlogy(y, p)
  if (tile.op === "list") {
    const place = tile.entries.indexOf(graph.nodes[to]?.name ?? "");
    return Math.floor((place * tile.operands.length) / tile.entries.length);
  }
  if (tile.op !== "softmax_cross_entropy") return slot;
  const gate = graph.nodes[to];
  return gate?.kind === "operation" && gate.op === "multiply" && slot === 0 ? 1 : 0; // y · (logsumexp(z) − z)
};
