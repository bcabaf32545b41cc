/** Every operation there is. Parser tables, glyphs, formulas, the reference page and the gradient tests are derived from this record. */
import { elu, leakyRelu, relu, sigmoid, softplus, step, tanh } from "./activations.ts";
import { add, divide, identity, multiply, negate, power, subtract } from "./arithmetic.ts";
import { abs, acos, asin, atan, cos, cosh, exp, log, log2, log10, sign, sin, sinh, sqrt, tan } from "./elementary.ts";
import { max, min } from "./extrema.ts";
import { logsumexp, xlogy } from "./logarithmic.ts";
import type { Operation } from "./operation.ts";

const RECORDS = {
  add, subtract, multiply, divide, power, negate, identity,
  exp, log, log2, log10, sqrt, abs, sign, sin, cos, tan, asin, acos, atan, sinh, cosh, tanh,
  sigmoid, relu, leaky_relu: leakyRelu, elu, softplus, step,
  max, min, logsumexp, xlogy,
} as const satisfies Record<string, Operation>; // biome-ignore format: one family a line

export type OperationName = keyof typeof RECORDS;

/** 1, 2 or "many", operation by operation. */
export type ArityOf<N extends OperationName> = (typeof RECORDS)[N]["arity"];

/** The same records, each seen as any operation. */
export const OPERATIONS: Readonly<Record<OperationName, Operation>> = RECORDS;

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Object.keys forgets the names
export const OPERATION_NAMES = Object.keys(RECORDS) as readonly OperationName[];
