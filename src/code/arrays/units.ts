/** What a program of arrays computes, one unit an array or a number: its tiles, and beside them the gates and inputs that are in none. */
import type { Graph } from "../../graph/graph.ts";
import type { FunctionDefinition } from "../../lang/program.ts";
import type { Shape } from "../../lang/tiles.ts";
import type { OperationName } from "../../ops/registry.ts";

/** Operations on arrays as such; all others go entry by entry. */
const ARRAY_OPS = [
  "@", "sum", "mean", "norm", "max", "min", "logsumexp", "softmax", "cross_entropy", "softmax_cross_entropy", "transpose", "row",
] as const; // biome-ignore format: a list of short names
export type ArrayOp = (typeof ARRAY_OPS)[number];

export const isArrayOp = (op: string): op is ArrayOp => ARRAY_OPS.some((name) => name === op);

/** A number, or a unit, or one entry of it (by its position, row by row). */
export type Ref =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "whole"; readonly unit: Unit }
  | { readonly kind: "entry"; readonly unit: Unit; readonly at: number };

export type Made =
  /** `nodes`: those of its entries in the graph. */
  | { readonly kind: "input"; readonly nodes: readonly number[]; readonly isTrainable: boolean }
  | { readonly kind: "numbers"; readonly numbers: readonly number[] }
  /** Entry by entry; a number has one. */
  | { readonly kind: "operation"; readonly op: OperationName; readonly operands: readonly Ref[] }
  /** Operands: what is handed over, then the names that the body captures, as the body's inputs are. */
  | { readonly kind: "call"; readonly definition: FunctionDefinition; readonly body: Graph; readonly operands: readonly Ref[] }
  /** Of a row, the second operand says which, from 1. */
  | { readonly kind: "array"; readonly op: ArrayOp; readonly operands: readonly Ref[] }
  /** Numbers, vectors, or rows that stand in the list itself. */
  | { readonly kind: "list"; readonly items: readonly (Ref | readonly Ref[])[] };

export interface Unit {
  readonly name: string;
  readonly isAutomatic: boolean;
  readonly shape: Shape;
  /** An input is behind it. */
  readonly isLive: boolean;
  /** A transpose or a row that is written where it is read: the text gives it no name. */
  readonly isView: boolean;
  /** A list, row or transpose without nodes of its own: it is only there for whoever reads it. */
  readonly isPassing: boolean;
  readonly made: Made;
}

export const whole = (unit: Unit): Ref => ({ kind: "whole", unit });
export const numberRef = (value: number): Ref => ({ kind: "number", value });

export const shapeOfRef = (ref: Ref): Shape => (ref.kind === "whole" ? ref.unit.shape : []);

export const operandsOf = ({ made }: Unit): readonly Ref[] => {
  if (made.kind === "list") return made.items.flat();
  return "operands" in made ? made.operands : [];
};

/** Where in Python a row stands, by its operands: `[0]` is the first. */
export const rowPlace = ([, index]: readonly Ref[]): string => `[${(index?.kind === "number" ? index.value : Number.NaN) - 1}]`;
