/** Where what a unit sends arrives: transposes, rows and lists that stand in an expression have no gradients of their own, but pass theirs on. */
import { Binding } from "../../ops/operation.ts";
import { within } from "../piece.ts";
import { indexText, type Matrix, turned } from "./kit.ts";
import type { Sent } from "./numpyBack.ts";
import { type Ref, rowPlace, type Unit } from "./units.ts";

export interface Arrival {
  readonly unit: Unit;
  /** Of what of it: `[0]`; empty: of all. */
  readonly place: string;
  readonly piece: Matrix;
}

type Passing = Pick<Sent, "to" | "piece" | "place">;

/** A part of a transpose is a part of what it is the transpose of. */
export const placeInTranspose = (place: string): string => {
  if (place === "") return "";
  return place.startsWith(".T") ? place.slice(2) : `.T${place}`;
};

const throughList = (items: readonly (Ref | readonly Ref[])[], { piece, place }: Passing): Passing[] => {
  const row = /^\[(\d+)\](.*)$/.exec(place);
  if (place !== "" && !row) return [];
  return items.flatMap((item, i): Passing[] => {
    if (row && Number(row[1]) !== i) return [];
    const own = row ? piece : { text: `${within(piece, Binding.atom)}[${i}]`, binding: Binding.atom };
    return "kind" in item ? [{ to: item, piece: own, place: row?.[2] ?? "" }] : [];
  });
};

const through = ({ made }: Unit, sent: Passing): Passing[] => {
  if (made.kind === "list") return throughList(made.items, sent);
  const [to] = made.kind === "array" ? made.operands : [];
  if (made.kind !== "array" || !to) return [];
  if (made.op === "row") return [{ to, piece: sent.piece, place: rowPlace(made.operands) + sent.place }];
  return [{ to, piece: sent.place === "" ? turned(sent.piece) : sent.piece, place: placeInTranspose(sent.place) }];
};

/** Units that are not looked through, with what arrives at each. */
export const arrivalsOf = (sent: Passing): Arrival[] => {
  const arrivals: Arrival[] = [];
  const waiting: Passing[] = [sent];
  for (let each = waiting.pop(); each; each = waiting.pop()) {
    const { to, piece, place } = each;
    if (to.kind === "number") continue;
    if (to.unit.isPassing && to.kind === "whole") waiting.push(...through(to.unit, each).toReversed());
    else arrivals.push({ unit: to.unit, place: (to.kind === "entry" ? indexText(to.unit.shape, to.at) : "") + place, piece });
  }
  return arrivals.filter(({ unit }) => unit.isLive);
};
