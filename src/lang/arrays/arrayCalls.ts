/** What an operation or a call makes of its operands, of which at least one is an array or the call is one of arrays. */
import { OPERATIONS } from "../../ops/registry.ts";
import type { Span } from "../diagnostic.ts";
import { MAX_NODES } from "../limits.ts";
import { calleeOf, type Program } from "../program.ts";
import type { SyntaxNode } from "../syntax.ts";
import type { Entry, Shape } from "../tiles.ts";
import { ARRAY_CALLS, FILLS, GATHERING, INDEX, LIST, PRODUCT, TRANSPOSE } from "./calls.ts";
import type { Complaints, Operand } from "./complaints.ts";
import { type Emitter, namedValue, numberValue, type Value, type View } from "./emitter.ts";
import { filled } from "./fills.ts";
import {
  crossEntropy,
  entrywise,
  gathered,
  isReduction,
  type Place,
  product,
  reduction,
  softmax,
  softmaxCrossEntropy,
} from "./gates.ts";
import { areEqual, broadcast, columnsOf, countOf, productShape, SCALAR, transposed } from "./shape.ts";

/** A node with operands. */
export type Applied = SyntaxNode & { kind: "operation" | "call" };

const isFilled = ({ value }: Operand): boolean => value.view?.isFilled === true;

/** NaN for anything but a literal. */
const numberOf = ({ value }: Operand): number => (value.shape.length === 0 ? Number(value.entries[0]) : Number.NaN);

const PAIRS: Readonly<Record<string, typeof crossEntropy>> = {
  cross_entropy: crossEntropy,
  softmax_cross_entropy: softmaxCrossEntropy,
};

export class ArrayCalls {
  private readonly program: Program;
  private readonly emitter: Emitter;
  private readonly complaints: Complaints;
  /** How many arrays of random numbers there have been: each has another seed of its own. */
  private random = 0;

  constructor(program: Program, emitter: Emitter, complaints: Complaints) {
    this.program = program;
    this.emitter = emitter;
    this.complaints = complaints;
  }

  /** null: there is nothing, and that has been told. */
  apply(node: Applied, operands: readonly Operand[], place: Place): Value | null {
    const [first, second] = operands;
    if (node.kind === "call" && ARRAY_CALLS.has(node.name) && !this.program.functions.has(node.name)) {
      const { name } = node;
      const { least, most } = ARRAY_CALLS.get(name) ?? { least: 0, most: 0 };
      if (operands.length < least || operands.length > most) return null; // told by whoever resolved the names
      if (name === LIST) return this.list(node, operands);
      if (FILLS.has(name)) return this.fill(node, operands);
      if (!first) return null;
      if (name === INDEX) return this.entry(node, first, operands.slice(1));
      if (name === TRANSPOSE) return this.transpose(node, first);
      if (isReduction(name)) return this.isArray(first) ? reduction(this.emitter, name, first.value, place) : null;
      if (name === "softmax") return this.isArray(first) ? softmax(this.emitter, first.value, place) : null;
      if (!second) return null;
      if (name === PRODUCT) return this.product(node, first, second, place);
      return this.pair(node, first, second, place);
    }
    if (node.kind === "call" && first && operands.length === 1 && this.gathers(node.name) && first.value.shape.length > 0)
      return gathered(this.emitter, node.name, first.value, node.name === "logsumexp", place);
    return this.scaled(node, operands) ?? this.entrywise(node, operands, place);
  }

  private gathers(name: string): boolean {
    return GATHERING.has(name) && !this.program.functions.has(name);
  }

  private isArray(operand: Operand): boolean {
    if (operand.value.shape.length > 0) return true;
    this.complaints.number(operand);
    return false;
  }

  private view(shape: Shape, entries: readonly Entry[], view: View): Value | null {
    return this.emitter.mayLook(entries.length) ? { shape, entries, called: null, view } : null;
  }

