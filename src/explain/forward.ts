/** What a gate does with its numbers on the way forward. */
import type { Gate } from "../graph/graph.ts";
import type { ForwardFacts } from "../i18n/facts.ts";
import { OPERATIONS } from "../ops/registry.ts";
import { type Known, namedNumber, nameOf } from "./place.ts";

const BY_PART = { term: "sum", subtrahend: "difference", factor: "product", dividend: "quotient", divisor: "quotient" } as const;

const doesOf = (gate: Gate): Pick<ForwardFacts, "does" | "callee"> => {
  if (gate.kind === "composite") return { does: "call", callee: gate.definition.name };
  const { syntax, parts = [], arity, role } = OPERATIONS[gate.op];
  const last = parts.at(-1);
  if (syntax.kind === "alias") return { does: "name", callee: "" };
  if (syntax.kind === "prefix") return { does: "sign", callee: "" };
  if (last === "exponent") return { does: "power", callee: "" };
  if (last !== undefined && last !== "base") return { does: BY_PART[last], callee: "" };
  const callee = syntax.kind === "call" ? (syntax.names[0] ?? "") : (syntax.symbols[0] ?? "");
  return { does: arity === "many" && role === "router" ? "choice" : "function", callee };
};

/** A call is told by what it is given, not by what its body reads besides. */
export const forwardFacts = (moment: Known, gate: Gate): ForwardFacts => {
  const given = gate.kind === "composite" ? gate.operands.slice(0, gate.definition.parameters.length) : gate.operands;
  return {
    ...doesOf(gate),
    name: nameOf(moment, gate.index),
    operands: given.map((operand) => namedNumber(moment, operand)),
  };
};
