/** What a formula of arrays speaks of: how each operand is called, and which numbers it has. */

import type { Evaluation } from "../../graph/evaluation.ts";
import { entryName } from "../../lang/arrays/entryName.ts";
import { type Matrix, matrixOf } from "../../lang/arrays/rules/matrix.ts";
import { columnsOf } from "../../lang/arrays/shape.ts";
import type { Program } from "../../lang/program.ts";
import type { Entry, Shape, Tile } from "../../lang/tiles.ts";
import { CONSTANTS } from "../../lang/vocabulary.ts";
import { Binding } from "../../ops/operation.ts";
import { constantTex } from "../expression.ts";
import { nameTex } from "../name.ts";
import { numberTex } from "../number.ts";
import { type NumberRef, readNumber } from "../pen.ts";
import { bracketed, numeral } from "../term.ts";
import { type ArrayTerm, arrayAtom, transposeTerm } from "./arrayTerm.ts";
import { gridTex, WHOLE } from "./gridTex.ts";

/** An entry: a number of the evaluation, or one that stands in the text. */
export type Cell = NumberRef | number;

export interface Piece {
  readonly term: ArrayTerm;
  readonly shape: Shape;
  /** Row by row. */
  readonly cells: readonly Cell[];
}

export const turnedPiece = ({ term, shape, cells }: Piece): Piece => {
  const [rows = 1, columns = 1] = shape;
  const turned = cells.map((_, i) => cells[(i % rows) * columns + Math.floor(i / rows)] ?? Number.NaN);
  return { term: transposeTerm(term), shape: [columns, rows], cells: shape.length === 1 ? cells : turned };
};

export const readCell = (cell: Cell, evaluation: Evaluation): number =>
  typeof cell === "number" ? cell : readNumber(cell, evaluation);

export const matrixOfPiece = ({ shape, cells }: Piece, evaluation: Evaluation): Matrix =>
  matrixOf(shape, cells.map((cell) => readCell(cell, evaluation))); // biome-ignore format: one thought

/** Whether the nodes of its entries are its own: it is no transpose, row or list of others. */
export const hasNodes = ({ name, shape, entries }: Tile): boolean => entries[0] === entryName(name, shape, 0);

/** Up to so many items of a list are named one by one. */
const MOST_ITEMS = 4;

export class Pieces {
  private readonly tiles: ReadonlyMap<string, Tile>;
  private readonly evaluation: Evaluation;

  constructor(program: Program, evaluation: Evaluation) {
    this.tiles = new Map(program.tiles.map((tile) => [tile.name, tile]));
    this.evaluation = evaluation;
  }

  tile(name: Entry): Tile | undefined {
    return this.tiles.get(String(name));
  }

  node(entry: Entry): number {
    return this.evaluation.graph.byName.get(String(entry)) ?? -1;
  }

  shape(operand: Entry): Shape {
    return this.tile(operand)?.shape ?? [];
  }

  /** It has no nodes: the gate has looked at its operand. */
  isTranspose(tile: Tile): boolean {
    return tile.op === "transpose" && !hasNodes(tile);
  }

  value(operand: Entry): Piece {
    const tile = this.tile(operand);
    if (tile) return { term: this.term(tile), shape: tile.shape, cells: tile.entries.map((entry) => this.cell(entry)) };
    return { term: this.numberTerm(operand), shape: [], cells: [this.cell(operand)] };
  }

  private cell(entry: Entry): Cell {
    const node = typeof entry === "number" ? -1 : this.node(entry);
    return node < 0 ? (CONSTANTS.get(String(entry)) ?? Number(entry)) : { kind: "value", node };
  }

  private numberTerm(entry: Entry): ArrayTerm {
    if (typeof entry === "number") return numeral(entry);
    return arrayAtom(this.node(entry) < 0 && CONSTANTS.has(entry) ? constantTex(entry) : nameTex(entry), false);
  }

  private term(tile: Tile): ArrayTerm {
    return hasNodes(tile) ? arrayAtom(nameTex(tile.name), tile.shape.length > 0) : this.viewTerm(tile);
  }

  /** What a tile that computes nothing looks at. */
  viewTerm(tile: Tile): ArrayTerm {
    const [first = ""] = tile.operands;
    if (tile.op === "transpose") return transposeTerm(this.value(first).term);
    if (tile.op === "row" || tile.op === "column") return this.stripTerm(tile, first);
    const isShort = tile.op === "list" && tile.operands.length <= MOST_ITEMS;
    return arrayAtom(
      isShort ? `[${tile.operands.map((item) => this.value(item).term.tex).join(", ")}]` : this.literalTex(tile),
      true,
    );
  }

  private literalTex({ shape, entries }: Tile): string {
    const [rows = 1, columns = 1] = shape;
    return gridTex(rows, columns, WHOLE, (at) => {
      const entry = entries[at] ?? "";
      return typeof entry === "number" ? numberTex(entry) : nameTex(entry);
    });
  }

  private stripTerm({ op, entries }: Tile, from: Entry): ArrayTerm {
    const { term, shape } = this.value(from);
    const [entry = ""] = entries;
    const node = this.evaluation.graph.nodes[this.node(entry)];
    const own = this.tile(from)?.entries ?? [];
    const read = node && "operands" in node ? this.evaluation.graph.nodes[node.operands[0] ?? -1]?.name : undefined;
    const place = Math.max(0, own.indexOf(entry), read === undefined ? -1 : own.indexOf(read));
    const [row, column] = [Math.floor(place / columnsOf(shape)) + 1, (place % columnsOf(shape)) + 1].map(String);
    return arrayAtom(indexed(term, op === "row" ? [row ?? "", ":"] : [":", column ?? ""]), true);
  }
}

/** W with indices, behind those of its own; those of a transpose change places. */
export const indexed = (term: ArrayTerm, indices: readonly string[]): string => {
  if (term.turned) return indexed(term.turned, indices.toReversed());
  const [, base = "", own = ""] = /^(.*)_\{([^{}]*)\}$/.exec(term.tex) ?? [];
  if (own.includes(":")) return `${base}_{${own.replace(":", indices.join(""))}}`;
  const isShort = indices.every((index) => index.length === 1 && index !== ":");
  const index = indices.join(isShort ? "" : ",");
  if (base !== "") return `${base}_{${own},${index}}`;
  return `${term.binding < Binding.atom ? bracketed(term.tex) : term.tex}_{${index}}`;
};
