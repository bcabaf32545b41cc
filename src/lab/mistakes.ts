/**
 * What known mistakes give instead of a number that was asked for, computed on this very graph, so that a wrong answer can be recognised.
 * A mistake is one that learners make: `MistakeKind` says which.
 */
import type { Evaluation } from "../graph/evaluation.ts";
import { type Edge, type Gate, isGate } from "../graph/graph.ts";
import type { Question } from "../graph/question.ts";
import type { Schedule } from "../graph/schedule.ts";
import { OPERATIONS } from "../ops/registry.ts";
import { type Answer, compareAnswer } from "./answer.ts";
import { inputForOutput } from "./inputForOutput.ts";
import { OPERAND_ORDERS } from "./recipes.ts";
import { resentGradients } from "./resentGradients.ts";
import { overwritten, pathProducts, waysOnFrom } from "./wrongSums.ts";

/**
 * Of values. sign: turned. swapped: the operands. added, multiplied: instead of what the gate does. operand: of its own, taken for the result.
 *
 * Of what an edge sends back. sign: turned. own: times the operand's own value. upstream: left out. passed-on: unchanged, as + does; the
 * local derivative is left out. input: in the place of the output that the slope is computed from. operand: in the place of the slope.
 * value: of the gate, for its slope. added: the two factors. whole: the sum, where one contribution was asked for. factor: a local
 * derivative further on is left out. far-input: further on, the input in the place of the output.
 *
 * Of a whole gradient, besides. last: only the last contribution, the others replaced by it or missed. replaced: the same at every node.
 * path: one of the ways is missed, or all but one. multiplied: the contributions. none: no way at all was seen.
 * resent: by recursion, with every arrival all that came before it again.
 *
 * Of the seed. value: of the target. none: taken for a constant.
 */
export type MistakeKind =
  | "sign" | "swapped" | "added" | "multiplied" | "operand" | "own" | "upstream" | "passed-on" | "input" | "value" | "whole" | "factor"
  | "far-input" | "last" | "replaced" | "path" | "none" | "resent"; // biome-ignore format: a list of words

export interface Mistake {
  readonly kind: MistakeKind;
  readonly answer: number;
  /** Where it was made: that wire; without one, at the node or wire of the question. */
  readonly edge?: Edge;
}

/** Ways back to the target are looked at one by one up to so many edges; in larger graphs some number always fits by chance. */
const MOST_WAYS = 60;

interface Place {
  readonly walk: Schedule;
  readonly evaluation: Evaluation;
}

const at = (numbers: Float64Array, index: number): number => numbers[index] ?? Number.NaN;

const gateOf = ({ walk }: Place, index: number): Gate => {
  const node = walk.graph.nodes[index];
  if (!node || !isGate(node)) throw new TypeError(`node ${index} is not a gate`);
  return node;
};

function* ofValue(place: Place, node: number): Iterable<Mistake> {
  const { values } = place.evaluation;
  const gate = gateOf(place, node);
  const [a = Number.NaN, b = Number.NaN] = gate.operands.map((operand) => at(values, operand));
  if (gate.kind === "operation" && gate.operands.length === 2) {
    const record = OPERATIONS[gate.op];
    if (record.arity === 2) yield { kind: "swapped", answer: record.value(b, a) };
    yield { kind: "added", answer: a + b };
    yield { kind: "multiplied", answer: a * b };
  }
  yield { kind: "sign", answer: -at(values, node) };
  if (gate.operands.length === 1) yield { kind: "operand", answer: a };
}

function* ofSeed({ evaluation }: Place, node: number): Iterable<Mistake> {
  yield { kind: "value", answer: at(evaluation.values, node) };
  yield { kind: "none", answer: 0 };
  yield { kind: "sign", answer: -1 };
}

/** Mistakes at the gate that the edge comes from. */
function* atGate(place: Place, edge: Edge): Iterable<Mistake> {
  const { values, gradients, local } = place.evaluation;
  const [upstream, slope, own] = [at(gradients, edge.to), at(local, edge.index), at(values, edge.from)];
  const gate = gateOf(place, edge.to);
  const isSwitcher = gate.kind === "operation" && OPERATIONS[gate.op].role === "switcher";
  yield { kind: "sign", answer: -upstream * slope };
  if (isSwitcher) yield { kind: "own", answer: upstream * own };
  yield { kind: "upstream", answer: slope };
  yield { kind: "passed-on", answer: upstream };
  if (!isSwitcher && gate.operands.length > 1) yield { kind: "own", answer: upstream * own };
  const wrong = inputForOutput(gate, edge.slot, values);
  if (wrong !== null) yield { kind: "input", answer: upstream * wrong };
  if (gate.operands.length === 1) yield { kind: "operand", answer: upstream * own };
  yield { kind: "value", answer: at(values, edge.to) };
  yield { kind: "value", answer: upstream * at(values, edge.to) };
  yield { kind: "added", answer: upstream + slope };
}

