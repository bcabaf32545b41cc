/** What a tile computes, in words. */
import { type Gate, isGate } from "../../graph/graph.ts";
import type { ProductKind, Reduction, Rows, Stretch } from "../../i18n/tileMessages.ts";
import { PRODUCT } from "../../lang/arrays/calls.ts";
import { columnsOf, countOf, rowsOf } from "../../lang/arrays/shape.ts";
import { entryPlace, type Shape, type Tile } from "../../lang/tiles.ts";
import { forwardFacts } from "../forward.ts";
import { isolated } from "../names.ts";
import { gateAt } from "../place.ts";
import { operandAt, operandsOf, type TilePlace } from "./tilePlace.ts";

/** What kind of operation it is, for those who speak of it. */
export type TileKind = "product" | "reduction" | "softmax" | "loss" | "list" | "transpose" | "row" | "entrywise" | "inside";

const REDUCTIONS: ReadonlySet<string> = new Set<Reduction>(["sum", "mean", "norm", "max", "min", "logsumexp"]);

const isReduction = (op: string): op is Reduction => REDUCTIONS.has(op);

const KINDS: ReadonlyMap<string, TileKind> = new Map([
  [PRODUCT, "product"],
  ["softmax", "softmax"],
  ["cross_entropy", "loss"],
  ["softmax_cross_entropy", "loss"],
  ["list", "list"],
  ["transpose", "transpose"],
  ["row", "row"],
]);

/** One entry of an open tile, with the gates that it is computed by. */
export const isEntry = ({ node }: TilePlace): boolean => node.shape.length < node.tile.shape.length;

/** max, min and the like: of one array, or entry by entry of several. */
const isOfOne = (place: TilePlace): boolean => place.node.tile.operands.length === 1 && operandAt(place, 0).shape.length > 0;

/** A program's own function of the same name goes entry by entry. */
const isOwn = ({ node, moment }: TilePlace): boolean => {
  const first = moment.graph.nodes[node.entries[0] ?? -1];
  return first?.kind === "composite" || moment.program.functions.has(node.tile.op ?? "");
};

export const kindOf = (place: TilePlace): TileKind => {
  const op = place.node.tile.op ?? "";
  if (isOwn(place)) return isEntry(place) ? "inside" : "entrywise";
  const kind = KINDS.get(op);
  if (isEntry(place)) return kind === "product" ? kind : "inside";
  if (kind) return kind;
  return isReduction(op) && isOfOne(place) ? "reduction" : "entrywise";
};

export const reductionOf = ({ node }: TilePlace): Reduction => {
  const op = node.tile.op ?? "";
  return isReduction(op) ? op : "sum";
};

export const productKind = (left: Shape, right: Shape): ProductKind => {
  if (left.length === 1) return right.length === 1 ? "vectors" : "columns";
  return right.length === 1 ? "rows" : "both";
};

/** Along what an operand of that shape is used again in a result of this one; null: it is not. */
export const stretchOf = (from: Shape, to: Shape): Stretch | null => {
  if (countOf(from) === countOf(to)) return null;
  if (countOf(from) === 1) return "entries";
  return rowsOf(from) < rowsOf(to) ? "rows" : "columns";
};

/** A function that went entry by entry stands in the place of one; its mean is of the losses of the rows. */
export const rowsIn = ({ node: { tile } }: TilePlace, shape: Shape): Rows =>
  shape.length === 2 ? { count: shape[0] ?? 1, isMean: tile.shape.length === 0 } : null;

/** Of an entry of a product: its row and its column. */
export const entryFactors = (place: TilePlace): { readonly left: string; readonly right: string } => {
  const { words, node } = place;
  const [left, right] = [operandAt(place, 0), operandAt(place, 1)];
  const at = entryPlace(node.name);
  const isRow = left.shape.length === 2;
  const column = isRow ? at?.column : at?.row;
  return {
    left: isRow ? words.operand.row({ of: left.text, row: at?.row ?? 1 }) : left.text,
    right: right.shape.length === 2 ? words.operand.column({ of: right.text, column: column ?? 1 }) : right.text,
  };
};

