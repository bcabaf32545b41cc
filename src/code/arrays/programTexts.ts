/** How step by step code calls what a program of arrays computes, and what it writes for it: everything that does not change while the program is walked. */
import type { Graph, GraphNode } from "../../graph/graph.ts";
import type { Program } from "../../lang/program.ts";
import { Binding } from "../../ops/operation.ts";
import { PythonNames } from "../names.ts";
import { atom, called, numeral, type Piece, within } from "../piece.ts";
import { operationPiece, wrapped } from "../programLines.ts";
import { forwardPiece } from "./forwardPiece.ts";
import { Helpers, indexText, type Matrix, matrixProduct, named } from "./kit.ts";
import { NumpyKit, type Slope } from "./numpyKit.ts";
import { allUnits } from "./readUnits.ts";
import { UnitNames, Values } from "./unitCode.ts";
import { type Ref, shapeOfRef, type Unit } from "./units.ts";

/** One side of a product, at one of its entries: which row or column, and what it is multiplied by. */
interface Factor {
  readonly ref: Ref;
  readonly place: string;
  readonly other: Matrix;
}

interface Product {
  readonly piece: Piece;
  readonly factors: readonly Factor[];
}

export class ProgramTexts {
  readonly units: ReadonlyMap<string, Unit>;
  /** By name of an entry: where it is. */
  readonly entries = new Map<string, { readonly unit: Unit; readonly at: number }>();
  readonly names: UnitNames;
  private readonly values: Values;
  readonly kit: NumpyKit;

  constructor(program: Program, graph: Graph) {
    const units = allUnits(program, graph);
    const python = new PythonNames(["np", "math"]);
    this.units = new Map(units.map((unit) => [unit.name, unit]));
    for (const tile of program.tiles) {
      const unit = this.units.get(tile.name);
      if (unit && !unit.isPassing)
        for (const [at, entry] of tile.entries.entries()) this.entries.set(String(entry), { unit, at });
    }
    this.names = new UnitNames(python);
    for (const { name } of units) python.of(name);
    this.values = new Values(this.names, units);
    this.kit = new NumpyKit(new Helpers((wanted) => python.fresh(wanted)), "readable");
  }

  /** How the code calls a number, or its gradient. */
  private numberText(name: string, callOf: (unit: Unit) => string, else_: (name: string) => string): Piece {
    const entry = this.entries.get(name);
    const unit = entry?.unit ?? this.units.get(name);
    if (!unit) return atom(else_(name));
    return atom(callOf(unit) + (entry && unit.shape.length > 0 ? indexText(unit.shape, entry.at) : ""));
  }

  readonly value = (node: GraphNode | undefined): Piece => {
    if (!node || node.kind === "constant") return numeral(node?.value ?? Number.NaN);
    return this.numberText(node.name, this.names.of, this.names.python.of);
  };

  gradient(name: string): string {
    return this.numberText(name, this.names.gradient, (other) => this.names.gradientOf(other)).text;
  }

  unitPiece(unit: Unit): Matrix {
    return forwardPiece(this.kit, this.names.python, unit, this.read);
  }

  /** Values of views are what they are views of; lists that stand in an expression are written there. */
  readonly read = (ref: Ref): Matrix => {
    if (ref.kind === "whole" && ref.unit.isPassing && !ref.unit.isView) return this.unitPiece(ref.unit);
    return this.values.read(ref);
  };

  gatePiece({ nodes }: Graph, gate: GraphNode): Piece {
    const operands = (gate.operands ?? []).map((operand) => this.value(nodes[operand]));
    if (gate.kind === "operation") return operationPiece(this.kit.dialect, gate.op, operands);
    if (gate.kind !== "composite") return numeral(Number.NaN);
    const { name, parameters } = gate.definition;
    return called(this.names.python.of(name), wrapped(this.kit.dialect, operands.slice(0, parameters.length)));
  }

  /** Of an entry of a product: a row times a column. null: it is an entry of something else. */
  productAt({ made, shape: [, columns] }: Unit, at: number): Product | null {
    const [left, right] = made.kind === "array" && made.op === "@" ? made.operands : [];
    if (!left || !right) return null;
    const [row, column] = columns === undefined ? [at, at] : [Math.floor(at / columns), at % columns];
    const a = { ref: left, place: shapeOfRef(left).length === 2 ? `[${row}]` : "" };
    const b = { ref: right, place: shapeOfRef(right).length === 2 ? `[:, ${column}]` : "" };
    const part = ({ ref, place }: typeof a): Matrix => named(within(this.read(ref), Binding.atom) + place);
    const factors = [{ ...a, other: part(b) }, { ...b, other: part(a) }]; // biome-ignore format: one thought
    return { piece: matrixProduct(part(a), part(b)), factors };
  }

  /** Of a gate of numbers. */
  slope(gate: GraphNode, slot: number, operands: readonly (() => Piece)[]): Slope {
    if (gate.kind === "operation") return this.kit.slope(gate.op, slot, operands, () => this.value(gate), operands[1]?.().value);
    const name = gate.kind === "composite" ? gate.definition.name : "";
    const all = wrapped(this.kit.dialect, operands.map((operand) => operand())); // biome-ignore format: one thought
    const part = operands.length > 1 ? `[${slot}]` : "";
    return { piece: atom(called(this.slopesOf(name), all).text + part), remark: "" };
  }

  /** How code calls the slopes of a function of the program. */
  slopesOf(name: string): string {
    return `d_${this.names.python.of(name)}`;
  }
}