/** Mistakes further on, at one of the gates between the operand's own and the target. */
function* furtherOn(place: Place, from: number): Iterable<Mistake> {
  const { evaluation } = place;
  const { values, gradients, local } = evaluation;
  const whole = at(gradients, from);
  for (const { edge, weight } of waysOnFrom(place.walk, evaluation, from, MOST_WAYS)) {
    // The gradient is linear in each local derivative; `weight` is what this one is multiplied by.
    const slope = at(local, edge.index);
    if (slope !== 1) yield { kind: "factor", edge, answer: whole + weight * (1 - slope) };
    const wrong = inputForOutput(gateOf(place, edge.to), edge.slot, values);
    if (wrong !== null) yield { kind: "far-input", edge, answer: whole + weight * (wrong - slope) };
  }
  const products = pathProducts(place.walk, evaluation, from, MOST_WAYS);
  if (products.length > 1)
    for (const { product } of products) {
      yield { kind: "path", answer: product };
      yield { kind: "path", answer: whole - product };
    }
  const [only] = products;
  if (products.length === 1 && only && only.edges.length > 1)
    yield { kind: "added", answer: only.edges.reduce((sum, edge) => sum + at(local, edge.index), 0) };
  yield { kind: "none", answer: 0 };
}

function* ofContribution(place: Place, edge: Edge): Iterable<Mistake> {
  const { walk, evaluation } = place;
  yield* atGate(place, edge);
  if ((walk.consumers[edge.from]?.length ?? 0) < 2) yield* furtherOn(place, edge.from);
  else {
    yield { kind: "whole", answer: at(evaluation.running, edge.index) };
    yield { kind: "whole", answer: at(evaluation.gradients, edge.from) };
  }
}

function* ofSum(place: Place, { from }: Edge): Iterable<Mistake> {
  const { walk, evaluation } = place;
  const consumers = walk.consumers[from] ?? [];
  const parts = consumers.map(({ index }) => at(evaluation.contribution, index));
  const whole = at(evaluation.gradients, from);
  yield { kind: "sign", answer: -whole };
  const areParallel = consumers.every(({ to }) => to === consumers[0]?.to);
  if (!areParallel) yield { kind: "last", answer: parts.at(-1) ?? Number.NaN };
  else for (const part of parts) yield { kind: "path", answer: part };
  // Where all ways are alike, one of them is one of many; else `=` for `+=` is the better guess.
  const products = pathProducts(walk, evaluation, from, MOST_WAYS).map(({ product }) => product);
  if (products.every((product) => product === products[0]))
    for (const answer of products.slice(0, 1)) yield { kind: "path", answer };
  yield { kind: "replaced", answer: at(overwritten(walk, evaluation), from) };
  yield { kind: "multiplied", answer: parts.reduce((product, part) => product * part, 1) };
  for (const [i, part] of parts.entries()) {
    yield { kind: "path", answer: whole - part, ...(consumers[i] && { edge: consumers[i] }) };
    yield { kind: "path", answer: part };
  }
  for (const edge of consumers) yield { kind: "passed-on", edge, answer: at(evaluation.gradients, edge.to) };
  yield* furtherOn(place, from);
  for (const order of OPERAND_ORDERS) {
    const answer = resentGradients(walk, evaluation.local, order)?.get(from);
    if (answer !== undefined) yield { kind: "resent", answer };
  }
}

/** The most instructive first. Some give the right number on this graph: those are no mistakes here. */
const mistakesIn = (walk: Schedule, evaluation: Evaluation, question: Question): Iterable<Mistake> => {
  const place = { walk, evaluation };
  switch (question.kind) {
    case "value":
      return ofValue(place, question.node);
    case "seed":
      return ofSeed(place, question.node);
    case "contribution":
      return ofContribution(place, question.edge);
    case "sum":
      return ofSum(place, question.edge);
  }
};

/** @returns the mistake that gives a wrong answer, as closely as it was written; null if no known one does */
export const mistakeBehind = (walk: Schedule, evaluation: Evaluation, question: Question, answer: Answer): Mistake | null => {
  for (const mistake of mistakesIn(walk, evaluation, question))
    if (Number.isFinite(mistake.answer) && compareAnswer(answer, mistake.answer) === "right") return mistake;
  return null;
};