  /** Numbers make a vector, vectors of one length a matrix. */
  private list(node: Applied, items: readonly Operand[]): Value | null {
    const { report } = this.complaints;
    const first = items[0]?.value;
    if (!first) {
      report("empty-list", node, {});
      return null;
    }
    const deep = items.find(({ value }) => value.shape.length > 1);
    if (deep) {
      report("too-many-axes", deep.node, {});
      return null;
    }
    for (const [i, { node: item, value }] of items.entries())
      if (!areEqual(value.shape, first.shape)) {
        report("ragged-list", item, { row: i + 1, found: value.shape, wanted: first.shape });
        return null;
      }
    const operands = items.map(({ value }) => value);
    const entries = operands.flatMap((value) => value.entries);
    const cells = items.flatMap(({ node: item, value }): readonly Span[] =>
      value.shape.length === 0 ? [item] : (value.view?.cells ?? value.entries.map(() => item)),
    );
    const isLiteral = entries.every((entry) => typeof entry === "number");
    const view = { op: isLiteral ? "literal" : "list", operands: isLiteral ? [] : operands, span: node, cells, isFilled: false };
    return this.view([items.length, ...first.shape], entries, view);
  }

  private fill(node: Applied & { kind: "call" }, operands: readonly Operand[]): Value | null {
    const { name } = node;
    const numbers = operands.map(({ node: operand }) => (operand.kind === "number" ? operand.value : Number.NaN));
    const sizes = name === "identity" ? [...numbers, ...numbers] : numbers.slice(0, 2);
    const most = FILLS.get(name) ?? 0;
    const isRandom = most > 2;
    if (isRandom) this.random++;
    const seed = numbers[2] ?? this.random;
    const areSizes = sizes.length > 0 && sizes.every((size) => Number.isInteger(size) && size >= 1);
    if (!areSizes || operands.length > most || !Number.isInteger(seed) || seed < 0) {
      this.complaints.report("fill-size", node, { name });
      return null;
    }
    const count = countOf(sizes);
    if (count > MAX_NODES && !this.emitter.hasRoom(count)) return null;
    if (!this.emitter.mayLook(count)) return null;
    return this.view(sizes, filled(name, sizes, seed), { op: name, operands: [], span: node, cells: null, isFilled: true });
  }

  /** `0.1 * normal(2, 3)` is filled with numbers, too. null: it is something else */
  private scaled(node: Applied, [first, second]: readonly Operand[]): Value | null {
    if (node.kind !== "operation" || !first) return null;
    const by = (array: Operand, factor: (x: number) => number): Value | null => {
      const numbers = array.value.entries.map((entry) => Number(factor(Number(entry)).toPrecision(12)));
      const { view, shape } = array.value;
      return view && numbers.every(Number.isFinite) ? this.view(shape, numbers, { ...view, span: node }) : null;
    };
    if (node.op === "negate" && isFilled(first)) return by(first, (x) => -x + 0);
    if (!second) return null;
    if (node.op === "multiply" && isFilled(second)) return by(second, (x) => numberOf(first) * x);
    if (node.op === "multiply" && isFilled(first)) return by(first, (x) => x * numberOf(second));
    return node.op === "divide" && isFilled(first) ? by(first, (x) => x / numberOf(second)) : null;
  }

  private entry(node: Applied, operand: Operand, places: readonly Operand[]): Value | null {
    const indices = places.map(({ node: place }) => place);
    const { shape, entries } = operand.value;
    const found = indices.map((index) => (index.kind === "number" ? index.value : Number.NaN));
    const isThere = (index: number, axis: number): boolean =>
      Number.isInteger(index) && index >= 1 && index <= (shape[axis] ?? 0); // biome-ignore format: one thought
    const wrong = found.findIndex((index, axis) => !isThere(index, axis));
    if (wrong >= 0 || found.length === 0 || found.length > shape.length) {
      this.complaints.index(node, operand, indices, wrong < 0 ? found.length : wrong);
      return null;
    }
    const [row = 1, column] = found;
    const columns = columnsOf(shape);
    if (shape.length === 2 && column === undefined) {
      const own = entries.slice((row - 1) * columns, row * columns);
      const from = [operand.value, numberValue(row)];
      return this.view([columns], own, { op: "row", operands: from, span: node, cells: null, isFilled: false });
    }
    const one = entries[shape.length === 1 ? row - 1 : (row - 1) * columns + (column ?? 1) - 1] ?? Number.NaN;
    return typeof one === "number" ? numberValue(one) : namedValue(one, SCALAR, [one]);
  }

