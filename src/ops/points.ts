/** Where the tests try every operation: smooth points of moderate size, where a central difference tells each partial to 7 digits. */
import type { ArityOf, OperationName } from "./registry.ts";

interface Operands {
  1: readonly [number];
  2: readonly [number, number];
  many: readonly number[];
}

/** A missing operation and a missing operand do not compile. */
type Points = { readonly [N in OperationName]: readonly Operands[ArityOf<N>][] };

export const POINTS = {
  add: [[3, -4], [0, 0], [0.1, 2e5]],
  subtract: [[3, -4], [0, 0], [0.1, 2e5]],
  multiply: [[3, -4], [0, 7], [-0.5, 0], [1e-3, 1e3]],
  divide: [[3, -4], [0, 7], [-1, 0.125], [30, 0.1]],
  power: [[3, 2], [0.5, -1.5], [2, 0], [9, 0.5], [1.1, 30]],
  negate: [[3], [-2.5], [0]],
  identity: [[3], [-2.5], [0]],
  exp: [[0], [1], [-7.5], [20]],
  log: [[1], [0.1], [2.5], [1e6]],
  log2: [[1], [0.1], [8], [1e6]],
  log10: [[1], [0.1], [1000], [3e6]],
  sqrt: [[1], [0.1], [2], [1e6]],
  abs: [[3], [-0.5]],
  sign: [[3], [-0.5]],
  sin: [[0], [1], [-2.5], [Math.PI / 2]],
  cos: [[0], [1], [-2.5], [Math.PI]],
  tan: [[0], [1], [-1.2], [2.5]],
  asin: [[0], [0.5], [-0.9]],
  acos: [[0], [0.5], [-0.9]],
  atan: [[0], [1], [-30]],
  sinh: [[0], [1], [-6]],
  cosh: [[0], [1], [-6]],
  tanh: [[0], [0.5], [-2.5]],
  sigmoid: [[0], [1], [-4], [6]],
  relu: [[2], [-3]],
  leaky_relu: [[2, 0.01], [-3, 0.01], [-3, -0.5], [0.5, 2]],
  elu: [[2, 1], [-3, 1], [-0.5, 0.25]],
  softplus: [[0], [1], [-4], [6]],
  step: [[3], [-0.5]],
  max: [[3, -4], [-4, 3], [1, 2, 3], [3, 1, 2], [5]],
  min: [[3, -4], [-4, 3], [1, 2, 3], [3, 1, 2], [5]],
  logsumexp: [[3, -4], [0, 0], [1, 2, 3], [-30, 20, 19], [5]],
  xlogy: [[3, 4], [0, 2], [-2, 0.1], [1, 1]],
} as const satisfies Points; // biome-ignore format: one operation a line
