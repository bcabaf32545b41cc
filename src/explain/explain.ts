/** What is said of a moment: what its steps do, what troubles them, and, where a person needs it only once, what to press. */
import { type About, aboutOf } from "../graph/aboutOf.ts";
import { groupsAround } from "../graph/graph.ts";
import { openingsOf } from "../graph/openings.ts";
import type { Kink } from "../graph/trouble.ts";
import type { Messages, WalkPhase } from "../i18n/messages.ts";
import { meaningsOf } from "../moment/meaning.ts";
import type { Moment } from "../moment/moment.ts";
import { stepsShown } from "../moment/stepsShown.ts";
import { glyphAt } from "./gateSentence.ts";
import { nodeName } from "./names.ts";
import { nameOf } from "./place.ts";
import { stepSentences } from "./stepSentences.ts";
import { faultText, kinkText, openingText } from "./trouble.ts";

/** Names in the texts stand between marks: see `names.ts`. */
export interface Explanation {
  /** "From f, at ×, to w₁."; empty where the sentences need none. */
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

/** Both ends of the way that the gradient takes. */
const headingOf = (moment: Moment, { roles }: Messages, abouts: readonly About[]): string => {
  const backward = abouts.flatMap((about) => (about.kind === "backward" ? [about] : []));
  const gate = backward[0]?.gate;
  if (gate === undefined) return "";
  const operands = [...new Set(backward.map(({ operand }) => nameOf(moment, operand)))];
  return roles.from({ gate: nameOf(moment, gate), glyph: glyphAt(moment.graph, gate), operands });
};

const troublesOf = (moment: Moment, messages: Messages, abouts: readonly About[]): string[] => {
  const { graph, evaluation, faults, kinks, stages } = moment;
  if (stages !== null && stages <= 1) return []; // they would tell what is asked
  /** A step back is about one operand: where another one has no slope is that one's business. */
  const isTroubledBy = ({ node, slot }: Kink): boolean =>
    abouts.some((about) => about.gate === node && (about.kind !== "backward" || about.edge.slot === slot));
  return [
    ...faults
      .filter(({ node }) => abouts.some(({ gate }) => gate === node))
      .map((fault) => faultText(messages, graph, evaluation, fault, nodeName)),
    ...kinks.filter(isTroubledBy).map((kink) => kinkText(messages, graph, evaluation, kink, nodeName)),
    ...openingsOf(evaluation)
      .filter(({ group }) => abouts.some(({ gate }) => groupsAround(graph, gate).includes(group)))
      .map((opening) => openingText(messages, graph, opening)),
  ];
};

export const explain = (now: Moment, messages: Messages): Explanation => {
  const { graph, walk, frame } = now;
  const steps = stepsShown(walk, frame.cursor, now.selected, now.active);
  /** What is selected is told by steps that are over. */
  const moment = steps === now.active ? now : { ...now, stages: null };
  const abouts = steps.map((step) => aboutOf(graph, step));
  const meanings = meaningsOf(walk, moment);
  // Whoever asks for the product does not want to hear it asked for in parts.
  const isAsked = now.question?.kind === "contribution" && steps === now.active;
  const told = isAsked ? [] : steps.map((step) => stepSentences(messages.roles, moment, meanings, step));
  const isOneGate = new Set(abouts.map(({ kind }) => kind)).size === 1 && steps.length > 1;
  const sentences = isOneGate ? told.flatMap(([first]) => first ?? []) : told.flat();
  return {
    heading: headingOf(moment, messages, abouts),
    sentences: [...new Set(sentences)],
    troubles: [...new Set(troublesOf(moment, messages, abouts))],
    guidance: moment.stages === null && isGuidanceDue(moment) ? messages.app.firstRun[phaseOf(moment)] : null,
  };
};
