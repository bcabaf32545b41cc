/** Expressions as formulas. */
import { foldExpression } from "../lang/foldExpression.ts";
import type { FunctionDefinition } from "../lang/program.ts";
import type { Expression, SyntaxNode } from "../lang/syntax.ts";
import { BUILT_IN, CONSTANTS } from "../lang/vocabulary.ts";
import { OPERATIONS } from "../ops/registry.ts";
import { nameTex } from "./name.ts";
import { applied, atom, called, numeral, type Term } from "./term.ts";

/** e is upright in many books; here, as in the lectures, it is the letter that the program wrote. */
export const constantTex = (symbol: string): string => (CONSTANTS.get(symbol) === Math.PI ? "\\pi" : nameTex(symbol));

export const expressionTerm = (node: SyntaxNode, operand: (index: number) => Term): Term => {
  switch (node.kind) {
    case "number":
      return numeral(node.value);
    case "name":
      return atom(nameTex(node.name));
    case "missing":
      return atom("\\square");
    case "operation":
      return applied(OPERATIONS[node.op], node.operands.map(operand));
    case "call": {
      const operands = node.operands.map(operand);
      const builtIn = BUILT_IN.get(node.name);
      const isComplete = builtIn && (builtIn.variadic || operands.length === builtIn.parameters.length);
      return isComplete
        ? applied(OPERATIONS[builtIn.op], operands)
        : called(
            node.name,
            operands.map(({ tex }) => tex),
          );
    }
  }
};

/** With no more brackets than a reader needs; fractions and exponents group by themselves. */
export const expressionTex = (nodes: readonly SyntaxNode[], expression: Pick<Expression, "first" | "root">): string =>
  foldExpression(nodes, expression, expressionTerm).tex;

/** `neuron(a, b; w) = σ(w·a + b)`. */
export const definitionTex = ({ name, parameters, captured, nodes, expression }: FunctionDefinition): string =>
  `${called(name, parameters.map(nameTex), captured.map(nameTex)).tex} = ${expressionTex(nodes, expression)}`;
