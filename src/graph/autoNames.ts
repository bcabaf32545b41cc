/**
 * Names u1, u2, … for gates that the text leaves unnamed, skipping names in use.
 *
 * A name must not change when something is expanded, since links and cursors refer to it. So the gates of the program are numbered first, in
 * schedule order; behind them every call, expanded or not, has a block of numbers for its body, which is numbered in the same way.
 */
import { type Callee, calleeOf, definitionOf, type FunctionDefinition } from "../lang/program.ts";
import type { Expression, SyntaxNode } from "../lang/syntax.ts";

/** The user's functions, where they can be seen: not from the prelude or a built-in definition. */
export type Functions = ReadonlyMap<string, FunctionDefinition>;

const NO_FUNCTIONS: Functions = new Map();

export const functionsSeenBy = (definition: FunctionDefinition, functions: Functions): Functions =>
  functions.get(definition.name) === definition ? functions : NO_FUNCTIONS;

/** The body that expanding a call shows; null for an operation that is simple itself. */
export const bodyOf = (callee: Callee): FunctionDefinition | null =>
  callee.kind === "function" ? callee.definition : definitionOf(callee.op);

export const becomesGate = ({ kind }: SyntaxNode): boolean => kind === "call" || kind === "operation";

/** How many gates of an expression need a name; its root has one already if the expression has. */
export const unnamedGates = (nodes: readonly SyntaxNode[], { first, root }: Expression, isNamed: boolean): number => {
  let count = 0;
  for (let i = first; i <= root; i++) {
    const node = nodes[i];
    if (node && becomesGate(node) && !(isNamed && i === root)) count++;
  }
  return count;
};

/** How many numbers the body of each function takes, the bodies within it included. */
export class BlockSizes {
  private readonly known = new Map<FunctionDefinition, number>();

  /** @param functions callees before callers, so that no chain of calls is followed by recursion */
  constructor(functions: Functions) {
    for (const definition of functions.values()) this.known.set(definition, this.measure(definition, functions));
  }

  of(definition: FunctionDefinition): number {
    let size = this.known.get(definition);
    if (size === undefined) {
      size = this.measure(definition, NO_FUNCTIONS);
      this.known.set(definition, size);
    }
    return size;
  }

  private measure({ nodes, expression }: FunctionDefinition, functions: Functions): number {
    let size = unnamedGates(nodes, expression, true);
    for (let i = expression.first; i <= expression.root; i++) {
      const node = nodes[i];
      const callee = node?.kind === "call" ? calleeOf(functions, node.name) : null;
      const body = callee && bodyOf(callee);
      if (body) size += this.of(body);
    }
    return size;
  }
}

export type Naming = (ordinal: number) => string;

/** An array's entries take its number, too. */
const AUTOMATIC = /^.([1-9]\d{0,8})(?:\[|$)/;

/** Turns the numbers 1, 2, … into names that the program does not use. */
export const automaticNames = (letter: "u" | "c", used: readonly string[]): Naming => {
  const numbers = new Set<number>();
  for (const name of used) {
    const [, digits] = (name[0] === letter && AUTOMATIC.exec(name)) || [];
    if (digits !== undefined) numbers.add(Number(digits));
  }
  const taken = [...numbers].toSorted((a, b) => a - b);
  return (ordinal) => {
    let number = ordinal;
    for (const other of taken) {
      if (other > number) break;
      number++;
    }
    return letter + String(number);
  };
};
