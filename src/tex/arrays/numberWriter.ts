/** Formulas of arrays with their numbers: each array as a grid, each number with the stage that produces it. */

import type { Stage } from "../../graph/stages.ts";
import { PRODUCT, TRANSPOSE } from "../../lang/arrays/calls.ts";
import { evaluateFormula, partOf } from "../../lang/arrays/rules/arrayFormula.ts";
import type { Piece as Formula } from "../../lang/rules.ts";
import type { SyntaxNode } from "../../lang/syntax.ts";
import { BUILT_IN } from "../../lang/vocabulary.ts";
import { Binding } from "../../ops/operation.ts";
import { OPERATIONS } from "../../ops/registry.ts";
import { functionTex } from "../name.ts";
import { numberTex } from "../number.ts";
import type { Pen } from "../pen.ts";
import { applied, atom, bracketed, numeral, writtenNumber } from "../term.ts";
import { type ArrayTerm, arrayAtom, arrayTerm, formulaTerm, joined } from "./arrayTerm.ts";
import { gridTex, type Room, shownColumns } from "./gridTex.ts";
import { type Cell, matrixOfPiece, type Piece, turnedPiece } from "./pieces.ts";
import type { TileGate } from "./tileGate.ts";

/** In em: a column of numbers, and the brackets with the air around them. */
const COLUMN = 3;
const BRACKETS = 1.2;

/** A sum of so many entries is written out. */
const MOST_TERMS = 6;

const UNSEEN = atom("");

const CHAINS: Readonly<Record<string, (terms: readonly string[]) => string>> = {
  sum: (terms) => terms.join(" + "),
  mean: (terms) => `\\frac{${terms.join(" + ")}}{${terms.length}}`,
  norm: (terms) => `\\sqrt{${terms.map((term) => `${term}^{2}`).join(" + ")}}`,
  max: (terms) => `\\max${bracketed(terms.join(", "))}`,
  min: (terms) => `\\min${bracketed(terms.join(", "))}`,
  logsumexp: (terms) => `${functionTex("logsumexp")}${bracketed(terms.join(", "))}`,
};

/** A grid brings brackets along: tanh [ … ]. */
const calledGrid = (name: string, { tex, binding }: ArrayTerm): ArrayTerm => {
  const op = BUILT_IN.get(name)?.op;
  const of = op === undefined ? functionTex(name) : applied(OPERATIONS[op], [UNSEEN]).tex.replace(bracketed(""), "");
  const called = of.includes("{}") ? functionTex(name) : of;
  return arrayAtom(`${called}${binding === Binding.atom ? `\\,${tex}` : bracketed(tex)}`, true);
};

/** A fraction of grids would be too tall. */
const quotient = (a: ArrayTerm, b: ArrayTerm): ArrayTerm =>
  a.isArray || b.isArray
    ? { ...joined(a, a.isArray && b.isArray ? "\\oslash" : "/", b), isArray: true }
    : arrayAtom(`\\frac{${a.tex}}{${b.tex}}`, false);

export interface Stages {
  readonly upstream: Stage;
  readonly local: Stage;
  readonly others: Stage;
}

/** One formula; afterwards `width` says about how wide its grids are, in em. */
export class NumberWriter {
  width = 0;
  private readonly gate: TileGate;
  private readonly pen: Pen;
  private readonly room: Room;
  private readonly stages: Stages;

  constructor(gate: TileGate, pen: Pen, room: Room, stages: Stages) {
    this.gate = gate;
    this.pen = pen;
    this.room = room;
    this.stages = stages;
  }

  private cell(cell: Cell, stage: Stage | undefined, isBracketed: boolean): string {
    if (typeof cell !== "number") return this.pen.number(cell, stage ? { stage, isBracketed } : { isBracketed });
    const tex = Number.isNaN(cell) ? "\\cdot" : numberTex(cell);
    return isBracketed && tex.startsWith("-") ? bracketed(tex) : tex;
  }

  /** All of an array, or as much as there is room for. */
  grid({ shape, cells }: Piece, stage: Stage | undefined, isFactor = true): ArrayTerm {
    const [rows = 1, columns = 1] = shape;
    if (shape.length === 0) {
      this.width += COLUMN;
      const [cell = Number.NaN] = cells;
      return typeof cell === "number" ? numeral(cell) : { ...writtenNumber(this.cell(cell, stage, isFactor)), isArray: false };
    }
    this.width += COLUMN * shownColumns(rows, columns, this.room) + BRACKETS;
    const tex = gridTex(rows, columns, this.room, (at) => this.cell(cells[at] ?? Number.NaN, stage, false));
    return arrayAtom(stage ? this.pen.stage(stage, tex) : tex, true);
  }

