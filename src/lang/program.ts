/** A program that has been understood: its statements, and what each name in it stands for. */
import { OPERATIONS, type OperationName } from "../ops/registry.ts";
import { parseStatements } from "./parseStatements.ts";
import type { Expression, Statement, Syntax, SyntaxNode } from "./syntax.ts";
import type { Tile } from "./tiles.ts";
import { BUILT_IN, type BuiltIn } from "./vocabulary.ts";

/** A function whose body is an expression of the language: the user's, the prelude's, or the definition of a built-in operation. */
export interface FunctionDefinition {
  readonly name: string;
  readonly parameters: readonly string[];
  /** Names of the program that the body reads, directly or through functions it calls: further operands of every call. */
  readonly captured: readonly string[];
  readonly nodes: readonly SyntaxNode[];
  readonly expression: Expression;
  /** How many graph nodes a call comes to, everything expanded. */
  readonly size: number;
}

export interface Program extends Syntax {
  readonly text: string;
  /** Statement indices of the values that have a name. */
  readonly values: ReadonlyMap<string, number>;
  /** The user's functions. */
  readonly functions: ReadonlyMap<string, FunctionDefinition>;
  /** Indices of value statements, each after those that it reads. */
  readonly order: readonly number[];
  /** Names that nothing assigns, in order of appearance: inputs with value 1. */
  readonly free: readonly string[];
  /** Index of the statement to be differentiated: the first that `out` names, else the one that `outputOf` finds. */
  readonly output: number;
  /** Indices of all statements that `out` names, the first one first; without it, of the output alone. */
  readonly outputStatements: readonly number[];
  /** Its vectors and matrices, each after those that it is made of; statements, values and outputs are those of the numbers in them. */
  readonly tiles: readonly Tile[];
}

export type Callee = { readonly kind: "function"; readonly definition: FunctionDefinition } | BuiltIn;

/** Functions that everybody expects, written in the language itself. gelu is the tanh form. */
const PRELUDE_TEXT = `
silu(x) = x * sigmoid(x)
gelu(x) = 1/2 * x * (1 + tanh(sqrt(2/pi) * (x + 0.044715 * x^3)))
mse(a, y) = 1/2 * (a - y)^2
squared_error(a, y) = (a - y)^2
bce(p, y) = -(xlogy(y, p) + xlogy(1 - y, 1 - p))
bce_logits(z, y) = y * softplus(-z) + (1 - y) * softplus(z)
hinge(s, y) = max(0, 1 - y * s)
logistic_loss(s, y) = softplus(-y * s)
`;

/** Reads functions that call only built-in operations and read only their parameters and constants. */
const closedFunctions = (text: string): Map<string, FunctionDefinition> => {
  const { nodes, statements } = parseStatements(text, (code) => {
    throw new Error(`a built-in definition does not parse (${code}): ${text}`);
  });
  const functions = statements.filter(
    (statement): statement is Statement & { kind: "function" } => statement.kind === "function",
  );
  return new Map(
    functions.map(({ name, parameters, expression }) => {
      const size = expression.root - expression.first + 1 + parameters.length;
      return [name, { name, parameters: parameters.map((p) => p.name), captured: [], nodes, expression, size }];
    }),
  );
};

let prelude: ReadonlyMap<string, FunctionDefinition> | undefined;

/** Parsed when first asked for, so that importing the engine costs nothing. */
export const preludeFunctions = (): ReadonlyMap<string, FunctionDefinition> => (prelude ??= closedFunctions(PRELUDE_TEXT));

const definitions = new Map<OperationName, FunctionDefinition | null>();

/** The operation as a function in simpler ones; null for those that are simple themselves. */
export const definitionOf = (op: OperationName): FunctionDefinition | null => {
  const known = definitions.get(op);
  if (known !== undefined) return known;
  const { definition, syntax } = OPERATIONS[op];
  const parameters = syntax.kind === "call" ? syntax.parameters.map(({ name }) => name).join(", ") : "";
  const parsed = definition === undefined ? null : (closedFunctions(`${op}(${parameters}) = ${definition}`).get(op) ?? null);
  definitions.set(op, parsed);
  return parsed;
};

/** What a call of `name` means; the user's functions come first. */
export const calleeOf = (functions: ReadonlyMap<string, FunctionDefinition>, name: string): Callee | null => {
  const definition = functions.get(name) ?? preludeFunctions().get(name);
  return definition ? { kind: "function", definition } : (BUILT_IN.get(name) ?? null);
};

let knownNames: ReadonlySet<string> | undefined;

/** Names that can be called in any program. */
export const isKnownFunction = (name: string): boolean =>
  (knownNames ??= new Set([...BUILT_IN.keys(), ...preludeFunctions().keys()])).has(name);
