/** The parser's tables, read off the registry: which symbol or name means which operation. */
import type { Binding, Parameter } from "../ops/operation.ts";
import { OPERATION_NAMES, OPERATIONS, type OperationName } from "../ops/registry.ts";

export interface OperatorEntry {
  readonly op: OperationName;
  readonly binding: Binding;
  readonly rightToLeft: boolean;
}

export interface BuiltIn {
  readonly kind: "built-in";
  readonly op: OperationName;
  readonly parameters: readonly Parameter[];
  readonly variadic: boolean;
}

export const INFIX = new Map<string, OperatorEntry>();
export const PREFIX = new Map<string, OperatorEntry>();
/** Built-in operations that are called by name, under all their names. */
export const BUILT_IN = new Map<string, BuiltIn>();

for (const op of OPERATION_NAMES) {
  const { syntax, arity } = OPERATIONS[op];
  if (syntax.kind === "infix")
    for (const symbol of syntax.symbols)
      INFIX.set(symbol, { op, binding: syntax.binding, rightToLeft: syntax.rightToLeft ?? false });
  if (syntax.kind === "prefix")
    for (const symbol of syntax.symbols) PREFIX.set(symbol, { op, binding: syntax.binding, rightToLeft: true });
  if (syntax.kind === "call")
    for (const name of syntax.names)
      BUILT_IN.set(name, { kind: "built-in", op, parameters: syntax.parameters, variadic: arity === "many" });
}

/** Values that names have unless the program assigns them. */
export const CONSTANTS: ReadonlyMap<string, number> = new Map([
  ["pi", Math.PI],
  ["π", Math.PI],
  ["e", Math.E],
]);

/** Marks an input that training would change; a name everywhere but before a name at the beginning of a statement. */
export const TRAINABLE = "param";

/** Names the outputs; a name itself everywhere but before a name at the beginning of a statement. */
export const OUTPUTS = "out";

/** Gives inputs a number for each row; a name everywhere but before a name at the beginning of a statement. */
export const DATA = "data";
