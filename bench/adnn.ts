import ad, { type ScalarNode } from "adnn/ad/index.js";
import { type Contender, Precision } from "./contender.ts";
import { build, type Operations, type Recipe } from "./recipe.ts";

/** adnn brings no relu; its `newUnaryFunction` is there for that. */
const OPERATIONS: Operations<ScalarNode> = {
  add: ad.scalar.add,
  multiply: ad.scalar.mul,
  subtract: ad.scalar.sub,
  divide: ad.scalar.div,
  negate: ad.scalar.neg,
  tanh: ad.scalar.tanh,
  sigmoid: ad.scalar.sigmoid,
  relu: ad.newUnaryFunction({
    OutputType: Number,
    name: "relu",
    forward: (x) => Math.max(x, 0),
    backward(x) {
      x.dx += x.x > 0 ? this.dx : 0;
    },
  }),
  exp: ad.scalar.exp,
};

export const adnn = (recipe: Recipe): Contender => {
  let nodes: ScalarNode[] = [];
  return {
    name: "adnn",
    move: (x) => {
      nodes = build(recipe, OPERATIONS, (value, i) => ad.lift(i === 0 ? x : value));
      nodes.at(-1)!.backprop();
    },
    value: () => nodes.at(-1)!.x,
    gradient: (node) => nodes[node]!.dx,
    ...Precision.FULL,
  };
};
