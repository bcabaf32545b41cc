/** Why a gradient is what it is: 0, tiny, huge, not finite, or none at all; and why a value does not exist. */

import type { Evaluation } from "../graph/evaluation.ts";
import { ancestorsOf, type Edge, isGate } from "../graph/graph.ts";
import { NEVER, type Schedule } from "../graph/schedule.ts";
import { type Fault, faultBeginsAt } from "../graph/trouble.ts";
import type { FaultCode } from "../ops/operation.ts";
import { type FactorKind, factorAt } from "./factorAt.ts";
import { wiresBetween } from "./wiresBetween.ts";

/**
 * value: the node has no finite one. waiting: no contribution has arrived. seed: the target. constant, apart: it never gets a gradient, or not
 * from this target. broken: the number is no finite one, or the target has no value. The others go by size.
 */
export type Verdict = "value" | "waiting" | "seed" | "constant" | "apart" | "broken" | "zero" | "tiny" | "huge" | "healthy";

export type Cause =
  /** The gate's factor. */
  | { readonly kind: FactorKind; readonly edge: Edge; readonly other: number }
  /** The slope is infinite or none; the product is beyond the numbers that there are, on either side. */
  | { readonly kind: "endless" | "overflow" | "underflow"; readonly edge: Edge }
  /** Contributions that cancel, or add up. `ratio`: their sum by the largest of them. */
  | { readonly kind: "cancel" | "sum"; readonly node: number; readonly terms: number; readonly ratio: number }
  /** No gate for itself, but all together. `mean`: the geometric one. */
  | { readonly kind: "chain"; readonly mean: number; readonly count: number }
  | { readonly kind: "fault"; readonly node: number; readonly code: FaultCode };

export interface Why {
  readonly node: number;
  readonly verdict: Verdict;
  /** As far as it has been summed; null before that. */
  readonly gradient: number | null;
  readonly arrived: number;
  readonly expected: number;
  /** The way that is told of, from the target back to the node; for values, from the node back to the cause. */
  readonly way: readonly Edge[];
  /** The first stands on the way. */
  readonly causes: readonly Cause[];
}

export interface Numbers {
  readonly walk: Schedule;
  readonly evaluation: Evaluation;
  readonly faults: readonly Fault[];
}

/** Beyond these, a step along the gradient hardly moves anything, or overshoots everything. */
const [TINY, HUGE] = [1e-2, 1e2];

/** In a chain, no factor stands out from the mean by more. */
const ALIKE = 3;

const LARGEST = Number.POSITIVE_INFINITY;
const magnitude = (x: number | undefined): number => (x === undefined || Number.isNaN(x) ? LARGEST : Math.abs(x));

/** Along the largest contribution at each node. */
const largestWay = ({ walk, evaluation }: Numbers, from: number, first: readonly Edge[]): Edge[] => {
  const way: Edge[] = [];
  let sources = first;
  for (let node = from; node !== walk.target && sources.length > 0; sources = walk.consumers[node] ?? []) {
    const largest = sources.reduce((a, b) =>
      magnitude(evaluation.contribution[b.index]) > magnitude(evaluation.contribution[a.index]) ? b : a,
    );
    way.push(largest);
    node = largest.to;
  }
  return way;
};

/** From a node that has no finite value down to where that begins. */
const faultWay = ({ walk: { graph }, evaluation }: Numbers, from: number): { way: Edge[]; origin: number } => {
  const way: Edge[] = [];
  let node = graph.nodes[from];
  while (node && isGate(node) && !faultBeginsAt(evaluation, node)) {
    const edges = graph.edges.slice(graph.firstEdge[node.index], graph.firstEdge[node.index + 1]);
    const broken = edges.find((edge) => !Number.isFinite(evaluation.values[edge.from]));
    if (!broken) break;
    way.push(broken);
    node = graph.nodes[broken.from];
  }
  return { way, origin: node?.index ?? from };
};

const faultCause = ({ faults }: Numbers, node: number): Cause => ({
  kind: "fault",
  node,
  code: faults.find((fault) => fault.node === node)?.code ?? "overflow",
});

