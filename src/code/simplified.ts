/** Rules as they come out where an operand is a number. */
import type { OperationName } from "../ops/registry.ts";
import { numeral, type Piece } from "./piece.ts";

/** 3 − 1 is written as 2, and x¹ as x: a rule comes out as in a table of derivatives. */
export const simplified = (op: OperationName, [a, b]: readonly Piece[]): Piece | null => {
  if (op === "negate" && a?.value !== undefined) return numeral(-a.value);
  if (op === "subtract" && a?.value !== undefined && b?.value !== undefined) return numeral(a.value - b.value);
  if (op === "power" && b?.value === 0) return numeral(1);
  if (op === "power" && b?.value === 1) return a ?? null;
  return null;
};
