/** What each operation on arrays is in numbers. Shapes have been compared before; every function returns null where there is no room. */
import type { Span } from "../diagnostic.ts";
import type { SyntaxNode } from "../syntax.ts";
import type { Shape } from "../tiles.ts";
import { PRODUCT } from "./calls.ts";
import type { Emitter, Named, Value } from "./emitter.ts";
import { columnsOf, countOf, rowsOf, SCALAR, stretched } from "./shape.ts";

/** Where a gate stands, and what it is to be called. */
export interface Place {
  readonly span: Span;
  /** null: an automatic name. */
  readonly named: Named | null;
}

/** How many of its operands each of them writes anew, as numbers. */
const constantsOf = (operands: readonly Value[]): number =>
  operands.filter(({ entries: [first] }) => typeof first === "number").length;

/** An operation or a call for each entry. @param size of one of them, in nodes, without its operands */
export const entrywise = (
  emitter: Emitter,
  node: SyntaxNode & { kind: "operation" | "call" },
  operands: readonly Value[],
  shape: Shape,
  size: number,
  place: Place,
): Value | null => {
  const op = node.kind === "call" ? node.name : node.op;
  const write = (at: number): number => {
    const uses = operands.map((operand) => emitter.use(operand.entries[stretched(operand.shape, shape, at)]));
    return node.kind === "call" ? emitter.call(node.name, ...uses) : emitter.apply(node.op, ...uses);
  };
  return emitter.gate({ op, shape, operands, cost: countOf(shape) * (size + constantsOf(operands)), write, ...place });
};

/** a @ b. @param inner how many products each entry sums */
export const product = (emitter: Emitter, left: Value, right: Value, shape: Shape, inner: number, place: Place): Value | null => {
  const columns = right.shape.length === 2 ? columnsOf(right.shape) : 1;
  const write = (at: number): number => {
    const [row, column] = [Math.floor(at / columns), at % columns];
    const factors = (k: number): number =>
      emitter.apply("multiply", emitter.use(left.entries[row * inner + k]), emitter.use(right.entries[k * columns + column]));
    return emitter.sum(inner, factors);
  };
  return emitter.gate({
    op: PRODUCT,
    shape,
    operands: [left, right],
    cost: countOf(shape) * ((2 + constantsOf([left, right])) * inner - 1),
    write,
    ...place,
  });
};

type Reduce = (emitter: Emitter, operand: Value) => number;

/** The number that a function makes of all entries. */
const REDUCTIONS: Readonly<Record<string, Reduce>> = {
  sum: (emitter, { entries }) => emitter.sum(entries.length, (at) => emitter.use(entries[at])),
  mean: (emitter, { entries }) => {
    const total = emitter.sum(entries.length, (at) => emitter.use(entries[at]));
    return emitter.apply("divide", total, emitter.number(entries.length));
  },
  norm: (emitter, { entries }) => {
    const square = (at: number): number => emitter.apply("power", emitter.use(entries[at]), emitter.number(2));
    return emitter.apply("sqrt", emitter.sum(entries.length, square));
  },
};

export const isReduction = (name: string): boolean => Object.hasOwn(REDUCTIONS, name);

export const reduction = (emitter: Emitter, name: string, operand: Value, place: Place): Value | null => {
  const write = (): number => REDUCTIONS[name]?.(emitter, operand) ?? -1;
  return emitter.gate({
    op: name,
    shape: SCALAR,
    operands: [operand],
    cost: (name === "norm" ? 3 : 1 + constantsOf([operand])) * operand.entries.length,
    write,
    ...place,
  });
};

