/** What comes to each number of an array. */
import type { Evaluation } from "../../graph/evaluation.ts";
import type { Cell, Piece } from "./pieces.ts";

export const nodesOf = ({ cells }: Piece): readonly number[] =>
  cells.flatMap((cell) => (typeof cell === "object" && "node" in cell && cell.node >= 0 ? [cell.node] : []));

/** By the node that they come from: edges of the graph of numbers. */
export const edgesByNode = (edges: readonly number[], { graph }: Evaluation): ReadonlyMap<number, readonly number[]> => {
  const byNode = new Map<number, number[]>();
  for (const e of edges) {
    const from = graph.edges[e]?.from ?? -1;
    const known = byNode.get(from);
    if (known) known.push(e);
    else byNode.set(from, [e]);
  }
  return byNode;
};

/** What comes to each entry along some edges. */
export const sentCells = ({ cells }: Piece, edges: readonly number[], evaluation: Evaluation): readonly Cell[] => {
  const byNode = edgesByNode(edges, evaluation);
  return cells.map((cell): Cell => {
    if (typeof cell !== "object" || !("node" in cell)) return Number.NaN;
    const own = byNode.get(cell.node) ?? [];
    const of = ({ contribution }: Evaluation): number => own.reduce((sum, e) => sum + (contribution[e] ?? Number.NaN), 0);
    return { kind: "computed", node: cell.node, isGradient: true, of };
  });
};
