/** What is written in the gate of a tile. */

import { OPERATIONS } from "../../ops/registry.ts";
import { type DrawnNode, isTile, type TileNode } from "../drawn.ts";
import type { Graph } from "../graph.ts";

const GLYPHS: ReadonlyMap<string, string> = new Map([
  ["sum", "Σ"],
  ["transpose", "T"],
  ["list", "[ ]"],
]);

const operationOf = (op: string) => Object.entries(OPERATIONS).find(([name]) => name === op)?.[1];

/** A product entry by entry has a sign of its own where both operands are arrays. */
export const tileGlyph = ({ nodes }: Pick<Graph<DrawnNode>, "nodes">, { tile, shape, operands = [] }: TileNode): string => {
  if (tile.op === null) return "";
  if (tile.op === "@" && shape.length === 0) return "·";
  const arrays = operands.filter((operand) => { const node = nodes[operand]; return isTile(node) && node.shape.length > 0; }).length; // biome-ignore format: one thought
  if (tile.op === "multiply" && arrays > 1) return "⊙";
  return GLYPHS.get(tile.op) ?? operationOf(tile.op)?.glyph ?? tile.op;
};
