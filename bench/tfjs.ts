import * as tf from "@tensorflow/tfjs-core";
import "@tensorflow/tfjs-core/dist/register_all_gradients.js";
import "@tensorflow/tfjs-backend-cpu";
import { type Contender, Precision } from "./contender.ts";
import { build, type Operations, type Recipe } from "./recipe.ts";

const OPERATIONS: Operations<tf.Scalar> = {
  add: tf.add,
  multiply: tf.mul,
  subtract: tf.sub,
  divide: tf.div,
  negate: tf.neg,
  tanh: tf.tanh,
  sigmoid: tf.sigmoid,
  relu: tf.relu,
  exp: tf.exp,
};

/** Made for tensors, and for single precision: one number per tensor is what it is worst at. */
export const tfjs = (recipe: Recipe): Contender => {
  tf.env().set("IS_NODE", false); // no advertisement in the middle of the table
  const compute = tf.valueAndGrads((...inputs) => build(recipe, OPERATIONS, (_, i) => inputs[i]!).at(-1)!);
  let result = { value: Number.NaN, gradients: [] as number[] };
  return {
    name: "tfjs-core, cpu",
    move: (x) => {
      const inputs = recipe.inputs.map((value, i) => tf.scalar(i === 0 ? x : value));
      const { value, grads } = compute(inputs);
      result = { value: value.dataSync()[0]!, gradients: grads.map((gradient) => gradient.dataSync()[0]!) };
      for (const tensor of [value, ...grads, ...inputs]) tensor.dispose();
    },
    value: () => result.value,
    gradient: (node) => result.gradients[node]!,
    ...Precision.SINGLE,
  };
};
