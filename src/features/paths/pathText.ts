/** Paths and products as lines of text, with names as in sentences. */
import { nodeName } from "../../explain/names.ts";
import { seenNumber } from "../../graph/seenNumber.ts";
import type { SumOnTheWay } from "../../lab/sumsOnTheWay.ts";
import type { Moment } from "../../moment/moment.ts";
import { factorText, formatNumber } from "../../tex/number.ts";

/** More than twice this, and the middle is left out. */
const ENDS = 5;

const shortened = (parts: readonly string[], separator: string): string =>
  (parts.length > 2 * ENDS + 1 ? [...parts.slice(0, ENDS), "…", ...parts.slice(-ENDS)] : parts).join(separator);

/**
 * `x ① → q → f`.
 * @param marks of wires, by edge
 * @param edges from the target back to the node
 */
export const pathText = (
  { graph, drawn }: Pick<Moment, "graph" | "drawn">,
  marks: ReadonlyMap<number, string>,
  node: number,
  edges: readonly number[],
): string => {
  const gates = edges.toReversed().map((e) => ({ edge: e, to: graph.edges[e]?.to ?? -1 }));
  // What is inside a closed tile is not on the screen.
  const stops = gates
    .filter(({ to }) => seenNumber(drawn, to) === to)
    .map(({ edge, to }) => {
      const mark = marks.get(edge);
      const gate = nodeName(graph.nodes[to]);
      return mark === undefined ? { mark: "", gate } : { mark: ` ${mark}`, gate };
    });
  const names = [nodeName(graph.nodes[node]), ...stops.map(({ gate }) => gate)];
  return shortened(names.map((name, i) => name + (stops[i]?.mark ?? "")), " → "); // biome-ignore format: one thought
};

/** `1 · 2 · (−3)`: what the path begins with at the target, then the local derivatives. */
export const productText = (local: Float64Array, start: number, edges: readonly number[]): string =>
  shortened([formatNumber(start), ...edges.map((e) => factorText(local[e] ?? Number.NaN))], " · ");

/** Of a sum with thousands of terms, so many are written. */
const MOST_TERMS = 8;

/** `1 · 8 + 1 · 3` */
export const sumText = (
  { local, gradients }: { readonly local: Float64Array; readonly gradients: Float64Array },
  { terms }: SumOnTheWay,
): string => {
  const written = terms.slice(0, MOST_TERMS).map(({ origin, edges }) => {
    const start = gradients[origin] ?? Number.NaN;
    return productText(local, start, edges).replace(/^−[^ ]+/, "($&)");
  });
  return [...written, ...(terms.length > MOST_TERMS ? ["…"] : [])].join(" + ");
};
