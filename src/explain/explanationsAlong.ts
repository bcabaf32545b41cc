/** What is said along a whole walk, for whoever must make room for it. */
import { numbersDone, numbersOf } from "../graph/drawn.ts";
import { type Granularity, nextStop, stepsOfStop } from "../graph/schedule.ts";
import type { Messages } from "../i18n/messages.ts";
import type { Moment } from "../moment/moment.ts";
import { type Explanation, explain } from "./explain.ts";

/** Of long walks in large graphs only as many stops as can be looked at in a moment. */
const MOST_STOPS = 200;
const MOST_WORK = 200_000;

/** At the stops of the walk, or at so many of them, evenly spread. */
export const explanationsAlong = (moment: Moment, granularity: Granularity, messages: Messages): Explanation[] => {
  const { graph, drawn, frame } = moment;
  const { walk } = drawn;
  const total = walk.steps.length;
  const count = Math.max(10, Math.min(MOST_STOPS, Math.floor(MOST_WORK / (graph.nodes.length + graph.edges.length))));
  const stride = Math.max(1, Math.ceil(total / count));
  const explanations: Explanation[] = [];
  for (let cursor = 0; ; cursor = nextStop(walk, Math.min(total - 1, cursor + stride - 1), 1, granularity)) {
    const taken = stepsOfStop(walk, cursor, granularity);
    const now = { cursor, taken, active: numbersOf(drawn, taken), frame: { ...frame, cursor: numbersDone(drawn, cursor) } };
    explanations.push(explain({ ...moment, ...now, stages: null, selected: null, selectedDrawn: null }, messages));
    if (cursor >= total) return explanations;
  }
};
