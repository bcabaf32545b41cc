/** A tile as the gate that it is: its operands, its record, and the numbers of what its formulas name. */
import type { Evaluation } from "../../graph/evaluation.ts";
import { type ArrayGate, type ArrayRecord, operandName, placed, recordOf } from "../../lang/arrays/rules/arrayRecords.ts";
import { columnsOf, countOf } from "../../lang/arrays/shape.ts";
import type { Program } from "../../lang/program.ts";
import type { Tile } from "../../lang/tiles.ts";
import { BUILT_IN } from "../../lang/vocabulary.ts";
import { Binding } from "../../ops/operation.ts";
import { OPERATIONS, type OperationName } from "../../ops/registry.ts";
import { nameTex } from "../name.ts";
import { arrayAtom } from "./arrayTerm.ts";
import { operandsOf } from "./operandAlong.ts";
import { type Cell, type Piece, Pieces, readCell, turnedPiece } from "./pieces.ts";
import { upstreamOfItem } from "./receiver.ts";
import { edgesByNode } from "./sentCells.ts";
import { slopePiece } from "./slopePiece.ts";

const isOperation = (name: string): name is OperationName => Object.hasOwn(OPERATIONS, name);

/** Sums that are 1 but for rounding. */
const NEARLY = 1e-9;

export class TileGate {
  readonly tile: Tile;
  readonly pieces: Pieces;
  readonly record: ArrayRecord;
  readonly operands: readonly Piece[];
  readonly value: Piece;
  /** ∂(target)/∂(value) */
  readonly upstream: Piece;
  /** The operation that each entry is by itself; null for operations of arrays and for functions. */
  readonly scalar: OperationName | null;
  readonly targetTex: string;
  private readonly edgesByNode: ReadonlyMap<number, readonly number[]>;
  readonly program: Program;
  readonly evaluation: Evaluation;

  /** @param edges those along which the formula sends something back; none forwards */
  constructor(program: Program, evaluation: Evaluation, tile: Tile, edges: readonly number[] = []) {
    this.program = program;
    this.evaluation = evaluation;
    this.tile = tile;
    this.edgesByNode = edgesByNode(edges, evaluation);
    this.pieces = new Pieces(program, evaluation);
    this.targetTex = nameTex(evaluation.graph.nodes[evaluation.target]?.name ?? "");
    this.operands = operandsOf(program, tile).map((operand) => this.pieces.value(operand));
    this.value = this.pieces.value(tile.name);
    this.upstream = this.gradient(this.value);
    this.scalar = this.scalarOf(tile);
    const gate: ArrayGate = {
      op: tile.op ?? "",
      scalar: this.scalar,
      shape: tile.shape,
      operands: this.operands.map(({ shape }) => shape),
    };
    this.record = recordOf({ ...gate, isShared: this.isShared() });
  }

  /** Of an array of nodes: their gradients. */
  gradient({ term, shape, cells }: Piece): Piece {
    const symbol = {
      ...arrayAtom(`\\frac{\\partial ${this.targetTex}}{\\partial ${term.tex}}`, shape.length > 0),
      binding: Binding.prefix,
    };
    const gradients = cells.map(
      (cell): Cell => (typeof cell !== "number" && "node" in cell ? { kind: "gradient", node: cell.node } : 0),
    );
    return { term: symbol, shape, cells: gradients };
  }

  /** What a name in a formula stands for. @param slot the operand that the formula sends back to */
  named(name: string, slot: number): Piece {
    if (name === "z") return this.value;
    if (name === "g") return this.tile.op === "list" ? upstreamOfItem(this, slot) : this.upstream;
    if (name === "d") return slopePiece(this, slot);
    const operand = this.operands.find((_, i) => operandName(i) === name);
    if (!operand) throw new RangeError(`a formula of ${this.tile.op} names ${name}`);
    return operand;
  }

  /** As it stands beside the value: of a vector in a matrix, a row. */
  placed(slot: number): Piece | null {
    const operand = this.operands[slot];
    if (!operand) return null;
    return placed("", operand.shape, this.tile.shape) === "" ? operand : turnedPiece(operand);
  }

  /** Those among the edges that come from a node. */
  edgesFrom(node: number): readonly number[] {
    return this.edgesByNode.get(node) ?? [];
  }

  private scalarOf({ op, entries: [first = ""] }: Tile): OperationName | null {
    const node = this.evaluation.graph.nodes[this.pieces.node(first)];
    if (op === null || node?.kind === "composite") return null;
    if (this.program.functions.has(op) && (node?.kind !== "operation" || node.op !== op)) return null;
    return isOperation(op) ? op : (BUILT_IN.get(op)?.op ?? null);
  }

  private isShared(): boolean {
    const second = this.operands[1];
    if (this.tile.op !== "softmax_cross_entropy" || !second) return false;
    const columns = columnsOf(second.shape);
    const sums = Array.from({ length: countOf(second.shape) / columns }, () => 0);
    for (const [i, cell] of second.cells.entries())
      sums[Math.floor(i / columns)] = (sums[Math.floor(i / columns)] ?? 0) + readCell(cell, this.evaluation);
    return sums.every((sum) => Math.abs(sum - 1) < NEARLY);
  }
}
