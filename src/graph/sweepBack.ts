/** From the target back to the inputs. Nothing is allocated. */
import type { Evaluation } from "./evaluation.ts";
import {
  addByA, addByB, divideByA, divideByB, expByA, logByA, multiplyByA, multiplyByB, negateByA,
  powerByA, powerByB, reluByA, sigmoidByA, subtractByA, subtractByB, tanhByA,
} from "./frequent.ts"; // biome-ignore format: a list of short names
import {
  ADD, CODE_BITS, CODE_MASK, DIVIDE, EXP, LOG, MULTIPLY, NEGATE, POWER, RELU, SIGMOID, STRIDE, SUBTRACT, TANH,
} from "./tape.ts"; // biome-ignore format: a list of short names

/** The chain rule, gate by gate, in the order of the backward steps: last gate first, and at each gate its last operand first. */
export const sweepGradients = (evaluation: Evaluation): void => {
  const { values, gradients, target } = evaluation;
  const { flowing, still } = evaluation.tape;
  gradients.fill(0);
  gradients[target] = 1;
  for (let k = flowing.length - STRIDE; k >= 0; k -= STRIDE) {
    const gate = flowing[k]!;
    const i = gate >>> CODE_BITS;
    const slotA = flowing[k + 1]!;
    const slotB = flowing[k + 2]!;
    const upstream = gradients[i]!;
    switch (gate & CODE_MASK) {
      case ADD:
        gradients[slotB]! += upstream * addByB();
        gradients[slotA]! += upstream * addByA();
        break;
      case MULTIPLY: {
        const a = values[slotA]!;
        const b = values[slotB]!;
        gradients[slotB]! += upstream * multiplyByB(a);
        gradients[slotA]! += upstream * multiplyByA(a, b);
        break;
      }
      case SUBTRACT:
        gradients[slotB]! += upstream * subtractByB();
        gradients[slotA]! += upstream * subtractByA();
        break;
      case DIVIDE: {
        const a = values[slotA]!;
        const b = values[slotB]!;
        const y = values[i]!;
        gradients[slotB]! += upstream * divideByB(a, b, y);
        gradients[slotA]! += upstream * divideByA(a, b, y);
        break;
      }
      case NEGATE:
        gradients[slotA]! += upstream * negateByA();
        break;
      case TANH:
        gradients[slotA]! += upstream * tanhByA(values[slotA]!, values[i]!);
        break;
      case SIGMOID:
        gradients[slotA]! += upstream * sigmoidByA(values[slotA]!, values[i]!);
        break;
      case RELU:
        gradients[slotA]! += upstream * reluByA(values[slotA]!);
        break;
      case EXP:
        gradients[slotA]! += upstream * expByA(values[slotA]!, values[i]!);
        break;
      case LOG:
        gradients[slotA]! += upstream * logByA(values[slotA]!);
        break;
      case POWER: {
        const a = values[slotA]!;
        const b = values[slotB]!;
        gradients[slotB]! += upstream * powerByB(a, b, values[i]!);
        gradients[slotA]! += upstream * powerByA(a, b, values[i]!);
        break;
      }
      default:
        sendBack(evaluation, i);
    }
  }
  for (const node of still) gradients[node] = 0;
};

/** By the slopes that the gate's rule has left. */
const sendBack = ({ graph, gradients, edges }: Evaluation, i: number): void => {
  const { firstEdge } = graph;
  const { from, upstream, local } = edges;
  for (let e = firstEdge[i + 1]! - 1; e >= firstEdge[i]!; e--)
    if (upstream[e]! >= 0) gradients[from[e]!]! += gradients[i]! * local[e]!;
};

/** The same edge by edge, along the slopes that have been kept, with every contribution and every sum on the way. */
export const sweepEdges = ({ graph, gradients, edges, target }: Evaluation): void => {
  const { from, upstream, numbers } = edges;
  const contribution = from.length;
  const running = 2 * contribution;
  gradients.fill(0);
  gradients[target] = 1;
  for (let e = graph.firstEdge[target + 1]! - 1; e >= 0; e--) {
    const gate = upstream[e]!;
    if (gate < 0) continue;
    const operand = from[e]!;
    const part = gradients[gate]! * numbers[e]!;
    const total = gradients[operand]! + part;
    gradients[operand] = total;
    numbers[contribution + e] = part;
    numbers[running + e] = total;
  }
};
