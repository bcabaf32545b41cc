/** Tangents on the graph, in the place of gradients, as far as the walk has come. */
import { type Tangents, tangentsFrom } from "../../lab/tangents.ts";
import { isKnown } from "../../moment/known.ts";
import type { Mark, Marks } from "../../moment/marks.ts";
import type { Moment } from "../../moment/moment.ts";
import { formatNumber } from "../../tex/number.ts";

const NOTHING: Mark = { text: "" };

/** By node: of inputs and gates whose values the walk has. */
export const tangentsSoFar = (moment: Moment, { values }: Tangents): ReadonlyMap<number, number> =>
  new Map(
    moment.graph.nodes
      .filter(({ kind, index }) => kind !== "constant" && isKnown(moment, index))
      .map(({ index }) => [index, values[index] ?? Number.NaN]),
  );

export const tangentMarks = (moment: Moment, input: number): Marks => {
  const { graph, evaluation } = moment;
  const nodes = new Map(graph.nodes.map(({ index }) => [index, NOTHING]));
  for (const [index, tangent] of tangentsSoFar(moment, tangentsFrom(evaluation, input)))
    nodes.set(index, { text: `→ ${formatNumber(tangent)}`, ...(index === input ? { class: "path" } : {}) });
  return { nodes, edges: new Map(graph.edges.map(({ index }) => [index, NOTHING])) };
};
