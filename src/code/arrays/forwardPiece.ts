/** The value of a unit as an expression, in NumPy or PyTorch. */
import { ancestorsOf } from "../../graph/graph.ts";
import { areEqual, broadcast } from "../../lang/arrays/shape.ts";
import type { Shape } from "../../lang/tiles.ts";
import { Binding } from "../../ops/operation.ts";
import type { PythonNames } from "../names.ts";
import { atom, called, numeral, type Piece, within, withOperator } from "../piece.ts";
import { operationPiece, wrapped } from "../programLines.ts";
import { type Kit, listText, type Matrix, matrixProduct, named, turned } from "./kit.ts";
import { type ArrayOp, type Ref, rowPlace, shapeOfRef, type Unit } from "./units.ts";

/** Longer arrays have a line for each row. */
const LONGEST_LINE = 90;

/** An array of numbers, written out. @param ending what stands behind the list */
export const arrayText = (kit: Kit, shape: Shape, numbers: readonly number[], ending = ""): string => {
  const list = listText(shape, numbers);
  if (list.length <= LONGEST_LINE || shape.length < 2) return kit.array(list + ending);
  return kit.array(listText(shape, numbers, ",\n    ").replace(/^\[/, "[\n    ").replace(/\]$/, ",\n]") + ending);
};

const negated = (text: string): Piece => ({ text: `-${text}`, binding: Binding.prefix });

/** Of a vector, of each row, or the mean over the rows. @param terms of one shape with the operands */
const lossPiece = ({ module }: Kit, { shape }: Unit, operand: Shape, terms: Piece): Piece => {
  if (operand.length === 1) return negated(`${module}.sum(${terms.text})`);
  const rows = `${module}.sum(${terms.text}, -1)`;
  return negated(shape.length === 1 ? rows : `${module}.mean(${rows})`);
};

const arrayPiece = (
  kit: Kit,
  unit: Unit,
  op: ArrayOp,
  refs: readonly Ref[],
  [a = named(""), b = named("")]: readonly Matrix[],
): Matrix => {
  const shape = refs[0] ? shapeOfRef(refs[0]) : [];
  switch (op) {
    case "@":
      return matrixProduct(a, b);
    case "sum":
    case "mean":
      return called(`${kit.module}.${op}`, [a]);
    case "norm":
      return called(`${kit.module}.linalg.norm`, [a]);
    case "max":
    case "min":
      return called(kit.extreme[op], [a]);
    case "softmax":
    case "logsumexp":
      return kit.ofRows(op, a);
    case "cross_entropy":
      return lossPiece(kit, unit, shape, kit.dialect.call("xlogy", [b, a]));
    case "softmax_cross_entropy": {
      const terms = withOperator("multiply", [b, kit.ofRows("log_softmax", a)]);
      return lossPiece(kit, unit, shape, terms ?? a);
    }
    case "transpose":
      return turned(a);
    case "row":
      return atom(within(a, Binding.atom) + rowPlace(refs));
  }
};

/** A function that does not read all of its operands may give less than the whole array. */
const isWhole = ({ shape, made }: Unit): boolean => {
  if (made.kind !== "call") return true;
  const isRead = ancestorsOf(made.body, made.body.output);
  return areEqual(broadcast(made.operands.filter((_, slot) => isRead[slot] === 1).map(shapeOfRef)) ?? [], shape);
};

/** Not of an input. @param pieceOf how an operand is written */
export const forwardPiece = (kit: Kit, names: PythonNames, unit: Unit, pieceOf: (ref: Ref) => Matrix): Matrix => {
  const { made, shape } = unit;
  switch (made.kind) {
    case "input":
      throw new TypeError(`${unit.name} is an input`);
    case "numbers":
      return atom(arrayText(kit, shape, made.numbers));
    case "operation":
      return operationPiece(kit.dialect, made.op, made.operands.map(pieceOf));
    case "call": {
      const { name, parameters } = made.definition;
      const given = made.operands.slice(0, parameters.length).map(pieceOf);
      const call = called(names.of(name), wrapped(kit.dialect, given));
      return isWhole(unit) ? call : called(`${kit.module}.broadcast_to`, [call, atom(`(${shape.join(", ")},)`)]);
    }
    case "list":
      return kit.stack(made.items.map((item) => ("kind" in item ? pieceOf(item) : kit.row(item.map(pieceOf)))));
    case "array":
      return arrayPiece(
        kit,
        unit,
        made.op,
        made.operands,
        made.operands.map((ref) => (ref.kind === "number" ? numeral(ref.value) : pieceOf(ref))),
      );
  }
};