const product = (place: TilePlace, name: string): string[] => {
  const [left, right] = [operandAt(place, 0), operandAt(place, 1)];
  const count = columnsOf(left.shape);
  if (isEntry(place)) return [place.words.forward.productEntry({ name, ...entryFactors(place), count })];
  const kind = productKind(left.shape, right.shape);
  return [place.words.forward.product({ name, left: left.text, right: right.text, kind, count })];
};

/** The gate that each entry is by itself; null if it has been opened, and is many. */
export const gateOfEntries = ({ moment, node }: TilePlace): Gate | null => {
  const first = gateAt(moment, node.entries[0] ?? -1);
  return first.group < 0 ? first : null;
};

/** A number that the text holds has no name. */
const isNamed = (text: string): boolean => !/^[−\d]/.test(text);

/** What each entry does, said of the arrays. */
const entrywise = (place: TilePlace, name: string): string[] => {
  const { moment, messages, words, node } = place;
  const gate = gateOfEntries(place);
  const { does, callee } = gate ? forwardFacts(moment, gate) : ({ does: "function", callee: node.tile.op ?? "" } as const);
  const operands = operandsOf(place);
  const told = operands.map(({ text }) => ({ name: text, value: null }));
  const stretched = operands.flatMap(({ text, shape }) => {
    const over = stretchOf(shape, node.shape);
    return over && isNamed(text) ? [words.forward.stretched({ operand: text, over })] : [];
  });
  return [
    messages.roles.forward({ name, does, callee, operands: told }),
    ...(node.entries.length > 1 && does !== "name" ? [words.forward.each({ count: node.entries.length })] : []),
    ...stretched,
  ];
};

const loss = (place: TilePlace, name: string, { op }: Tile): string => {
  const [guess, truth] = [operandAt(place, 0), operandAt(place, 1)];
  const isOfScores = op === "softmax_cross_entropy";
  return place.words.forward.loss({
    name,
    isOfScores,
    guess: guess.text,
    truth: truth.text,
    rows: rowsIn(place, guess.shape),
  });
};

const gatesIn = ({ moment: { graph, drawn }, node }: TilePlace): number =>
  drawn.nodeOf?.reduce((count, owner, i) => {
    const own = graph.nodes[i];
    return owner === node.index && own && isGate(own) ? count + 1 : count;
  }, 0) ?? 0;

const MOST_LISTED = 4;

/** What the step forward of a tile does. */
export const forwardTold = (place: TilePlace): readonly string[] => {
  const { node, words } = place;
  const { tile } = node;
  const name = isolated(node.name);
  const [first] = tile.operands.length > 0 ? [operandAt(place, 0)] : [];
  const operand = first?.text ?? "";
  const shape = first?.shape ?? [];
  switch (kindOf(place)) {
    case "product":
      return product(place, name);
    case "entrywise":
      return entrywise(place, name);
    case "reduction":
      return [
        words.forward.reduction({ name, does: reductionOf(place), operand, count: countOf(shape), isByRow: shape.length === 2 }),
      ];
    case "softmax":
      return [words.forward.softmax({ name, operand, isByRow: shape.length === 2 })];
    case "loss":
      return [loss(place, name, tile)];
    case "list": {
      const { length: count } = tile.operands;
      const operands = count > MOST_LISTED ? null : operandsOf(place).map(({ text }) => text);
      return [words.forward.list({ name, operands, count, axes: tile.shape.length })];
    }
    case "transpose":
      return [words.forward.transpose({ name, operand })];
    case "row": {
      const whole = operandAt(place, 0);
      return [words.forward.row({ name, operand: rowOf(place, whole.text) })];
    }
    case "inside":
      return [words.forward.inside({ name, gates: gatesIn(place) })];
  }
};

/** `row 2 of W`, of a row that has a name of its own. */
export const rowOf = ({ moment: { graph }, words, node }: TilePlace, of: string): string => {
  const first = graph.nodes[node.entries[0] ?? -1];
  const source = first && isGate(first) ? graph.nodes[first.operands[0] ?? -1] : undefined;
  return words.operand.row({ of, row: entryPlace(source?.name ?? "")?.row ?? 1 });
};
