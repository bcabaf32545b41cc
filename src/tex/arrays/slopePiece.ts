/** The slope of a gate that goes entry by entry, as a formula has it: 1 − a², f′(z), or one of the operands. */
import { columnsOf, countOf, stretched } from "../../lang/arrays/shape.ts";
import { namesIn, type Rule, ruleOf, VALUE_NAME } from "../../lang/rules.ts";
import { Binding, operandNames } from "../../ops/operation.ts";
import { OPERATIONS, type OperationName } from "../../ops/registry.ts";
import { builtInTex, functionTex } from "../name.ts";
import { ruleTex } from "../rule.ts";
import { atom } from "../term.ts";
import { type ArrayTerm, arrayAtom, arrayTerm } from "./arrayTerm.ts";
import { type Cell, type Piece, readCell } from "./pieces.ts";
import { slopeBetween } from "./slopeBetween.ts";
import type { TileGate } from "./tileGate.ts";

/** Of one array alone: max, min, logsumexp. */
const isGathered = ({ operands, scalar }: TileGate): boolean =>
  operands.length === 1 && scalar !== null && OPERATIONS[scalar].arity === "many";

/** What a rule without cases reads; null if it has cases. */
const readBy = (gate: TileGate, scalar: OperationName, rule: Rule): readonly Piece[] | null => {
  const record = OPERATIONS[scalar];
  if (rule.length > 1 || record.arity === "many") return null;
  const names = operandNames(record);
  return [...namesIn(rule)].flatMap((name) => {
    const piece = name === VALUE_NAME ? gate.value : gate.placed(names.indexOf(name));
    return piece ?? [];
  });
};

const derivative = ({ tile, value, operands, scalar }: TileGate, slot: number): ArrayTerm => {
  const operand = operands[slot]?.term.tex ?? "";
  if (operands.length > 1) return arrayAtom(`\\frac{\\partial ${value.term.tex}}{\\partial ${operand}}`, true);
  const record = scalar === null ? null : OPERATIONS[scalar];
  const name =
    record?.syntax.kind === "call" ? builtInTex(record.texName ?? record.syntax.names[0] ?? "") : functionTex(tile.op ?? "");
  return arrayAtom(`${name}'\\left(${operand}\\right)`, true);
};

/** By the operation's own rule. */
const ruled = (gate: TileGate, scalar: OperationName, slot: number): ArrayTerm | null => {
  const set: ArrayTerm[] = [];
  const terms = gate.operands.map((operand, i) => gate.placed(i)?.term ?? operand.term);
  const write: typeof arrayTerm = (node, operand) => {
    const term = arrayTerm(node, operand);
    set.push(term);
    return term;
  };
  const tex = ruleTex(scalar, slot, isGathered(gate) ? [...terms, atom("")] : terms, gate.value.term, write);
  const root = set.at(-1);
  return tex === null ? null : root?.tex === tex ? root : atom(tex);
};

/** Of what has won: 1, or its share. */
const winners = ({ operands: [all], value, evaluation }: TileGate): ArrayTerm => {
  const won = all && value.cells[0] !== undefined ? readCell(value.cells[0], evaluation) : Number.NaN;
  const count = all?.cells.filter((cell) => readCell(cell, evaluation) === won).length ?? 1;
  const share = count > 1 ? `\\frac{1}{${count}}\\,` : "";
  return { ...arrayAtom(`${share}\\mathbf{1}_{${all?.term.tex} = ${value.term.tex}}`, true), binding: Binding.product };
};

const slopeTerm = (gate: TileGate, slot: number): ArrayTerm => {
  const { scalar } = gate;
  if (scalar === null) return derivative(gate, slot);
  if (isGathered(gate) && scalar !== "logsumexp") return winners(gate);
  return (ruleOf(scalar, slot).length > 1 ? null : ruled(gate, scalar, slot)) ?? derivative(gate, slot);
};

/** ∂(entry of the value)/∂(entry of the operand), where these two belong together. */
const slopeAt = (gate: TileGate, from: Cell | undefined, to: Cell | undefined): Cell => {
  const [operand, value] = [from, to].map((cell) => (typeof cell === "object" && cell.kind === "value" ? cell.node : -1));
  if (operand === undefined || value === undefined || operand < 0) return Number.NaN; // of a constant nobody asks for the slope
  const edges = gate.edgesFrom(operand);
  return { kind: "computed", node: value, isGradient: false, of: (numbers) => slopeBetween(numbers, edges, value) };
};

/** ∂z/∂(operand), entry by entry. */
export const slopePiece = (gate: TileGate, slot: number): Piece => {
  const own = gate.placed(slot);
  if (!own) throw new RangeError(`${gate.tile.op} has no operand ${slot}`);
  const { scalar, value } = gate;
  const rule = scalar === null ? null : ruleOf(scalar, slot);
  const read = scalar !== null && rule ? readBy(gate, scalar, rule) : null;
  const [only] = read ?? [];
  if (read?.length === 1 && only && rule?.[0]?.slope.first === rule?.[0]?.slope.root) return only; // a product's slopes are its operands
  const shape = isGathered(gate) ? own.shape : read?.every((piece) => piece.shape.length === 0) ? [] : value.shape;
  const length = columnsOf(own.shape);
  const cells = Array.from({ length: countOf(shape) }, (_, at): Cell => {
    if (isGathered(gate)) return slopeAt(gate, own.cells[at], value.cells[value.shape.length > 0 ? Math.floor(at / length) : 0]);
    return slopeAt(gate, own.cells[stretched(own.shape, value.shape, at)], value.cells[at]);
  });
  return { term: { ...slopeTerm(gate, slot), isArray: shape.length > 0 }, shape, cells };
};
