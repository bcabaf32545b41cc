/** micrograd in TypeScript: every value is an object that knows its operands and, as a closure, how to send its gradient back. */
import { type Contender, Precision } from "./contender.ts";
import type { Recipe, RecipeOperation } from "./recipe.ts";

class Value {
  readonly data: number;
  grad = 0;
  readonly previous: readonly Value[];
  backward: () => void = () => {};

  constructor(data: number, previous: readonly Value[] = []) {
    this.data = data;
    this.previous = previous;
  }

  private unary(data: number, slope: number): Value {
    const out = new Value(data, [this]);
    out.backward = () => {
      this.grad += slope * out.grad;
    };
    return out;
  }

  add(other: Value): Value {
    const out = new Value(this.data + other.data, [this, other]);
    out.backward = () => {
      this.grad += out.grad;
      other.grad += out.grad;
    };
    return out;
  }

  multiply(other: Value): Value {
    const out = new Value(this.data * other.data, [this, other]);
    out.backward = () => {
      this.grad += other.data * out.grad;
      other.grad += this.data * out.grad;
    };
    return out;
  }

  subtract(other: Value): Value {
    const out = new Value(this.data - other.data, [this, other]);
    out.backward = () => {
      this.grad += out.grad;
      other.grad -= out.grad;
    };
    return out;
  }

  divide(other: Value): Value {
    const out = new Value(this.data / other.data, [this, other]);
    out.backward = () => {
      this.grad += out.grad / other.data;
      other.grad -= (out.data / other.data) * out.grad;
    };
    return out;
  }

  negate(): Value {
    return this.unary(-this.data, -1);
  }

  tanh(): Value {
    const t = Math.tanh(this.data);
    return this.unary(t, 1 - t * t);
  }

  sigmoid(): Value {
    const s = 1 / (1 + Math.exp(-this.data));
    return this.unary(s, s * (1 - s));
  }

  relu(): Value {
    return this.unary(Math.max(this.data, 0), this.data > 0 ? 1 : 0);
  }

  exp(): Value {
    const e = Math.exp(this.data);
    return this.unary(e, e);
  }

  /** micrograd sorts by recursion; with a stack of its own the port survives deep graphs. */
  backpropagate(): void {
    const sorted: Value[] = [];
    const visited = new Set<Value>([this]);
    const stack: { value: Value; next: number }[] = [{ value: this, next: 0 }];
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const operand = top.value.previous[top.next++];
      if (!operand) {
        sorted.push(top.value);
        stack.pop();
      } else if (!visited.has(operand)) {
        visited.add(operand);
        stack.push({ value: operand, next: 0 });
      }
    }
    this.grad = 1;
    for (let i = sorted.length - 1; i >= 0; i--) sorted[i]!.backward();
  }
}

const applyTo = (op: RecipeOperation, a: Value, b: Value): Value => {
  switch (op) {
    case "add":
    case "multiply":
    case "subtract":
    case "divide":
      return a[op](b);
    case "negate":
    case "tanh":
    case "sigmoid":
    case "relu":
    case "exp":
      return a[op]();
  }
};

/** As in micrograd, computing a value is what builds the graph, so a moved input means building it again. */
export const objectPort = ({ inputs, gates }: Recipe): Contender => {
  let nodes: Value[] = [];
  return {
    name: "object port",
    move: (x) => {
      nodes = inputs.map((value, i) => new Value(i === 0 ? x : value));
      for (const { op, a, b } of gates) nodes.push(applyTo(op, nodes[a]!, nodes[b]!));
      nodes.at(-1)!.backpropagate();
    },
    value: () => nodes.at(-1)!.data,
    gradient: (node) => nodes[node]!.grad,
    ...Precision.FULL,
  };
};
