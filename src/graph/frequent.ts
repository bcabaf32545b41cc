/**
 * The operations that fill ordinary programs, for the sweeps to call by name. That lets the compiler put the records' own functions into the loop
 * and keep their numbers in registers; a call through the registry, which serves all the others, costs a few nanoseconds and passes numbers
 * through the heap. No mathematics stands here, so a new operation needs no line here.
 */
import { relu, sigmoid, tanh } from "../ops/activations.ts";
import { add, divide, multiply, negate, power, subtract } from "../ops/arithmetic.ts";
import { exp, log } from "../ops/elementary.ts";

export { add, divide, exp, log, multiply, negate, power, relu, sigmoid, subtract, tanh };

// The slopes, taken out of their arrays, where the compiler would have to look for them at every gate.
export const [{ value: addByA }, { value: addByB }] = add.partials;
export const [{ value: multiplyByA }, { value: multiplyByB }] = multiply.partials;
export const [{ value: subtractByA }, { value: subtractByB }] = subtract.partials;
export const [{ value: divideByA }, { value: divideByB }] = divide.partials;
export const [{ value: negateByA }] = negate.partials;
export const [{ value: tanhByA }] = tanh.partials;
export const [{ value: sigmoidByA }] = sigmoid.partials;
export const [{ value: reluByA }] = relu.partials;
export const [{ value: expByA }] = exp.partials;
export const [{ value: logByA }] = log.partials;
export const [{ value: powerByA }, { value: powerByB }] = power.partials;
