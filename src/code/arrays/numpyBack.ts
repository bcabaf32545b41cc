/** What a unit sends back to each of its operands, as NumPy: the rules of the layers, and sums over axes that were stretched. */
import { ancestorsOf } from "../../graph/graph.ts";
import { areEqual, columnsOf, countOf, rowsOf } from "../../lang/arrays/shape.ts";
import type { Shape } from "../../lang/tiles.ts";
import { Binding } from "../../ops/operation.ts";
import { atom, called, numeral, type Piece, product, within, withOperator } from "../piece.ts";
import { wrapped } from "../programLines.ts";
import { type Matrix, matrixProduct, named, shapeText, turned } from "./kit.ts";
import type { NumpyKit } from "./numpyKit.ts";
import { type ArrayOp, type Ref, rowPlace, shapeOfRef, type Unit } from "./units.ts";

export interface Sent {
  readonly to: Ref;
  readonly slot: number;
  readonly piece: Matrix;
  /** Of what of the operand it is the gradient: `[0]`, a row; empty: of all. */
  readonly place: string;
  readonly remark: string;
}

/** What the code around knows. */
export interface Around {
  readonly kit: NumpyKit;
  /** The value of an operand. */
  readonly value: (ref: Ref) => Matrix;
  /** The value of the unit itself. */
  readonly own: () => Matrix;
  /** Its gradient: a name, or 1. */
  readonly upstream: Matrix;
  /** How code calls the slopes of a function of the program: a tuple, where it has several operands. */
  readonly slopes: (made: Unit["made"] & { kind: "call" }) => string;
}

export const times = (left: Piece, right: Piece): Piece => {
  if (right.value === 1) return left;
  if (left.value === -1) return { text: `-${within(right, Binding.power)}`, binding: Binding.prefix };
  return left.value === 1 ? right : { text: product(left, within(right, Binding.product)), binding: Binding.product };
};

/** Sums over the axes that an operand was stretched along. */
const reduced = (piece: Matrix, from: Shape, to: Shape): Matrix => {
  if (areEqual(from, to)) return piece;
  if (countOf(to) === 1) return atom(`np.sum(${piece.text})${to.length > 0 ? `.reshape(${shapeText(to)})` : ""}`);
  if (to.length < from.length) return atom(`np.sum(${piece.text}, axis=0)`);
  return atom(`np.sum(${piece.text}, axis=${rowsOf(to) === 1 ? 0 : 1}, keepdims=True)`);
};

/** A vector with a number for each row, beside a matrix. */
const besideRows = ({ text }: Piece): Piece => atom(`${text}[:, None]`);

const productBack = (slot: number, a: Shape, b: Shape, other: Matrix, upstream: Matrix): Matrix => {
  const outer = (left: Piece, right: Piece): Matrix => ({
    ...called("np.outer", [left, right]),
    turned: () => outer(right, left),
  });
  if (a.length === 1 && b.length === 1) return times(other, upstream);
  if (slot === 0) {
    if (b.length === 2) return a.length === 2 ? matrixProduct(upstream, turned(other)) : matrixProduct(other, upstream);
    return outer(upstream, other);
  }
  return a.length === 2 ? matrixProduct(turned(other), upstream) : outer(other, upstream);
};

/** What every row of a loss is multiplied by. */
const perRow = (unit: Unit, operand: Shape, upstream: Piece): Piece => {
  if (unit.shape.length === 1) return besideRows(upstream);
  return operand.length === 1 ? upstream : (withOperator("divide", [upstream, numeral(rowsOf(operand))]) ?? upstream);
};

const negative = (piece: Piece): Piece => times(numeral(-1), piece);

const softmaxBack = (p: Matrix, { length }: Shape, upstream: Matrix): Matrix => {
  const mean = length === 1 ? `${p.text} @ ${upstream.text}` : `np.sum(${p.text} * ${upstream.text}, axis=1, keepdims=True)`;
  return { text: `${p.text} * (${upstream.text} - ${mean})`, binding: Binding.product };
};

/** softmax minus the target, where the target's entries sum to 1. */
const crossEntropyBack = (z: Matrix, y: Matrix, ref: Ref | undefined, { kit }: Around): Piece => {
  const shape = ref ? shapeOfRef(ref) : [];
  const columns = columnsOf(shape);
  const numbers = ref?.kind === "whole" && ref.unit.made.kind === "numbers" ? ref.unit.made.numbers : null;
  const sumOf = (row: number): number =>
    numbers?.slice(row * columns, (row + 1) * columns).reduce((sum, number) => sum + number, 0) ?? 0;
  const isOne = numbers !== null && Array.from({ length: rowsOf(shape) }, (_, row) => sumOf(row)).every((sum) => sum === 1);
  const sum = called("np.sum", shape.length === 2 ? [y, atom("axis=1"), atom("keepdims=True")] : [y]);
  const expected = times(isOne ? numeral(1) : sum, kit.ofRows("softmax", z));
  return { text: `${expected.text} - ${within(y, Binding.product)}`, binding: Binding.sum };
};

