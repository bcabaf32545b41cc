/** A call frame: an expression on its way into the graph, and what the names in it stand for. */
import type { FunctionDefinition } from "../lang/program.ts";
import type { SyntaxNode, ValueStatement } from "../lang/syntax.ts";
import { type Functions, functionsSeenBy, unnamedGates } from "./autoNames.ts";

export interface GateName {
  readonly name: string;
  readonly isAutomatic: boolean;
}

/**
 * Graph indices of what a body reads. A parameter hides a captured name from the body itself, but not from the functions that the body calls:
 * with `g(a) = a + w`, a call of `f(w) = g(w)` reads both w.
 */
export interface Scope {
  readonly parameters: ReadonlyMap<string, number>;
  readonly captured: ReadonlyMap<string, number>;
}

/** @param operands of the call: the arguments, then the captured names */
export const scopeOf = ({ parameters, captured }: FunctionDefinition, operands: readonly number[]): Scope => ({
  parameters: new Map(parameters.map((name, i) => [name, operands[i] ?? -1])),
  captured: new Map(captured.map((name, i) => [name, operands[parameters.length + i] ?? -1])),
});

/** The next free number for a gate of an expression, for the body of a call in it, and for a constant. */
export interface Numbering {
  nextGate: number;
  nextBlock: number;
  nextConstant: number;
}

/** A statement's expression, or the body of a call that is expanded. */
export interface CallFrame {
  readonly nodes: readonly SyntaxNode[];
  readonly first: number;
  readonly root: number;
  at: number;
  /** Graph indices of the syntax nodes done so far; entry i stands for `nodes[first + i]`. */
  readonly results: number[];
  readonly functions: Functions;
  /** null: a statement, which sees the names of the program. */
  readonly scope: Scope | null;
  /** What the root is to be called; null if it needs an automatic name. */
  readonly name: GateName | null;
  /** Spans mean something in the text of the program. */
  readonly hasSpans: boolean;
  readonly group: number;
  /** The statements of a program share theirs, a body has its own. */
  readonly numbering: Numbering;
}

export const frameOfStatement = (
  nodes: readonly SyntaxNode[],
  { name, isAutomatic = false, expression: { first, root } }: ValueStatement,
  functions: Functions,
  numbering: Numbering,
): CallFrame => ({
  nodes, first, root, at: first, results: [], functions, scope: null,
  name: name === null ? null : { name, isAutomatic }, hasSpans: true, group: -1, numbering,
}); // biome-ignore format: a list of short fields

/** @param functions those that the caller sees */
export const frameOfBody = (
  definition: FunctionDefinition,
  functions: Functions,
  scope: Scope,
  name: GateName,
  { group, block, nextConstant }: { group: number; block: number; nextConstant: number },
): CallFrame => {
  const { nodes, expression } = definition;
  const { first, root } = expression;
  const seen = functionsSeenBy(definition, functions);
  return {
    nodes, first, root, at: first, results: [], functions: seen, scope, name, hasSpans: seen.size > 0, group,
    numbering: { nextGate: block, nextBlock: block + unnamedGates(nodes, expression, true), nextConstant },
  }; // biome-ignore format: a list of short fields
};
