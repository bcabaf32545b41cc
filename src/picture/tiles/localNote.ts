/** What a tile's gate multiplies by on the way back, where that is another array as it is. */
import { isTile } from "../../graph/drawn.ts";
import type { Edge } from "../../graph/graph.ts";
import type { DrawnMoment } from "../../moment/drawnMoment.ts";
import { plain, type Run } from "../picture.ts";
import { SIZE } from "../sizes.ts";
import { nameOf } from "../texts.ts";

const TRANSPOSED: Run = { text: "T", face: "upright", size: SIZE.index, shift: -6 };

/** Empty where it is another rule. */
export const localNote = ({ graph }: DrawnMoment, { to, slot: wire }: Edge): readonly Run[] => {
  const gate = graph.nodes[to];
  if (!isTile(gate) || gate.key !== gate.tile.name) return [];
  const { op, operands } = gate.tile;
  const slot = gate.slots?.[wire] ?? wire;
  const other = operands[1 - slot];
  if (operands.length !== 2 || typeof other !== "string") return [];
  const name = nameOf(other);
  if (op === "multiply") return [...plain(gate.shape.length > 0 ? "⊙ " : "· "), ...name];
  if (op !== "@") return [];
  if (gate.shape.length === 0) return [...plain("· "), ...name];
  return slot === 0 ? [...plain("· "), ...name, TRANSPOSED] : [...name, TRANSPOSED, ...plain(" ·")];
};
