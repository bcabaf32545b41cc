/** What a node's gradient is made of: one term for each use of the node, in the order in which they arrive. */
import type { Edge } from "../../graph/graph.ts";
import { NEVER } from "../../graph/schedule.ts";
import type { Moment } from "../../moment/moment.ts";

/** Numbers that the walk has produced. */
export interface Entry {
  readonly upstream: number;
  readonly local: number;
  readonly contribution: number;
  /** Of the terms up to this one. */
  readonly sum: number;
}

export interface Term {
  readonly edge: Edge;
  /** The step that adds it. */
  readonly step: number;
  /** null until then. */
  readonly entry: Entry | null;
}

export interface Ledger {
  readonly node: number;
  /** seed: it is the target. terms: it has some. none: the target does not depend on it. constant: it gets no gradient by its nature. */
  readonly kind: "seed" | "terms" | "none" | "constant";
  readonly terms: readonly Term[];
  readonly arrived: number;
  /** null before the first. */
  readonly gradient: number | null;
  /** By index: to whom the node will send its gradient on, each once. */
  readonly operands: readonly number[];
}

const at = (numbers: Float64Array, i: number): number => numbers[i] ?? Number.NaN;

export const ledgerOf = ({ graph, walk, evaluation, frame }: Moment, node: number): Ledger => {
  const { gradients, local, contribution, running } = evaluation;
  const terms = (walk.consumers[node] ?? []).map((edge): Term => {
    const step = walk.contributionAt[edge.index] ?? NEVER;
    const { index, to } = edge;
    const entry = { upstream: at(gradients, to), local: at(local, index), contribution: at(contribution, index), sum: at(running, index) };
    return { edge, step, entry: step <= frame.cursor ? entry : null };
  }); // biome-ignore format: one thought
  const kind = node === walk.target ? "seed" : terms.length > 0 ? "terms" : graph.isLive[node] === 0 ? "constant" : "none";
  const sends = graph.edges.slice(graph.firstEdge[node], graph.firstEdge[node + 1]);
  return {
    node,
    kind,
    terms,
    arrived: terms.filter(({ entry }) => entry !== null).length,
    gradient: frame.nodes[node]?.gradient ?? null,
    operands: [...new Set(sends.filter(({ index }) => walk.contributionAt[index] !== NEVER).map(({ from }) => from))],
  };
};