/** One gate of all entries of a vector, or of each row of a matrix if `isByRow`: max, min, logsumexp. */
export const gathered = (
  emitter: Emitter,
  name: string,
  operand: Value,
  isByRow: boolean,
  place: Place,
  inside?: string,
): Value | null => {
  const { shape, entries } = operand;
  const rows = isByRow && shape.length === 2 ? rowsOf(shape) : 1;
  const length = entries.length / rows;
  const write = (row: number): number =>
    emitter.call(name, ...entries.slice(row * length, (row + 1) * length).map((entry) => emitter.use(entry)));
  const gate = {
    op: name,
    shape: isByRow ? shape.slice(0, -1) : SCALAR,
    operands: [operand],
    cost: rows + constantsOf([operand]) * entries.length,
    write,
    ...place,
  };
  return emitter.gate(inside === undefined ? gate : { ...gate, inside });
};

/** e^(zᵢ − logsumexp(z)): the form in which nothing overflows. */
export const softmax = (emitter: Emitter, z: Value, place: Place): Value | null => {
  const named = place.named ?? emitter.freshName();
  const sums = gathered(emitter, "logsumexp", z, true, { span: place.span, named: null }, named.name);
  if (!sums) return null;
  const columns = columnsOf(z.shape);
  const write = (at: number): number =>
    emitter.apply(
      "exp",
      emitter.apply("subtract", emitter.use(z.entries[at]), emitter.use(sums.entries[Math.floor(at / columns)])),
    );
  return emitter.gate({
    op: "softmax",
    shape: z.shape,
    operands: [z],
    cost: (2 + constantsOf([z])) * z.entries.length,
    write,
    ...place,
    named,
  });
};

/** The number of a vector, or the mean over the rows of a matrix. @param row writes what one row gives */
const meanOverRows = (
  emitter: Emitter,
  op: string,
  operands: readonly Value[],
  row: (at: number) => number,
  place: Place,
): Value | null => {
  const shape = operands[0]?.shape ?? SCALAR;
  const cost = (3 + constantsOf(operands)) * countOf(shape);
  const named = place.named ?? emitter.freshName();
  if (shape.length < 2) return emitter.gate({ op, shape: SCALAR, operands, cost, write: () => row(0), ...place, named });
  const count = rowsOf(shape);
  const { span } = place;
  const losses = emitter.gate({ op, shape: [count], operands, cost, write: row, span, named: null, inside: named.name });
  if (!losses) return null;
  const write = (): number =>
    emitter.apply("divide", emitter.sum(count, (at) => emitter.use(losses.entries[at])), emitter.number(count)); // biome-ignore format: one thought
  return emitter.gate({ op, shape: SCALAR, operands, cost: count + 1, write, ...place, named });
};

/** −Σ yᵢ log pᵢ, with 0·log 0 = 0. */
export const crossEntropy = (emitter: Emitter, p: Value, y: Value, place: Place): Value | null => {
  const columns = columnsOf(p.shape);
  const term = (at: number): number => emitter.call("xlogy", emitter.use(y.entries[at]), emitter.use(p.entries[at]));
  const row = (at: number): number =>
    emitter.apply(
      "negate",
      emitter.sum(columns, (column) => term(at * columns + column)),
    );
  return meanOverRows(emitter, "cross_entropy", [p, y], row, place);
};

/** Σ yᵢ (logsumexp(z) − zᵢ), the cross-entropy of softmax(z): sound where softmax is 0 or 1. */
export const softmaxCrossEntropy = (emitter: Emitter, z: Value, y: Value, place: Place): Value | null => {
  const named = place.named ?? emitter.freshName();
  const sums = gathered(emitter, "logsumexp", z, true, { span: place.span, named: null }, named.name);
  if (!sums) return null;
  const columns = columnsOf(z.shape);
  const row = (at: number): number =>
    emitter.sum(columns, (column) => {
      const i = at * columns + column;
      const surprise = emitter.apply("subtract", emitter.use(sums.entries[at]), emitter.use(z.entries[i]));
      return emitter.apply("multiply", emitter.use(y.entries[i]), surprise);
    });
  return meanOverRows(emitter, "softmax_cross_entropy", [z, y], row, { ...place, named });
};