  private transpose(node: Applied, operand: Operand): Value | null {
    if (!this.isArray(operand)) return null;
    const { shape, entries } = operand.value;
    if (shape.length === 1) {
      this.complaints.report("transposed-vector", node, { text: this.complaints.textOf(operand.node) });
      return operand.value;
    }
    const [rows = 1, columns = 1] = shape;
    const turned = this.emitter.mayLook(entries.length)
      ? entries.map((_, at) => entries[(at % rows) * columns + Math.floor(at / rows)] ?? Number.NaN)
      : [];
    return this.view(transposed(shape), turned, {
      op: TRANSPOSE,
      operands: [operand.value],
      span: node,
      cells: null,
      isFilled: false,
    });
  }

  private product(node: Applied, left: Operand, right: Operand, place: Place): Value | null {
    const fit = productShape(left.value.shape, right.value.shape);
    if (fit) return product(this.emitter, left.value, right.value, fit.shape, fit.inner, place);
    this.complaints.product(node, left, right);
    return null;
  }

  /** dot and the losses: two operands of one shape. */
  private pair(node: Applied & { kind: "call" }, left: Operand, right: Operand, place: Place): Value | null {
    if (!this.isArray(left) || !this.isArray(right)) return null;
    const [a, b] = [left.value, right.value];
    const isDot = node.name === "dot";
    const matrix = isDot ? [left, right].find(({ value }) => value.shape.length > 1) : undefined;
    if (matrix) this.complaints.report("vector-needed", matrix.node, { name: node.name, found: this.complaints.shaped(matrix) });
    else if (!areEqual(a.shape, b.shape)) this.complaints.unlike(node, node.name, left, right);
    else if (isDot) return product(this.emitter, a, b, SCALAR, columnsOf(a.shape), place);
    else return PAIRS[node.name]?.(this.emitter, a, b, place) ?? null;
    return null;
  }

  private entrywise(node: Applied, operands: readonly Operand[], place: Place): Value | null {
    const values = operands.map(({ value }) => value);
    const shape = broadcast(values.map((value) => value.shape));
    const [left, right] = operands;
    const { syntax } = OPERATIONS[node.kind === "operation" ? node.op : "identity"];
    const sign = node.kind === "call" ? node.name : "symbols" in syntax ? (syntax.symbols[0] ?? node.op) : node.op;
    if (left && right && sign === "^" && right.node.kind === "name" && right.node.name === "T" && left.value.shape.length > 0) {
      if (this.program.free.includes("T")) return this.reportRaisedToT(left, right);
    }
    if (!shape) {
      const misfit = operands.findIndex((_, i) => broadcast(values.slice(0, i + 1).map((value) => value.shape)) === null);
      const other = operands.find(({ value }) => broadcast([value.shape, values[misfit]?.shape ?? SCALAR]) === null);
      const one = operands[misfit];
      if (one && other) this.complaints.entrywise(node, sign, other, one);
      return null;
    }
    if (sign === "*" && left && right) this.complaints.hintAtProduct(node, left, right);
    if (sign === "^" && left && right) this.complaints.hintAtInverse(node, left, right);
    const callee = node.kind === "call" ? calleeOf(this.program.functions, node.name) : null;
    return entrywise(this.emitter, node, values, shape, callee?.kind === "function" ? callee.definition.size : 1, place);
  }

  private reportRaisedToT(left: Operand, right: Operand): null {
    const suggestion = `${this.complaints.textOf(left.node)}.T`;
    this.complaints.report("borrowed-transpose", { from: left.node.from, to: right.node.to }, { found: "^T", suggestion }, [
      { from: left.node.to, to: right.node.to, insert: ".T" },
    ]);
    return null;
  }
}
