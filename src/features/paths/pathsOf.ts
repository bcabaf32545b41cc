/** What the panel tells of one node: its paths to the target, and the same sum as the backward pass takes it. */
import { countPaths, largestPaths, listPaths, type Path, type PathCount } from "../../lab/paths.ts";
import { type SumOnTheWay, sumsOnTheWay } from "../../lab/sumsOnTheWay.ts";
import type { Moment } from "../../moment/moment.ts";

/** Up to so many paths are listed all; of more, the largest. */
export const MOST_PATHS = 300;
export const LARGEST_PATHS = 20;

export interface Paths {
  readonly node: number;
  /** target: it is the target. constant: no input is behind it. none: no path leads from it to the target. */
  readonly kind: "target" | "constant" | "none" | "paths";
  readonly count: PathCount;
  readonly listed: readonly Path[];
  /** Of all products; null if not all are listed. */
  readonly total: number | null;
  readonly gradient: number;
  readonly sums: readonly SumOnTheWay[];
}

type Facts = Pick<Moment, "graph" | "walk" | "evaluation">;

const kindOf = ({ graph, walk }: Facts, node: number, { paths }: PathCount): Paths["kind"] => {
  if (node === walk.target) return "target";
  if (graph.isLive[node] === 0) return "constant";
  return paths === 0n ? "none" : "paths";
};

export const pathsOf = (facts: Facts, node: number): Paths => {
  const { walk, evaluation } = facts;
  const count = countPaths(walk, node);
  const isWhole = count.paths <= MOST_PATHS;
  const { local, gradients } = evaluation;
  const listed = isWhole ? listPaths(walk, local, node, MOST_PATHS) : largestPaths(walk, local, node, LARGEST_PATHS);
  return {
    node,
    kind: kindOf(facts, node, count),
    count,
    listed,
    total: isWhole ? listed.reduce((sum, { product }) => sum + product, 0) : null,
    gradient: gradients[node] ?? Number.NaN,
    sums: sumsOnTheWay(walk, node),
  };
};