const arrayBack = (unit: Unit, op: ArrayOp, refs: readonly Ref[], slot: number, around: Around): Matrix => {
  const { kit, value, own, upstream } = around;
  const [first, second] = refs;
  const shape = first ? shapeOfRef(first) : [];
  const operand = (ref: Ref | undefined): Matrix => (ref ? value(ref) : named(""));
  const read = () => operand(first);
  switch (op) {
    case "@":
      return productBack(slot, shape, second ? shapeOfRef(second) : [], operand(slot === 0 ? second : first), upstream);
    case "sum":
      return called("np.full", [atom(shapeText(shape)), upstream]);
    case "mean":
      return called("np.full", [atom(shapeText(shape)), withOperator("divide", [upstream, numeral(countOf(shape))]) ?? upstream]);
    case "norm":
      return { text: `${upstream.text} * ${within(read(), Binding.prefix)} / ${own().text}`, binding: Binding.product };
    case "max":
    case "min": {
      const isIt = `(${within(read(), Binding.sum)} == ${own().text})`;
      return { text: `${upstream.text} * ${isIt} / np.sum${isIt}`, binding: Binding.product };
    }
    case "softmax":
      return softmaxBack(own(), shape, upstream);
    case "logsumexp":
      return times(unit.shape.length === 1 ? besideRows(upstream) : upstream, kit.ofRows("softmax", read()));
    case "cross_entropy": {
      const rate = negative(perRow(unit, shape, upstream));
      return times(rate, kit.slope("xlogy", 1 - slot, [() => operand(second), read], own).piece);
    }
    case "softmax_cross_entropy": {
      const rate = perRow(unit, shape, upstream);
      if (slot === 1) return times(negative(rate), kit.ofRows("log_softmax", read()));
      return {
        text: product(rate, `(${crossEntropyBack(read(), operand(second), second, around).text})`),
        binding: Binding.product,
      };
    }
    case "transpose":
      return turned(upstream);
    case "row":
      return upstream;
  }
};

/** Operands that a function does not read get nothing. */
const isRead = ({ made }: Unit, slot: number): boolean =>
  made.kind !== "call" || ancestorsOf(made.body, made.body.output)[slot] === 1;

const isReached = (unit: Unit, ref: Ref, slot: number): boolean => ref.kind !== "number" && ref.unit.isLive && isRead(unit, slot);

const listBack = (items: readonly (Ref | readonly Ref[])[], { text }: Piece): Sent[] =>
  items.flatMap((item, i) => {
    const cells = "kind" in item ? [{ to: item, place: `[${i}]` }] : item.map((to, j) => ({ to, place: `[${i}, ${j}]` }));
    return cells.flatMap(({ to, place }) =>
      to.kind !== "number" && to.unit.isLive ? [{ to, slot: i, piece: named(text + place), place: "", remark: "" }] : [],
    );
  });

/** In the order of the operands; nothing for operands without inputs behind them. */
export const sentBack = (unit: Unit, around: Around): Sent[] => {
  const { made, shape } = unit;
  const { kit, value, own, upstream, slopes } = around;
  if (made.kind === "list") return listBack(made.items, upstream);
  if (made.kind === "input" || made.kind === "numbers") return [];
  return made.operands.flatMap((to, slot): Sent[] => {
    if (!isReached(unit, to, slot)) return [];
    if (made.kind === "array") {
      const place = made.op === "row" ? rowPlace(made.operands) : "";
      return [{ to, slot, piece: arrayBack(unit, made.op, made.operands, slot, around), place, remark: "" }];
    }
    const ending = made.operands.length > 1 ? `[${slot}]` : "";
    const operands = made.operands.map((ref) => () => value(ref));
    const [, exponent] = made.operands;
    const { piece: slope, remark } =
      made.kind === "call"
        ? { piece: atom(called(slopes(made), wrapped(kit.dialect, made.operands.map(value))).text + ending), remark: "" }
        : kit.slope(made.op, slot, operands, own, exponent?.kind === "number" ? exponent.value : undefined);
    if (slope.value === 0) return [];
    return [{ to, slot, piece: reduced(times(slope, upstream), shape, shapeOfRef(to)), place: "", remark }];
  });
};
