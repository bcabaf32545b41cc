/**
 * The syntax tree of a program. An expression is kept in postfix order, operands before their operation, in one list per program: a node refers
 * only to earlier ones. Whoever walks a tree runs a loop, so that no nesting, however deep, can overflow the stack.
 */
import type { OperationName } from "../ops/registry.ts";
import type { Span } from "./diagnostic.ts";

export type SyntaxNode = Span &
  (
    | { readonly kind: "number"; readonly value: number } // with its sign
    | { readonly kind: "name"; readonly name: string }
    | { readonly kind: "operation"; readonly op: OperationName; readonly operands: readonly number[] }
    | { readonly kind: "call"; readonly name: string; readonly nameSpan: Span; readonly operands: readonly number[] }
    | { readonly kind: "missing" } // where an operand should have been; the program has an error
  );

/** `nodes[first..root]` in the list that the expression was parsed into. */
export interface Expression extends Span {
  readonly first: number;
  readonly root: number;
}

export interface ParameterName extends Span {
  readonly name: string;
}

export interface ValueStatement extends Span {
  readonly kind: "value";
  /** null for a bare expression. */
  readonly name: string | null;
  /** The name is none of the text's: that of an array which has none there. */
  readonly isAutomatic?: boolean;
  readonly nameSpan: Span;
  readonly trainable: boolean;
  /** The signed number that the expression is: with a name, the statement is an input of this value. null if anything is computed. */
  readonly literal: number | null;
  readonly expression: Expression;
  /** Of an input that the `data` statement gives its numbers: index of its column. Literal and expression are those of the first row. */
  readonly column?: number;
}

export interface FunctionStatement extends Span {
  readonly kind: "function";
  readonly name: string;
  readonly nameSpan: Span;
  readonly parameters: readonly ParameterName[];
  readonly expression: Expression;
}

/** Named by `out f, g`. */
export interface OutputName extends Span {
  readonly name: string;
}

export interface ColumnName extends Span {
  readonly name: string;
}

/** A number with its sign. */
export interface DataCell extends Span {
  readonly value: number;
}

/** What `data x, y = [[1, 3], [2, 5]]` says. In a program without errors there is a row, and each has one cell a name. */
export interface DataTable extends Span {
  readonly names: readonly ColumnName[];
  readonly rows: readonly (readonly DataCell[])[];
}

export type Statement = ValueStatement | FunctionStatement;

export interface Syntax {
  readonly nodes: readonly SyntaxNode[];
  readonly statements: readonly Statement[];
  /** Each once, in the order of the text; none without an `out` statement, which is no member of `statements`. */
  readonly outputs: readonly OutputName[];
  /** null without a `data` statement. Each of its names is a member of `statements`, too: an input. */
  readonly data: DataTable | null;
}
