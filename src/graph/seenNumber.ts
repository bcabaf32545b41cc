/** What of the graph of numbers is seen, for whoever tells of numbers that stand inside closed tiles. */
import { type Drawn, isTile, numbersDone, stepsDone } from "./drawn.ts";

/** After how many steps of a person so many in numbers are done, and no fewer. */
export const stepWith = (drawn: Pick<Drawn, "stops">, done: number): number => {
  const before = stepsDone(drawn, done);
  return numbersDone(drawn, before) < done ? before + 1 : before;
};

/** A number that is seen: the node itself, or, for a gate inside a closed tile, the entry that it computes. */
export const seenNumber = ({ graph, nodeOf }: Pick<Drawn, "graph" | "nodeOf">, index: number): number => {
  const tile = nodeOf ? graph.nodes[nodeOf[index] ?? -1] : undefined;
  // An entry stands behind the gates that it is computed by.
  return isTile(tile) ? (tile.entries.find((entry) => entry >= index) ?? index) : index;
};
