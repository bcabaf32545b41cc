/** From the inputs to the target. Nothing is allocated. */
import type { Evaluation } from "./evaluation.ts";
import {
  add, addByA, addByB, divide, divideByA, divideByB, exp, expByA, log, logByA, multiply, multiplyByA, multiplyByB, negate, negateByA,
  power, powerByA, powerByB, relu, reluByA, sigmoid, sigmoidByA, subtract, subtractByA, subtractByB, tanh, tanhByA,
} from "./frequent.ts"; // biome-ignore format: a list of short names
import type { Rule } from "./rules.ts";
import {
  ADD, CODE_BITS, CODE_MASK, DIVIDE, EXP, LOG, MULTIPLY, NEGATE, POWER, RELU, SIGMOID, STRIDE, SUBTRACT, TANH,
} from "./tape.ts"; // biome-ignore format: a list of short names

/** Values, first gate first. */
export const sweepValues = (evaluation: Evaluation, followRule: Rule): void => {
  const { values } = evaluation;
  const { gates } = evaluation.tape;
  for (let k = 0; k < gates.length; k += STRIDE) {
    const gate = gates[k]!;
    const i = gate >>> CODE_BITS;
    const a = values[gates[k + 1]!]!;
    const slotB = gates[k + 2]!;
    switch (gate & CODE_MASK) {
      case ADD:
        values[i] = add.value(a, values[slotB]!);
        break;
      case MULTIPLY:
        values[i] = multiply.value(a, values[slotB]!);
        break;
      case SUBTRACT:
        values[i] = subtract.value(a, values[slotB]!);
        break;
      case DIVIDE:
        values[i] = divide.value(a, values[slotB]!);
        break;
      case NEGATE:
        values[i] = negate.value(a);
        break;
      case TANH:
        values[i] = tanh.value(a);
        break;
      case SIGMOID:
        values[i] = sigmoid.value(a);
        break;
      case RELU:
        values[i] = relu.value(a);
        break;
      case EXP:
        values[i] = exp.value(a);
        break;
      case LOG:
        values[i] = log.value(a);
        break;
      case POWER:
        values[i] = power.value(a, values[slotB]!);
        break;
      default:
        followRule(evaluation, i);
    }
  }
};

/** The same, and with each value, while its operands are at hand, the slope through every slot. */
export const sweepValuesAndSlopes = (evaluation: Evaluation, followRule: Rule): void => {
  const { values, local } = evaluation;
  const { gates } = evaluation.tape;
  const { firstEdge } = evaluation.graph;
  for (let k = 0; k < gates.length; k += STRIDE) {
    const gate = gates[k]!;
    const i = gate >>> CODE_BITS;
    const e = firstEdge[i]!;
    const a = values[gates[k + 1]!]!;
    const slotB = gates[k + 2]!;
    switch (gate & CODE_MASK) {
      case ADD:
        values[i] = add.value(a, values[slotB]!);
        local[e] = addByA();
        local[e + 1] = addByB();
        break;
      case MULTIPLY: {
        const b = values[slotB]!;
        values[i] = multiply.value(a, b);
        local[e] = multiplyByA(a, b);
        local[e + 1] = multiplyByB(a);
        break;
      }
      case SUBTRACT:
        values[i] = subtract.value(a, values[slotB]!);
        local[e] = subtractByA();
        local[e + 1] = subtractByB();
        break;
      case DIVIDE: {
        const b = values[slotB]!;
        const y = divide.value(a, b);
        values[i] = y;
        local[e] = divideByA(a, b, y);
        local[e + 1] = divideByB(a, b, y);
        break;
      }
      case NEGATE:
        values[i] = negate.value(a);
        local[e] = negateByA();
        break;
      case TANH: {
        const y = tanh.value(a);
        values[i] = y;
        local[e] = tanhByA(a, y);
        break;
      }
      case SIGMOID: {
        const y = sigmoid.value(a);
        values[i] = y;
        local[e] = sigmoidByA(a, y);
        break;
      }
      case RELU:
        values[i] = relu.value(a);
        local[e] = reluByA(a);
        break;
      case EXP: {
        const y = exp.value(a);
        values[i] = y;
        local[e] = expByA(a, y);
        break;
      }
      case LOG:
        values[i] = log.value(a);
        local[e] = logByA(a);
        break;
      case POWER: {
        const b = values[slotB]!;
        const y = power.value(a, b);
        values[i] = y;
        local[e] = powerByA(a, b, y);
        local[e + 1] = powerByB(a, b, y);
        break;
      }
      default:
        followRule(evaluation, i);
    }
  }
};
