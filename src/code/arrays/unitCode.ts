/** Units as lines of code: how they are called, how they are read, and a line a value. */
import { Binding } from "../../ops/operation.ts";
import type { PythonNames } from "../names.ts";
import { atom, numeral, within } from "../piece.ts";
import { LONGEST } from "../programLines.ts";
import { forwardPiece } from "./forwardPiece.ts";
import { indexText, type Kit, type Matrix, named, turned } from "./kit.ts";
import { operandsOf, type Ref, rowPlace, type Unit } from "./units.ts";

/** How code calls units and their gradients. */
export class UnitNames {
  readonly python: PythonNames;
  private readonly gradients = new Map<string, string>();

  constructor(python: PythonNames) {
    this.python = python;
  }

  readonly of = ({ name }: Unit): string => this.python.of(name);

  /** `dx` */
  readonly gradient = ({ name }: Unit): string => this.gradientOf(name);

  readonly gradientOf = (name: string): string => {
    const known = this.gradients.get(name) ?? this.python.fresh(`d${this.python.of(name)}`);
    this.gradients.set(name, known);
    return known;
  };
}

/** A transpose or a row, of what its operand is. */
const viewPiece = ({ made }: Unit, operand: Matrix): Matrix => {
  const isRow = made.kind === "array" && made.op === "row";
  return isRow ? atom(within(operand, Binding.atom) + rowPlace(made.operands)) : turned(operand);
};

const entryPiece = (unit: Unit, piece: Matrix, at: number): Matrix =>
  named(within(piece, Binding.atom) + indexText(unit.shape, at));

/** How values are read: a view is written where it is read, anything else by its name. */
export class Values {
  /** Units that somebody reads by their names. */
  readonly isRead = new Set<Unit>();
  private readonly names: UnitNames;
  private readonly pieces = new Map<Unit, Matrix>();
  private readonly bases = new Map<Unit, Unit>();

  /** @param units each behind those that it reads */
  constructor(names: UnitNames, units: readonly Unit[]) {
    this.names = names;
    for (const unit of units) {
      const [operand] = unit.isView ? operandsOf(unit) : [];
      const of = operand?.kind === "whole" ? operand.unit : null;
      this.bases.set(unit, of ? (this.bases.get(of) ?? of) : unit);
      this.pieces.set(unit, of ? viewPiece(unit, this.pieceOf(of)) : named(names.of(unit)));
    }
  }

  private pieceOf(unit: Unit): Matrix {
    return this.pieces.get(unit) ?? named(this.names.of(unit));
  }

  readonly read = (ref: Ref): Matrix => {
    if (ref.kind === "number") return numeral(ref.value);
    const { unit } = ref;
    this.isRead.add(this.bases.get(unit) ?? unit);
    const piece = this.pieceOf(unit);
    return ref.kind === "entry" ? entryPiece(unit, piece, ref.at) : piece;
  };
}

/** Those that are needed for the roots, and the roots themselves. */
const neededFor = (units: readonly Unit[], isRoot: (unit: Unit) => boolean): ReadonlySet<Unit> => {
  const needed = new Set<Unit>();
  for (const unit of units.toReversed()) {
    if (!isRoot(unit) && !needed.has(unit)) continue;
    needed.add(unit);
    for (const operand of operandsOf(unit)) if (operand.kind !== "number") needed.add(operand.unit);
  }
  return needed;
};

const usesOf = (units: Iterable<Unit>): ReadonlyMap<Unit, number> => {
  const uses = new Map<Unit, number>();
  for (const unit of units)
    for (const operand of operandsOf(unit))
      if (operand.kind !== "number") uses.set(operand.unit, (uses.get(operand.unit) ?? 0) + 1);
  return uses;
};

/**
 * `z = W @ x + b`, without the inputs. What the text gives no name stands where it is read, unless it is read twice, or it is long.
 * @param isKept has a line in any case
 * @param isRoot is computed even if nobody reads it
 */
export const valueLines = (
  kit: Kit,
  names: UnitNames,
  units: readonly Unit[],
  isKept: (unit: Unit) => boolean,
  isRoot: (unit: Unit) => boolean = isKept,
): string[] => {
  const needed = neededFor(units, isRoot);
  const uses = usesOf(needed);
  const pieces = new Map<Unit, Matrix>();
  const lines: string[] = [];
  const pieceOf = (ref: Ref): Matrix => {
    if (ref.kind === "number") return numeral(ref.value);
    const piece = pieces.get(ref.unit) ?? named(names.of(ref.unit));
    return ref.kind === "entry" ? entryPiece(ref.unit, piece, ref.at) : piece;
  };
  for (const unit of units) {
    if (unit.made.kind === "input" || !needed.has(unit)) continue;
    const piece = forwardPiece(kit, names.python, unit, pieceOf);
    const isReadOnce = uses.get(unit) === 1 && piece.text.length <= LONGEST && !isKept(unit);
    if (unit.isView || (unit.isAutomatic && isReadOnce)) pieces.set(unit, piece);
    else lines.push(`${names.of(unit)} = ${piece.value === undefined ? piece.text : kit.dialect.constant(piece).text}`);
  }
  return lines;
};
