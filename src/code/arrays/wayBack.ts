/** The way back from a target as NumPy: a line a gradient. */
import type { Shape } from "../../lang/tiles.ts";
import { atom, numeral } from "../piece.ts";
import { LONGEST } from "../programLines.ts";
import { indexText, type Matrix, named, shapeText, turned } from "./kit.ts";
import { sentBack } from "./numpyBack.ts";
import type { NumpyKit } from "./numpyKit.ts";
import { placeInTranspose } from "./sendsTo.ts";
import type { UnitNames, Values } from "./unitCode.ts";
import { operandsOf, type Ref, rowPlace, type Unit } from "./units.ts";

/** What a gradient begins with where it is summed line by line, or all there is. */
export const zeros = (shape: Shape): string => (shape.length === 0 ? "0.0" : `np.zeros(${shapeText(shape)})`);

/** More than so many terms have a line each. */
const MOST_TERMS = 4;

interface Arrived {
  readonly piece: Matrix;
  readonly remark: string;
  /** Of what it is a part: `[0]`; empty: the whole. */
  readonly place: string;
}

const sumText = (pieces: readonly Matrix[]): string =>
  pieces.map(({ text }, i) => (i === 0 ? text : text.startsWith("-") ? ` - ${text.slice(1)}` : ` + ${text}`)).join("");

/** Needs no other name; 1 is left out of products. */
const isName = ({ text, value }: Matrix): boolean => value === 1 || /^[\p{XIDS}_]\p{XIDC}*$/u.test(text);

/** Of a view, as a part of what it is a view of. */
const placeIn = ({ made }: Unit, place: string): string =>
  made.kind === "array" && made.op === "row" ? rowPlace(made.operands) + place : placeInTranspose(place);

/** Each unit sums what arrives, then sends it on, so that a gradient is complete before it is passed on. */
export class WayBack {
  readonly lines: string[] = [];
  /** How code calls the gradient; units that nothing reaches have none. */
  readonly gradients = new Map<Unit, Matrix>();
  private readonly arrived = new Map<Unit, Arrived[]>();
  private readonly kit: NumpyKit;
  private readonly names: UnitNames;
  private readonly values: Values;
  private readonly slopes: (made: Unit["made"] & { kind: "call" }) => string;

  /** @param slopes how the function is called that gives the slopes of a function of the program */
  constructor(kit: NumpyKit, names: UnitNames, values: Values, slopes: (made: Unit["made"] & { kind: "call" }) => string) {
    this.kit = kit;
    this.names = names;
    this.values = values;
    this.slopes = slopes;
  }

  /** @param isSilent the target's gradient, 1, has no line of its own */
  run(units: readonly Unit[], target: Ref, isSilent = false): void {
    if (target.kind === "number") return;
    if (isSilent) this.send(target.unit, numeral(1));
    else this.arrive(target, { piece: atom("1.0"), remark: "", place: "" });
    for (const unit of units.toReversed()) {
      const arrived = this.arrived.get(unit);
      if (!arrived || !unit.isLive) continue;
      if (unit.isView) this.passOn(unit, arrived);
      else this.send(unit, this.settle(unit, arrived));
    }
  }

  private send(unit: Unit, upstream: Matrix): void {
    this.gradients.set(unit, upstream);
    const { kit, values, slopes } = this;
    const own = () => values.read({ kind: "whole", unit });
    for (const { to, ...sent } of sentBack(unit, { kit, value: values.read, own, upstream, slopes })) this.arrive(to, sent);
  }

  private arrive(to: Ref, { piece, remark, place }: Arrived): void {
    if (to.kind === "number") return;
    const within = place + (to.kind === "entry" ? indexText(to.unit.shape, to.at) : "");
    const known = this.arrived.get(to.unit);
    if (known) known.push({ piece, remark, place: within });
    else this.arrived.set(to.unit, [{ piece, remark, place: within }]);
  }

  private passOn(unit: Unit, arrived: readonly Arrived[]): void {
    const [to] = operandsOf(unit);
    const isRow = unit.made.kind === "array" && unit.made.op === "row";
    for (const { piece, remark, place } of to ? arrived : [])
      this.arrive(to ?? { kind: "number", value: 0 }, {
        piece: isRow || place !== "" ? piece : turned(piece),
        remark,
        place: placeIn(unit, place),
      });
  }

  /** Writes the gradient. @returns how it is called; an array of ours that is sent but one name is called by that */
  private settle(unit: Unit, arrived: readonly Arrived[]): Matrix {
    const [first] = arrived;
    const isWhole = arrived.every(({ place }) => place === "");
    if (first && arrived.length === 1 && isWhole && unit.isAutomatic && isName(first.piece)) return first.piece;
    const own = this.names.gradient(unit);
    const sum = sumText(arrived.map(({ piece }) => piece));
    const remark = arrived.find((each) => each.remark !== "")?.remark ?? "";
    const sameShape = isWhole && arrived.length <= MOST_TERMS && (arrived.length === 1 || sum.length <= LONGEST);
    if (sameShape) this.lines.push(`${own} = ${sum}${remark}`);
    else {
      this.lines.push(`${own} = ${zeros(unit.shape)}`);
      const sign = arrived.length === 1 ? "=" : "+=";
      for (const each of arrived) this.lines.push(`${own}${each.place} ${sign} ${each.piece.text}${each.remark}`);
    }
    return named(own);
  }
}
