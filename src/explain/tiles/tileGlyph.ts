/** What is written in a tile. */
import { isTile, type TileNode } from "../../graph/drawn.ts";
import type { Moment } from "../../moment/moment.ts";
import { OPERATIONS, type OperationName } from "../../ops/registry.ts";

const GLYPHS: ReadonlyMap<string, string> = new Map([
  ["sum", "Σ"],
  ["transpose", "T"],
  ["list", "[ ]"],
]);

const isOperation = (op: string): op is OperationName => Object.hasOwn(OPERATIONS, op);

/** A product entry by entry has a sign of its own where both operands are arrays. */
export const tileGlyph = ({ drawn }: Pick<Moment, "drawn">, { tile, shape, operands = [] }: TileNode): string => {
  const { op } = tile;
  if (op === null) return "";
  if (op === "@" && shape.length === 0) return "·";
  const arrays = operands.filter((operand) => {
    const node = drawn.graph.nodes[operand];
    return isTile(node) && node.shape.length > 0;
  });
  if (op === "multiply" && arrays.length > 1) return "⊙";
  return GLYPHS.get(op) ?? (isOperation(op) ? OPERATIONS[op].glyph : op);
};
