/**
 * What the number at a node is worth as a gradient. A derivative says how the target changes; a convention does not, and a number that was
 * computed from values that do not exist says nothing at all.
 */
import type { Evaluation } from "../graph/evaluation.ts";
import type { Schedule } from "../graph/schedule.ts";
import type { Numbers } from "./moment.ts";

/**
 * derivative: no kink and no fault on any way from here to the target. convention: a kink lies on a way, so the number follows a rule for
 * ties and corners. none: the target has no finite value, or one that does not exist lies on a way, or the product is no finite number.
 */
export type Meaning = "derivative" | "convention" | "none";

const worst = (a: Meaning, b: Meaning): Meaning => {
  if (a === "none" || b === "none") return "none";
  return a === "convention" || b === "convention" ? "convention" : "derivative";
};

const compute = (
  { graph, target, contributionAt, steps }: Schedule,
  numbers: Pick<Numbers, "evaluation" | "kinks">,
): Meaning[] => {
  const { values, gradients, local }: Evaluation = numbers.evaluation;
  const kinky = new Set(numbers.kinks.map(({ node, slot }) => (graph.firstEdge[node] ?? 0) + slot));
  const meanings: Meaning[] = graph.nodes.map(() => "derivative");
  if (!Number.isFinite(values[target])) meanings[target] = "none";
  for (let e = (graph.firstEdge[target + 1] ?? 0) - 1; e >= 0; e--) {
    const edge = graph.edges[e];
    if (!edge || (contributionAt[e] ?? 0) > steps.length) continue;
    const { from, to } = edge;
    const isBroken = ![values[from], gradients[from], local[e]].every(Number.isFinite);
    const own = isBroken ? "none" : kinky.has(e) ? "convention" : "derivative";
    meanings[from] = worst(meanings[from] ?? "derivative", worst(own, meanings[to] ?? "derivative"));
  }
  return meanings;
};

/** Kept as long as the numbers are: `kinks` is a new list whenever one of them has changed. */
const known = new WeakMap<Numbers["kinks"], { readonly walk: Schedule; readonly meanings: readonly Meaning[] }>();

/** By node. Of what the target does not depend on, and of constants, nothing can be wrong: "derivative". */
export const meaningsOf = (walk: Schedule, numbers: Pick<Numbers, "evaluation" | "kinks">): readonly Meaning[] => {
  const before = known.get(numbers.kinks);
  if (before?.walk === walk) return before.meanings;
  const meanings = compute(walk, numbers);
  known.set(numbers.kinks, { walk, meanings });
  return meanings;
};