const factorCause = (evaluation: Evaluation, edge: Edge): Cause => ({ ...factorAt(evaluation, edge), edge });

interface ZeroCauses {
  readonly causes: readonly Cause[];
  /** From the node to the gate of the first cause. */
  readonly way: readonly Edge[];
}

/** Every place nearest to the node at which a gradient that is not 0 ends. */
const zeroCauses = ({ walk, evaluation }: Numbers, from: number, first: readonly Edge[]): ZeroCauses => {
  const { contribution, gradients, local } = evaluation;
  const causes: Cause[] = [];
  let way: Edge[] | null = null;
  const reachedBy = new Map<number, Edge | null>([[from, null]]);
  for (const node of reachedBy.keys()) {
    const sources = node === from ? first : (walk.consumers[node] ?? []);
    const terms = sources.filter(({ index }) => contribution[index] !== 0);
    if (terms.length > 0) {
      causes.push({ kind: "cancel", node, terms: terms.length, ratio: 0 });
      way ??= wayBy(reachedBy, node);
      continue;
    }
    for (const edge of sources) {
      if (gradients[edge.to] === 0) {
        reachedBy.set(edge.to, edge);
        continue;
      }
      causes.push(local[edge.index] === 0 ? factorCause(evaluation, edge) : { kind: "underflow", edge });
      way ??= [...wayBy(reachedBy, node), edge];
    }
  }
  return { causes, way: way ?? [] };
};

/** The edges by which a node has been reached, the first of them first. */
const wayBy = (reachedBy: ReadonlyMap<number, Edge | null>, top: number): Edge[] => {
  const way: Edge[] = [];
  for (let edge = reachedBy.get(top); edge; edge = reachedBy.get(edge.from)) way.push(edge);
  return way.toReversed();
};

/** The way's gates and forks as factors of the gradient: their product is the gradient. */
const parts = ({ walk, evaluation }: Numbers, from: number, first: readonly Edge[], gradient: number, way: readonly Edge[]) => {
  const gates = way.map((edge) => ({
    size: Math.abs(evaluation.local[edge.index] ?? Number.NaN),
    cause: () => factorCause(evaluation, edge),
  }));
  const forks = way.map((edge, i) => {
    const node = i === 0 ? from : edge.from;
    const terms = (i === 0 ? first : (walk.consumers[node] ?? [])).length;
    const sum = i === 0 ? gradient : (evaluation.gradients[node] ?? Number.NaN);
    const ratio = Math.abs(sum / (evaluation.contribution[edge.index] ?? Number.NaN));
    return { size: terms > 1 ? ratio : 1, cause: (): Cause => ({ kind: ratio < 1 ? "cancel" : "sum", node, terms, ratio }) };
  });
  return { gates, all: [...gates, ...forks] };
};

/** What makes it small (−1) or large (1). */
const sizeCause = (
  numbers: Numbers,
  from: number,
  first: readonly Edge[],
  gradient: number,
  way: readonly Edge[],
  sign: 1 | -1,
): Cause => {
  const { gates, all } = parts(numbers, from, first, gradient, way);
  const [worst, ...others] = all.toSorted((a, b) => sign * (b.size - a.size));
  const mean = Math.exp(gates.reduce((sum, { size }) => sum + Math.log(size), 0) / gates.length);
  const isAlike = worst !== undefined && sign * (Math.log(worst.size) - Math.log(mean)) < Math.log(ALIKE);
  if (gates.length >= 3 && others.length > 0 && isAlike && sign * Math.log(mean) > 0)
    return { kind: "chain", mean, count: gates.length };
  return worst?.cause() ?? { kind: "chain", mean: 1, count: 0 };
};

