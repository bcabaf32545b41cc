/** The answer for the node that the screen is about, and what it says on the graph. */
import { type Why, whyOf } from "../../lab/causes.ts";
import { type Mark, type Marks, NO_MARKS } from "../../moment/marks.ts";
import type { Moment } from "../../moment/moment.ts";
import { subjectOf } from "../../moment/subject.ts";
import { memoizeLast } from "../../store/memoize.ts";
import { formatNumber } from "../../tex/number.ts";

/** The list of kinks is a new one whenever a number has changed. */
const known = memoizeLast(
  (
    walk: Moment["walk"],
    evaluation: Moment["evaluation"],
    faults: Moment["faults"],
    _kinks: Moment["kinks"],
    node: number,
    cursor: number,
  ) => whyOf({ walk, evaluation, faults }, node, cursor),
);

export const whyAt = (moment: Moment): Why => {
  const { walk, evaluation, faults, kinks, frame } = moment;
  return known(walk, evaluation, faults, kinks, subjectOf(moment), frame.cursor);
};

/** `×0.2224`, `×(−1)` */
export const timesText = (factor: number): string => (factor < 0 ? `×(${formatNumber(factor)})` : `×${formatNumber(factor)}`);

/** Lights the way, and says at each node on it which factor it got. */
export const marksOf = (moment: Moment): Marks => {
  const { evaluation } = moment;
  const { way, causes, verdict } = whyAt(moment);
  if (way.length === 0 && causes.length === 0) return NO_MARKS;
  const isOfValues = verdict === "value" || causes.some(({ kind }) => kind === "fault");
  const factor = (edge: number): string => timesText(Number((evaluation.local[edge] ?? Number.NaN).toPrecision(2)));
  const onWay = way.flatMap(({ from, to, index }) => [
    [to, { class: "path" }] as const,
    [from, isOfValues ? ({ class: "path" } as const) : ({ class: "path", text: factor(index) } as const)] as const,
  ]);
  const blamed = causes.flatMap((cause) => ("edge" in cause ? [cause.edge.to] : "node" in cause ? [cause.node] : []));
  const sums = causes.flatMap((cause) => (cause.kind === "cancel" || cause.kind === "sum" ? [cause.node] : []));
  const nodes = new Map<number, Mark>();
  for (const [node, mark] of onWay) nodes.set(node, { ...nodes.get(node), ...mark });
  for (const node of blamed) nodes.set(node, { ...nodes.get(node), class: "cause" });
  for (const node of sums) nodes.set(node, { class: "cause" });
  const meeting = sums.flatMap((node) => moment.walk.consumers[node] ?? []);
  return { nodes, edges: new Map([...way, ...meeting].map(({ index }) => [index, { class: "path" }])) };
};
