/** What a matrix formula says of one entry, with letters for the indices: ∂L/∂Wᵢⱼ = ∂L/∂zᵢ · xⱼ. */
import { ruleTex } from "../rule.ts";
import { atom, numeral, type Term } from "../term.ts";
import { indexed, type Piece } from "./pieces.ts";
import type { TileGate } from "./tileGate.ts";

const entry = ({ term }: Piece, indices: readonly string[]): string => (indices.length === 0 ? term.tex : indexed(term, indices));

const sum = (index: string | undefined, of: string): string => (index === undefined ? of : `\\sum_{${index}} ${of}`);

/** Of a product of matrices or vectors: the last of a and the first of b is what is summed over. */
const productIndices = ({ operands: [left, right] }: TileGate) => {
  const isLeft = left?.shape.length === 2;
  if (right?.shape.length === 2)
    return isLeft ? { a: ["i", "k"], b: ["k", "j"], z: ["i", "j"] } : { a: ["i"], b: ["i", "j"], z: ["j"] };
  return isLeft ? { a: ["i", "j"], b: ["j"], z: ["i"] } : { a: ["i"], b: ["i"], z: [] };
};

const productForward = (gate: TileGate): string | null => {
  const [left, right] = gate.operands;
  const { a, b, z } = productIndices(gate);
  return left && right ? `${entry(gate.value, z)} = ${sum(a.at(-1), `${entry(left, a)} \\, ${entry(right, b)}`)}` : null;
};

/** The index that only the other operand has is summed over. At a fork, where this is a part only: the slope. */
const productBack = (gate: TileGate, slot: number, isFork: boolean): string | null => {
  const [own, other] = [gate.operands[slot], gate.operands[1 - slot]];
  if (!own || !other) return null;
  const { a, b, z } = productIndices(gate);
  const [indices, others] = slot === 0 ? [a, b] : [b, a];
  const value = entry(gate.value, z);
  if (isFork) return `\\frac{\\partial ${value}}{\\partial ${entry(own, indices)}} = ${entry(other, others)}`;
  const free = others.find((index) => !indices.includes(index));
  const [left, upstream] = [entry(own, indices), value].map((of) => `\\frac{\\partial ${gate.targetTex}}{\\partial ${of}}`);
  return `${left} = ${sum(free, `${upstream} \\, ${entry(other, others)}`)}`;
};

/** As it stands beside the entry i, j of the result: what is stretched has no index there. */
const beside = (piece: Piece, { value }: TileGate): Term => {
  const { shape } = piece;
  const [only] = piece.cells;
  if (shape.length === 0) return typeof only === "number" && piece.term.literal !== undefined ? numeral(only) : piece.term;
  const axes = ["i", "j"].slice(0, value.shape.length);
  const own = axes.slice(axes.length - shape.length).map((letter, axis) => (shape[axis] === 1 ? "1" : letter));
  return atom(indexed(piece.term, own));
};

const slopeRule = (gate: TileGate, slot: number): string | null => {
  const { scalar, operands, value } = gate;
  const own = operands[slot];
  if (scalar === null || !own || value.shape.length === 0) return null;
  if (operands.some(({ term, shape, cells }) => shape.length > 0 && typeof cells[0] === "number" && !term.tex.includes("_")))
    return null;
  const terms = operands.map((operand) => beside(operand, gate));
  const result = beside(value, gate);
  const rule = ruleTex(scalar, slot, terms, result);
  return rule === null ? null : `\\frac{\\partial ${result.tex}}{\\partial ${terms[slot]?.tex}} = ${rule}`;
};

/**
 * null where the matrix formula says all.
 * @param slot null: forwards
 * @param isFork the operand receives from elsewhere, too
 */
export const indexRule = (gate: TileGate, slot: number | null, isFork: boolean): string | null => {
  const { op, operands } = gate.tile;
  const isProduct = op === "@" || op === "dot";
  if (slot === null) return isProduct ? productForward(gate) : null;
  if (operands.filter((operand) => operand === operands[slot]).length > 1) return null; // each use has a slope of its own
  return isProduct ? productBack(gate, slot, isFork) : slopeRule(gate, slot);
};