/** The first thing on the way back that is no finite number, and the way from it to the node. */
const brokenWay = (numbers: Numbers, node: number): Pick<Why, "way" | "causes"> => {
  const { walk, evaluation, faults } = numbers;
  const { values, local, gradients } = evaluation;
  if (!Number.isFinite(values[walk.target])) {
    const { way, origin } = faultWay(numbers, walk.target);
    return { way, causes: [faultCause(numbers, origin)] };
  }
  const between = wiresBetween(walk, node);
  const nodes = new Set(between.flatMap(({ from, to }) => [from, to]));
  const fault = faults.find((candidate) => nodes.has(candidate.node));
  const endless = between.find(({ index }) => !Number.isFinite(local[index]));
  const beyond = between.find(({ from }) => !Number.isFinite(gradients[from]));
  const way = wayThrough(between, node, endless ?? beyond);
  if (fault) return { way, causes: [faultCause(numbers, fault.node)] };
  if (endless) return { way, causes: [{ kind: "endless", edge: endless }] };
  return { way, causes: beyond ? [{ kind: "overflow", edge: beyond }] : [] };
};

/** A way from the target to the node by an edge; `between` is in the order of the backward pass. */
const wayThrough = (between: readonly Edge[], node: number, edge: Edge | undefined): Edge[] => {
  if (!edge) return [];
  const upFrom = new Map(between.map((wire) => [wire.from, wire]));
  const downFrom = new Map(between.map((wire) => [wire.to, wire]));
  const way = [edge];
  for (let up = upFrom.get(edge.to); up; up = upFrom.get(up.to)) way.unshift(up);
  for (let down = edge.from === node ? undefined : downFrom.get(edge.from); down; ) {
    way.push(down);
    down = down.from === node ? undefined : downFrom.get(down.from);
  }
  return way;
};

/** @param cursor how many steps are done: contributions that they have not brought do not count */
export const whyOf = (numbers: Numbers, node: number, cursor: number = numbers.walk.steps.length): Why => {
  const { walk, evaluation } = numbers;
  const { graph, target, contributionAt, forwardSteps } = walk;
  const consumers = walk.consumers[node] ?? [];
  const first = consumers.filter(({ index }) => (contributionAt[index] ?? NEVER) <= cursor);
  const known = { node, arrived: first.length, expected: consumers.length };
  const nothing = { ...known, gradient: null, way: [], causes: [] };
  if (!Number.isFinite(evaluation.values[node]) && (walk.valueAt[node] ?? NEVER) <= cursor) {
    const { way, origin } = faultWay(numbers, node);
    return { ...nothing, verdict: "value", way, causes: [faultCause(numbers, origin)] };
  }
  if (node === target)
    return { ...nothing, verdict: cursor > forwardSteps ? "seed" : "waiting", gradient: cursor > forwardSteps ? 1 : null };
  if (consumers.length === 0) return { ...nothing, verdict: graph.isLive[node] === 1 ? "apart" : "constant" };
  const last = first.at(-1);
  if (!last) return { ...nothing, verdict: "waiting" };
  const gradient = evaluation.running[last.index] ?? Number.NaN;
  const told = { ...known, gradient };
  if (!Number.isFinite(gradient) || isMeaningless(numbers, node))
    return { ...told, verdict: "broken", ...brokenWay(numbers, node) };
  if (gradient === 0) {
    const { causes, way } = zeroCauses(numbers, node, first);
    if (causes.length === 0) return { ...nothing, verdict: "apart" }; // its only users are ignored by a function
    const gate = way.at(-1)?.to ?? node;
    const onward = way.length > 0 ? largestWay(numbers, gate, walk.consumers[gate] ?? []) : largestWay(numbers, node, first);
    return { ...told, verdict: "zero", causes, way: [...way, ...onward].toReversed() };
  }
  const way = largestWay(numbers, node, first);
  const size = Math.abs(gradient);
  const verdict = size < TINY ? "tiny" : size > HUGE ? "huge" : "healthy";
  const causes = verdict === "healthy" ? [] : [sizeCause(numbers, node, first, gradient, way, verdict === "tiny" ? -1 : 1)];
  return { ...told, verdict, causes, way: way.toReversed() };
};

/** A value that does not exist lies on a way, so that the gradient, though a number, says nothing. */
const isMeaningless = ({ walk, evaluation: { values } }: Numbers, node: number): boolean => {
  if (!Number.isFinite(values[walk.target])) return ancestorsOf(walk.graph, walk.target)[node] === 1;
  return wiresBetween(walk, node).some(({ from }) => !Number.isFinite(values[from]));
};
