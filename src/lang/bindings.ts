/** How tightly operations hold together, for whoever writes them: which operands need brackets. */
import { Binding, type Syntax as Notation } from "../ops/operation.ts";

/** How tightly an operation holds its own operands together. */
export const bindingOf = (notation: Notation): Binding =>
  notation.kind === "infix" || notation.kind === "prefix" ? notation.binding : Binding.atom;

/** The loosest operand that may stand in a slot without brackets; 0 takes anything. */
export const slotBinding = (notation: Notation, slot: number): number => {
  if (notation.kind === "prefix") return notation.binding;
  if (notation.kind !== "infix") return 0;
  const isNearSide = (slot === 0) !== (notation.rightToLeft ?? false); // a−b−c is (a−b)−c, but a^b^c is a^(b^c)
  return isNearSide ? notation.binding : notation.binding + 1;
};
