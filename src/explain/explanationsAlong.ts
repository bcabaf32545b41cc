/** What is said along a whole walk, for whoever must make room for it. */
import { type Granularity, nextStop, stepsOfStop } from "../graph/schedule.ts";
import type { Messages } from "../i18n/messages.ts";
import type { Moment } from "../moment/moment.ts";
import { type Explanation, explain } from "./explain.ts";

/** Of long walks in large graphs only as many stops as can be looked at in a moment. */
const MOST_STOPS = 200;
const MOST_WORK = 200_000;

/** At the stops of the walk, or at so many of them, evenly spread. */
export const explanationsAlong = (moment: Moment, granularity: Granularity, messages: Messages): Explanation[] => {
  const { graph, walk, frame } = moment;
  const total = walk.steps.length;
  const count = Math.max(10, Math.min(MOST_STOPS, Math.floor(MOST_WORK / (graph.nodes.length + graph.edges.length))));
  const stride = Math.max(1, Math.ceil(total / count));
  const explanations: Explanation[] = [];
  for (let cursor = 0; ; cursor = nextStop(walk, Math.min(total - 1, cursor + stride - 1), 1, granularity)) {
    const active = stepsOfStop(walk, cursor, granularity);
    explanations.push(explain({ ...moment, frame: { ...frame, cursor }, active, stages: null, selected: null }, messages));
    if (cursor >= total) return explanations;
  }
};
