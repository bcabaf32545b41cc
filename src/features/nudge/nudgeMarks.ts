/** What a nudge says on the graph: at every node that it reaches, by how much the node changes. */
import { dependentsOf } from "../../lab/dependentsOf.ts";
import { createShift } from "../../lab/shift.ts";
import type { Mark, Marks } from "../../moment/marks.ts";
import { NO_MARKS } from "../../moment/marks.ts";
import { memoizeNumbers } from "../../moment/memoizeNumbers.ts";
import type { Moment } from "../../moment/moment.ts";
import { formatNumber } from "../../tex/number.ts";

/** As many digits as there is room for beside a wire. */
const DIGITS = 3;

/** `Δ 0.1` */
const changeText = (change: number): string => `Δ ${formatNumber(Number(change.toPrecision(DIGITS)))}`;

/** The nodes that change with `node`, itself first, in the order of the walk. */
export const wayOfChange = ({ graph }: Pick<Moment, "graph">, node: number): number[] =>
  [...dependentsOf(graph, node).entries()].flatMap(([i, is]) => (is === 1 ? [i] : []));

/** By node, of those that the nudge reaches: how much each changes. */
export const changesOf = memoizeNumbers((moment: Moment, node: number, h: number): ReadonlyMap<number, number> => {
  const before = moment.evaluation.values;
  const after = createShift(moment.evaluation, node)(h).values;
  return new Map(wayOfChange(moment, node).map((i) => [i, (after[i] ?? Number.NaN) - (before[i] ?? Number.NaN)]));
});

/** @param reached how many of those the change has come to; gradients give way to it everywhere */
export const nudgeMarks = (moment: Moment, node: number, h: number, reached: number): Marks => {
  const { graph } = moment;
  if (graph.isLive[node] === 0) return NO_MARKS;
  const changes = [...changesOf(moment, node, h)].slice(0, reached);
  const nodes = new Map<number, Mark>(graph.nodes.map(({ index }) => [index, { text: "" }]));
  for (const [i, change] of changes) nodes.set(i, { text: changeText(change) });
  const [last] = changes.at(-1) ?? [];
  const isUnderWay = last !== undefined && reached < graph.nodes.length && reached > 1;
  if (isUnderWay) nodes.set(last, { ...nodes.get(last), class: "path" });
  return { nodes, edges: new Map(graph.edges.map(({ index }) => [index, { text: "" }])) };
};
