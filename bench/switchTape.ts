/** The least that a scalar tape can do: typed arrays, one switch per node, values and gradients and nothing else. */
import { type Contender, Precision } from "./contender.ts";
import { RECIPE_OPERATIONS, type Recipe } from "./recipe.ts";

interface Tape {
  /** Index of the first gate. */
  readonly first: number;
  /** Index into `RECIPE_OPERATIONS`. */
  readonly code: Uint8Array;
  readonly left: Int32Array;
  readonly right: Int32Array;
  readonly values: Float64Array;
  readonly gradients: Float64Array;
}

const pack = ({ inputs, gates }: Recipe): Tape => {
  const first = inputs.length;
  const size = first + gates.length;
  const code = new Uint8Array(size);
  const left = new Int32Array(size);
  const right = new Int32Array(size);
  for (const [i, { op, a, b }] of gates.entries()) {
    code[first + i] = RECIPE_OPERATIONS.indexOf(op);
    left[first + i] = a;
    right[first + i] = b;
  }
  const values = new Float64Array(size);
  values.set(inputs);
  return { first, code, left, right, values, gradients: new Float64Array(size) };
};

const forward = ({ first, code, left, right, values }: Tape): void => {
  for (let i = first; i < values.length; i++) {
    const a = values[left[i]!]!;
    const b = values[right[i]!]!;
    switch (code[i]!) {
      case 0:
        values[i] = a + b;
        break;
      case 1:
        values[i] = a * b;
        break;
      case 2:
        values[i] = a - b;
        break;
      case 3:
        values[i] = a / b;
        break;
      case 4:
        values[i] = -a;
        break;
      case 5:
        values[i] = Math.tanh(a);
        break;
      case 6:
        values[i] = 1 / (1 + Math.exp(-a));
        break;
      case 7:
        values[i] = Math.max(a, 0);
        break;
      case 8:
        values[i] = Math.exp(a);
        break;
    }
  }
};

const back = ({ first, code, left, right, values, gradients }: Tape): void => {
  const last = values.length - 1;
  gradients.fill(0);
  gradients[last] = 1;
  for (let i = last; i >= first; i--) {
    const g = gradients[i]!;
    const y = values[i]!;
    const a = left[i]!;
    const b = right[i]!;
    switch (code[i]!) {
      case 0:
        gradients[a]! += g;
        gradients[b]! += g;
        break;
      case 1:
        gradients[a]! += g * values[b]!;
        gradients[b]! += g * values[a]!;
        break;
      case 2:
        gradients[a]! += g;
        gradients[b]! -= g;
        break;
      case 3:
        gradients[a]! += g / values[b]!;
        gradients[b]! -= (g * y) / values[b]!;
        break;
      case 4:
        gradients[a]! -= g;
        break;
      case 5:
        gradients[a]! += g * (1 - y * y);
        break;
      case 6:
        gradients[a]! += g * y * (1 - y);
        break;
      case 7:
        gradients[a]! += values[a]! > 0 ? g : 0;
        break;
      case 8:
        gradients[a]! += g * y;
        break;
    }
  }
};

export const switchTape = (recipe: Recipe): Contender => {
  const tape = pack(recipe);
  return {
    name: "switch tape",
    move: (x) => {
      tape.values[0] = x;
      forward(tape);
      back(tape);
    },
    value: () => tape.values.at(-1)!,
    gradient: (node) => tape.gradients[node]!,
    ...Precision.FULL,
  };
};
