/** Who receives what flows back along a wire: an array with nodes, or the part of one that the gate has looked at. */
import { countOf } from "../../lang/arrays/shape.ts";
import type { Entry, Tile } from "../../lang/tiles.ts";
import { nameTex } from "../name.ts";
import { arrayAtom } from "./arrayTerm.ts";
import { type Cell, indexed, type Piece } from "./pieces.ts";
import type { TileGate } from "./tileGate.ts";

export interface Receiver {
  readonly piece: Piece;
  /** The gate has looked at its transpose. */
  readonly isTurned: boolean;
}

/** Through transposes to what has nodes; a row and a list are told as they are. */
const behind = ({ pieces, tile }: TileGate, slot: number): Receiver => {
  let operand: Entry = tile.operands[slot] ?? "";
  let isTurned = false;
  for (let view: Tile | undefined = pieces.tile(operand); view && pieces.isTranspose(view); view = pieces.tile(operand)) {
    operand = view.operands[0] ?? "";
    isTurned = !isTurned;
  }
  return { piece: pieces.value(operand), isTurned };
};

const nodeOf = (cell: Cell | undefined): number => (typeof cell === "object" && "node" in cell ? cell.node : -1);

/** A row under a name of its own was computed from that row alone. */
const rowOf = ({ pieces, tile, value, evaluation }: TileGate): Piece => {
  const { nodes } = evaluation.graph;
  const cells = value.cells.map((cell): Cell => {
    const node = nodes[nodeOf(cell)];
    return { kind: "value", node: (node && "operands" in node ? node.operands[0] : undefined) ?? -1 };
  });
  return { term: pieces.viewTerm(tile), shape: value.shape, cells };
};

export const receiverOf = (gate: TileGate, slot: number): Receiver =>
  gate.tile.op === "row" ? { piece: rowOf(gate), isTurned: false } : behind(gate, slot);

/** A number of an open array. */
export const numberReceiver = ({ evaluation }: TileGate, node: number): Receiver => {
  const term = arrayAtom(nameTex(evaluation.graph.nodes[node]?.name ?? ""), false);
  return { piece: { term, shape: [], cells: [{ kind: "value", node }] }, isTurned: false };
};

/** Of a list: what has arrived at the item that an operand is. */
export const upstreamOfItem = ({ upstream, value, tile, operands, targetTex }: TileGate, slot: number): Piece => {
  const before = operands.slice(0, slot).reduce((sum, { shape }) => sum + countOf(shape), 0);
  const shape = operands[slot]?.shape ?? [];
  const index = tile.shape.length === 2 ? [String(slot + 1), ":"] : [String(slot + 1)];
  const term = arrayAtom(`\\frac{\\partial ${targetTex}}{\\partial ${indexed(value.term, index)}}`, shape.length > 0);
  return { term, shape, cells: upstream.cells.slice(before, before + countOf(shape)) };
};
