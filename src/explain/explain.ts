/** What is said of a moment: what its steps do, what troubles them, and, where a person needs it only once, what to press. */
import { aboutOf } from "../graph/aboutOf.ts";
import { groupsAround } from "../graph/graph.ts";
import { openingsOf } from "../graph/openings.ts";
import type { Kink } from "../graph/trouble.ts";
import type { Messages, WalkPhase } from "../i18n/messages.ts";
import type { Moment } from "../moment/moment.ts";
import { stepsShown } from "../moment/stepsShown.ts";
import { explainStep } from "./stepSentences.ts";
import { faultText, kinkText, openingText } from "./trouble.ts";

export interface Explanation {
  /** "× switches."; empty where the sentences need none. */
  readonly heading: string;
  readonly sentences: readonly string[];
  /** Faults and kinks at the gates of the steps. */
  readonly troubles: readonly string[];
  readonly guidance: string | null;
}

const phaseOf = ({ walk, frame: { cursor } }: Moment): WalkPhase => {
  if (cursor === 0) return "start";
  if (cursor < walk.forwardSteps) return "forward";
  if (cursor === walk.forwardSteps) return "turn";
  return cursor < walk.steps.length ? "backward" : "end";
};

/** At the start, at the first step, at the turn, at the first step back and at the end. */
const isGuidanceDue = ({ walk, frame: { cursor } }: Moment): boolean =>
  cursor <= 1 || cursor === walk.forwardSteps || cursor === walk.forwardSteps + 1 || cursor === walk.steps.length;

export const explain = (moment: Moment, messages: Messages): Explanation => {
  const { graph, walk, evaluation, faults, kinks, frame } = moment;
  const steps = stepsShown(walk, frame.cursor, moment.selected, moment.active);
  const explained = steps.flatMap((step) => explainStep(messages.roles, walk, evaluation, step) ?? []);
  const [first] = explained;
  const abouts = steps.map((step) => aboutOf(graph, step));
  /** A step back is about one operand: where another one has no slope is that one's business. */
  const isTroubledBy = ({ node, slot }: Kink): boolean =>
    abouts.some((about) => about.gate === node && (about.kind !== "backward" || about.edge.slot === slot));
  const troubles = [
    ...faults
      .filter(({ node }) => abouts.some(({ gate }) => gate === node))
      .map((fault) => faultText(messages, graph, evaluation, fault)),
    ...kinks.filter(isTroubledBy).map((kink) => kinkText(messages, graph, evaluation, kink)),
    ...openingsOf(evaluation)
      .filter(({ group }) => abouts.some(({ gate }) => groupsAround(graph, gate).includes(group)))
      .map((opening) => openingText(messages, graph, opening)),
  ];
  return {
    heading: first?.heading ?? "",
    sentences: explained.length === 1 ? (first?.sentences ?? []) : explained.flatMap(({ sentences }) => sentences.slice(0, 1)),
    troubles: [...new Set(troubles)],
    guidance: isGuidanceDue(moment) ? messages.app.firstRun[phaseOf(moment)] : null,
  };
};
