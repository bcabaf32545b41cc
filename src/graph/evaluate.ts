/**
 * All numbers of a graph: one sweep forward for the values and slopes, one sweep back for the gradients and, edge by edge, for what the
 * chain rule multiplies and adds on the way. Nothing is allocated when an input moves.
 *
 * The operations that fill ordinary programs are called by name. That lets the compiler put the record's own functions into the loop and keep
 * their numbers in registers; a call through the registry, which serves all the others, costs a few nanoseconds and passes numbers
 * through the heap. No mathematics stands here, so a new operation needs no line here.
 */
import { relu, sigmoid, tanh } from "../ops/activations.ts";
import { add, divide, multiply, negate, power, subtract } from "../ops/arithmetic.ts";
import { exp, log } from "../ops/elementary.ts";
import type { Operation, Variadic } from "../ops/operation.ts";
import { OPERATION_NAMES, OPERATIONS, type OperationName } from "../ops/registry.ts";
import { countTies, type Evaluation } from "./evaluation.ts";
import { ADD, COMPOSITE, codeOf, DIVIDE, LEAF, MULTIPLY, NEGATE, SUBTRACT } from "./tape.ts";

export { createEvaluation, type Evaluation } from "./evaluation.ts";

// The slopes of arithmetic, taken out of their arrays, where the compiler would have to look for them at every gate.
const [{ value: addByA }, { value: addByB }] = add.partials;
const [{ value: subtractByA }, { value: subtractByB }] = subtract.partials;
const [{ value: multiplyByA }, { value: multiplyByB }] = multiply.partials;
const [{ value: divideByA }, { value: divideByB }] = divide.partials;
const [{ value: negateByA }] = negate.partials;

/** Values, first gate first; and with each value, while its operands are at hand, the slope through every slot. */
const sweepForward = (evaluation: Evaluation): void => {
  const { numbers, at, tape } = evaluation;
  const { local } = at;
  const { code, firstEdge, from } = tape;
  for (let i = 0; i < code.length; i++) {
    if (code[i] === LEAF) continue;
    const e = firstEdge[i]!;
    const a = numbers[from[e]!]!;
    switch (code[i]!) {
      case ADD:
        numbers[i] = add.value(a, numbers[from[e + 1]!]!);
        numbers[local + e] = addByA();
        numbers[local + e + 1] = addByB();
        break;
      case MULTIPLY: {
        const b = numbers[from[e + 1]!]!;
        numbers[i] = multiply.value(a, b);
        numbers[local + e] = multiplyByA(a, b);
        numbers[local + e + 1] = multiplyByB(a);
        break;
      }
      case SUBTRACT:
        numbers[i] = subtract.value(a, numbers[from[e + 1]!]!);
        numbers[local + e] = subtractByA();
        numbers[local + e + 1] = subtractByB();
        break;
      case DIVIDE: {
        const b = numbers[from[e + 1]!]!;
        numbers[i] = divide.value(a, b);
        numbers[local + e] = divideByA(a, b);
        numbers[local + e + 1] = divideByB(a, b, numbers[i]!);
        break;
      }
      case NEGATE:
        numbers[i] = negate.value(a);
        numbers[local + e] = negateByA();
        break;
      default:
        RULES[code[i]!]!(evaluation, i);
    }
  }
};

/** Computes the value and the slopes of gate i. */
type Rule = (evaluation: Evaluation, i: number) => void;

/** One function for each, so that the compiler puts the record's functions into it. */
const FREQUENT: Partial<Record<OperationName, Rule>> = {
  exp: ({ values, local, tape }, i) => {
    const e = tape.firstEdge[i]!;
    const a = values[tape.from[e]!]!;
    values[i] = exp.value(a);
    local[e] = exp.partials[0].value(a, values[i]);
  },
  log: ({ values, local, tape }, i) => {
    const e = tape.firstEdge[i]!;
    const a = values[tape.from[e]!]!;
    values[i] = log.value(a);
    local[e] = log.partials[0].value(a);
  },
  tanh: ({ values, local, tape }, i) => {
    const e = tape.firstEdge[i]!;
    const a = values[tape.from[e]!]!;
    values[i] = tanh.value(a);
    local[e] = tanh.partials[0].value(a);
  },
  sigmoid: ({ values, local, tape }, i) => {
    const e = tape.firstEdge[i]!;
    const a = values[tape.from[e]!]!;
    values[i] = sigmoid.value(a);
    local[e] = sigmoid.partials[0].value(a);
  },
  relu: ({ values, local, tape }, i) => {
    const e = tape.firstEdge[i]!;
    const a = values[tape.from[e]!]!;
    values[i] = relu.value(a);
    local[e] = relu.partials[0].value(a);
  },
  power: ({ values, local, tape }, i) => {
    const e = tape.firstEdge[i]!;
    const a = values[tape.from[e]!]!;
    const b = values[tape.from[e + 1]!]!;
    values[i] = power.value(a, b);
    local[e] = power.partials[0].value(a, b, values[i]);
    local[e + 1] = power.partials[1].value(a, b, values[i]);
  },
};