  /**
   * @param whole indices of parts that are one grid or number, whatever they are computed from: first the local one
   * @param slot the operand that it sends back to
   */
  formula(formula: Formula, whole: readonly number[], slot: number): ArrayTerm {
    const { nodes } = formula;
    const inside = new Set(
      whole.flatMap((root) => nodes.flatMap((_, at) => (at >= partOf(formula, root).first && at < root ? [at] : []))),
    );
    return formulaTerm(formula, (node, operand, at) => {
      if (whole.includes(at))
        return this.grid(this.part(formula, at, slot), at === whole[0] ? this.stages.local : this.stages.others);
      const after = nodes[at + 1];
      const isTurned = node.kind === "name" && after?.kind === "call" && after.name === TRANSPOSE;
      if (inside.has(at) || isTurned) return UNSEEN;
      return this.node(formula, node, operand, slot);
    });
  }

  private node({ nodes }: Formula, node: SyntaxNode, operand: (index: number) => ArrayTerm, slot: number): ArrayTerm {
    if (node.kind === "name") return this.grid(this.gate.named(node.name, slot), this.stageOf(node.name));
    if (node.kind !== "call" && node.kind !== "operation") return arrayTerm(node, operand);
    const [only = -1, ...others] = node.operands;
    const name = node.kind === "call" ? node.name : node.op;
    const inner = nodes[only];
    if (name === TRANSPOSE && inner?.kind === "name")
      return this.grid(turnedPiece(this.gate.named(inner.name, slot)), this.stageOf(inner.name));
    if (name === "ones") {
      const shape = node.operands.map((size) => operand(size).literal ?? 1);
      return this.grid(
        { term: UNSEEN, shape, cells: Array.from({ length: shape.reduce((a, b) => a * b, 1) }, () => 1) },
        this.stages.others,
      );
    }
    const isCall = others.length === 0 && name !== TRANSPOSE && name !== PRODUCT && name !== "negate";
    if (isCall && operand(only).isArray) return calledGrid(name, operand(only));
    const [right = -1] = others;
    return name === "divide" ? quotient(operand(only), operand(right)) : arrayTerm(node, operand);
  }

  /** The value as a sum, a mean, … of single numbers; null where it is none, or too long. */
  chain(name: string, { cells }: Piece): string | null {
    const join = Object.hasOwn(CHAINS, name) ? CHAINS[name] : undefined;
    if (!join || cells.length > MOST_TERMS) return null;
    this.width += COLUMN * cells.length;
    const isBracketed = (at: number): boolean => name === "norm" || (at > 0 && (name === "sum" || name === "mean"));
    return join(cells.map((cell, at) => this.cell(cell, this.stages.others, isBracketed(at))));
  }

  private stageOf(name: string): Stage {
    return name === "g" ? this.stages.upstream : this.stages.others;
  }

  /** A part of a rule as an array of its own. */
  private part(formula: Formula, root: number, slot: number): Piece {
    const part = partOf(formula, root);
    const node = part.nodes[root];
    const [inner = -1] = node?.kind === "call" && node.name === TRANSPOSE ? node.operands : [];
    const named = part.nodes[inner];
    if (node?.kind === "name") return this.gate.named(node.name, slot);
    if (named?.kind === "name") return turnedPiece(this.gate.named(named.name, slot));
    const numbersOf = (evaluation: TileGate["evaluation"]) =>
      evaluateFormula(part, (name) => matrixOfPiece(this.gate.named(name, slot), evaluation));
    const { rows, columns, numbers, isVector } = numbersOf(this.gate.evaluation);
    const isConstant = !part.nodes.slice(part.first, root + 1).some(({ kind }) => kind === "name");
    const about = this.gate.operands[slot]?.cells ?? [];
    const cells = numbers.map((number, i): Cell => {
      const cell = about[i] ?? about[0];
      if (isConstant || typeof cell !== "object" || !("node" in cell)) return number;
      return {
        kind: "computed",
        node: cell.node,
        isGradient: false,
        of: (evaluation) => numbersOf(evaluation).numbers[i] ?? Number.NaN,
      };
    });
    const isNumber = rows * columns === 1 && about.length !== 1;
    return { term: UNSEEN, shape: isNumber ? [] : isVector || columns === 1 ? [rows] : [rows, columns], cells };
  }
}
