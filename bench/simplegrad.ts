import { ValueStorage, Variable } from "simplegrad";
import { type Contender, Precision } from "./contender.ts";
import { build, type Operations, type Recipe } from "./recipe.ts";

const OPERATIONS: Operations<Variable> = {
  add: (a, b) => a.add(b),
  multiply: (a, b) => a.mul(b),
  subtract: (a, b) => a.sub(b),
  divide: (a, b) => a.div(b),
  negate: (a) => a.mul(-1),
  tanh: (a) => a.tanh(),
  sigmoid: (a) => a.sigmoid(),
  relu: (a) => a.ReLU(),
  exp: (a) => a.exp(),
};

/** Compiles the graph to JavaScript once; that is not counted. */
export const simplegrad = (recipe: Recipe): Contender => {
  const storage = new ValueStorage();
  const nodes = build(recipe, OPERATIONS, () => new Variable(storage));
  const target = nodes.at(-1)!;
  target.compile();
  for (const [i, value] of recipe.inputs.entries()) storage.v[nodes[i]!.id] = value;
  return {
    name: "simplegrad",
    move: (x) => {
      storage.v[nodes[0]!.id] = x;
      storage.gv.fill(0);
      storage.gv[target.id] = 1;
      target.forward();
      target.backward();
    },
    value: () => storage.v[target.id]!,
    gradient: (node) => storage.gv[nodes[node]!.id]!,
    ...Precision.FULL,
  };
};
