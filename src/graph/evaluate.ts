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
import { OPERATIONS } from "../ops/registry.ts";
import { countTies, type Evaluation } from "./evaluation.ts";
import * as code from "./tape.ts";

export { createEvaluation, type Evaluation } from "./evaluation.ts";

/** Values, first gate first; and with each value, while its operands are at hand, the slope through every slot. */
const sweepForward = (evaluation: Evaluation): void => {
  const { values, local, tape } = evaluation;
  for (let i = 0; i < values.length; i++) {
    const a = values[tape.a[i]!]!;
    const b = values[tape.b[i]!]!;
    const e = tape.firstEdge[i]!;
    switch (tape.code[i]!) {
      case code.LEAF:
        break;
      case code.ADD:
        values[i] = add.value(a, b);
        local[e] = add.partials[0].value();
        local[e + 1] = add.partials[1].value();
        break;
      case code.MULTIPLY:
        values[i] = multiply.value(a, b);
        local[e] = multiply.partials[0].value(a, b);
        local[e + 1] = multiply.partials[1].value(a);
        break;
      case code.SUBTRACT:
        values[i] = subtract.value(a, b);
        local[e] = subtract.partials[0].value();
        local[e + 1] = subtract.partials[1].value();
        break;
      case code.DIVIDE:
        values[i] = divide.value(a, b);
        local[e] = divide.partials[0].value(a, b);
        local[e + 1] = divide.partials[1].value(a, b, values[i]!);
        break;
      case code.NEGATE:
        values[i] = negate.value(a);
        local[e] = negate.partials[0].value();
        break;
      case code.EXP:
        values[i] = exp.value(a);
        local[e] = exp.partials[0].value(a, values[i]!);
        break;
      case code.TANH:
        values[i] = tanh.value(a);
        local[e] = tanh.partials[0].value(a);
        break;
      case code.SIGMOID:
        values[i] = sigmoid.value(a);
        local[e] = sigmoid.partials[0].value(a);
        break;
      case code.RELU:
        values[i] = relu.value(a);
        local[e] = relu.partials[0].value(a);
        break;
      case code.POWER:
        values[i] = power.value(a, b);
        local[e] = power.partials[0].value(a, b, values[i]!);
        local[e + 1] = power.partials[1].value(a, b, values[i]!);
        break;
      case code.LOG:
        values[i] = log.value(a);
        local[e] = log.partials[0].value(a);
        break;
      case code.VARIADIC:
        fold(evaluation, i);
        break;
      case code.COMPOSITE:
        enterBody(evaluation, i);
        break;
      default:
        applyRecord(evaluation, i, code.recordOf(tape.code[i]!));
    }
  }
};

const applyRecord = ({ values, local, tape }: Evaluation, i: number, record: Operation): void => {
  const a = values[tape.a[i]!]!;
  const b = values[tape.b[i]!]!;
  const e = tape.firstEdge[i]!;
  if (record.arity === 1) {
    const y = record.value(a);
    values[i] = y;
    local[e] = record.partials[0].value(a, y);
  } else if (record.arity === 2) {
    const y = record.value(a, b);
    values[i] = y;
    local[e] = record.partials[0].value(a, b, y);
    local[e + 1] = record.partials[1].value(a, b, y);
  }
};

const variadicRecord = ({ graph }: Evaluation, i: number): Variadic => {
  const node = graph.nodes[i];
  const record = node?.kind === "operation" ? OPERATIONS[node.op] : undefined;
  if (record?.arity !== "many") throw new TypeError(`node ${i} does not take any number of operands`);
  return record;
};

/** max(a, b, c) is max(max(a, b), c). */
const fold = (evaluation: Evaluation, i: number): void => {
  const { values, local, tape } = evaluation;
  const {
    value,
    partials: [partial],
  } = variadicRecord(evaluation, i);
  const first = tape.firstEdge[i]!;
  const end = tape.firstEdge[i + 1]!;
  let y = values[tape.from[first]!]!;
  for (let e = first + 1; e < end; e++) y = value(y, values[tape.from[e]!]!);
  values[i] = y;
  const ties = countTies(evaluation, i);
  for (let e = first; e < end; e++) local[e] = partial.value(values[tape.from[e]!]!, y, ties);
};

/** A body's inputs are its first nodes, one for each operand of the gate; its gradients at them are the gate's slopes. */
const enterBody = ({ values, local, tape, bodies }: Evaluation, i: number): void => {
  const body = bodies.get(i);
  if (!body) throw new TypeError(`node ${i} is not composite`);
  const first = tape.firstEdge[i]!;
  const end = tape.firstEdge[i + 1]!;
  for (let e = first; e < end; e++) body.values[e - first] = values[tape.from[e]!]!;
  evaluate(body);
  values[i] = body.values[body.target]!;
  for (let e = first; e < end; e++) local[e] = body.gradients[e - first]!;
};

/** The chain rule, edge by edge in the order of the backward steps: last gate first, and at each gate its last operand first. */
const sweepBack = ({ gradients, local, contribution, running, tape, target }: Evaluation): void => {
  const { from, to, flows, firstEdge } = tape;
  gradients.fill(0);
  gradients[target] = 1;
  for (let e = firstEdge[target + 1]! - 1; e >= 0; e--) {
    if (flows[e] === 0) continue;
    const operand = from[e]!;
    const product = gradients[to[e]!]! * local[e]!;
    const sum = gradients[operand]! + product;
    contribution[e] = product;
    running[e] = sum;
    gradients[operand] = sum;
  }
};

/** Computes every number anew from the inputs in `values`; in place, and in time linear in the size of the graph. */
export const evaluate = (evaluation: Evaluation): Evaluation => {
  sweepForward(evaluation);
  sweepBack(evaluation);
  return evaluation;
};