/** Any operation, by its record. */
const ruleOf = (record: Operation): Rule => {
  if (record.arity === "many") return (evaluation, i) => fold(record, evaluation, i);
  return ({ values, local, tape }, i) => {
    const e = tape.firstEdge[i]!;
    const a = values[tape.from[e]!]!;
    if (record.arity === 1) {
      const y = record.value(a);
      values[i] = y;
      local[e] = record.partials[0].value(a, y);
    } else {
      const b = values[tape.from[e + 1]!]!;
      const y = record.value(a, b);
      values[i] = y;
      local[e] = record.partials[0].value(a, b, y);
      local[e + 1] = record.partials[1].value(a, b, y);
    }
  };
};

/** max(a, b, c) is max(max(a, b), c). */
const fold = ({ value, partials: [partial] }: Variadic, evaluation: Evaluation, i: number): void => {
  const { values, local, tape } = evaluation;
  const first = tape.firstEdge[i]!;
  const end = tape.firstEdge[i + 1]!;
  let y = values[tape.from[first]!]!;
  for (let e = first + 1; e < end; e++) y = value(y, values[tape.from[e]!]!);
  values[i] = y;
  const ties = countTies(evaluation, i);
  for (let e = first; e < end; e++) local[e] = partial.value(values[tape.from[e]!]!, y, ties);
};

/** A body's inputs are its first nodes, one for each operand of the gate; its gradients at them are the gate's slopes. */
const enterBody: Rule = ({ values, local, tape, bodies }, i) => {
  const body = bodies.get(i);
  if (!body) throw new TypeError(`node ${i} is not composite`);
  const first = tape.firstEdge[i]!;
  const end = tape.firstEdge[i + 1]!;
  for (let e = first; e < end; e++) body.values[e - first] = values[tape.from[e]!]!;
  evaluate(body, "gradients");
  values[i] = body.values[body.target]!;
  for (let e = first; e < end; e++) local[e] = body.gradients[e - first]!;
};

/** By the code of the node. */
const RULES: Rule[] = [];
RULES[COMPOSITE] = enterBody;
for (const op of OPERATION_NAMES) RULES[codeOf(op)] = FREQUENT[op] ?? ruleOf(OPERATIONS[op]);

/** The chain rule, edge by edge in the order of the backward steps: last gate first, and at each gate its last operand first. */
const sweepBack = ({ numbers, at, tape, target }: Evaluation, keepsSteps: boolean): void => {
  const { gradients, local, contribution, running } = at;
  const { firstEdge, from, upstream } = tape;
  numbers.fill(0, gradients, local);
  numbers[gradients + target] = 1;
  for (let e = firstEdge[target + 1]! - 1; e >= 0; e--) {
    const gate = upstream[e]!;
    if (gate < 0) continue;
    const operand = gradients + from[e]!;
    const part = numbers[gradients + gate]! * numbers[local + e]!;
    const total = numbers[operand]! + part;
    numbers[operand] = total;
    if (!keepsSteps) continue;
    numbers[contribution + e] = part;
    numbers[running + e] = total;
  }
};

/**
 * Computes every number anew from the inputs in `values`; in place, and in time linear in the size of the graph.
 * @param detail "gradients" leaves `contribution` and `running` as they are: what a walk shows and a result does not need
 */
export const evaluate = (evaluation: Evaluation, detail: "gradients" | "steps" = "steps"): Evaluation => {
  sweepForward(evaluation);
  sweepBack(evaluation, detail === "steps");
  return evaluation;
};
