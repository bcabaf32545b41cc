/** What is said of a moment: what its steps do, what troubles them, and, where a person needs it only once, what to press. */
import { type About, aboutOf } from "../graph/aboutOf.ts";
import { isTile, numbersOf } from "../graph/drawn.ts";
import { groupsAround } from "../graph/graph.ts";
import { openingsOf } from "../graph/openings.ts";
import type { Step } from "../graph/schedule.ts";
import type { Kink } from "../graph/trouble.ts";
import type { Messages, WalkPhase } from "../i18n/messages.ts";
import { meaningsOf } from "../moment/meaning.ts";
import type { Moment } from "../moment/moment.ts";
import { stepsShown } from "../moment/stepsShown.ts";
import { glyphAt } from "./gateSentence.ts";
import { nodeName } from "./names.ts";
import { stepSentences } from "./stepSentences.ts";
import { TILE_WORDS, type TileTold } from "./tileWords.ts";
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

const phaseOf = ({ drawn: { walk }, cursor }: Moment): WalkPhase => {
  if (cursor === 0) return "start";
  if (cursor < walk.forwardSteps) return "forward";
  if (cursor === walk.forwardSteps) return "turn";
  return cursor < walk.steps.length ? "backward" : "end";
};

/** At the start, at the first step, at the turn, at the first step back and at the end. */
const isGuidanceDue = ({ drawn: { walk }, cursor }: Moment): boolean =>
  cursor <= 1 || cursor === walk.forwardSteps || cursor === walk.forwardSteps + 1 || cursor === walk.steps.length;

/** Both ends of the way that the gradient takes. */
const headingOf = (moment: Moment, { roles }: Messages, abouts: readonly About[]): string => {
  const { graph } = moment.drawn;
  const backward = abouts.flatMap((about) => (about.kind === "backward" ? [about] : []));
  const gate = graph.nodes[backward[0]?.gate ?? -1];
  if (!gate) return "";
  const operands = [...new Set(backward.map(({ operand }) => nodeName(graph.nodes[operand])))];
  const glyph = isTile(gate) ? (TILE_WORDS.now?.glyph(moment, gate) ?? "") : glyphAt(graph, gate.index);
  return roles.from({ gate: nodeName(gate), glyph, operands });
};

/** @param abouts what steps in numbers are about */
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

/** What is told of one step of a person. */
const toldOf = (moment: Moment, messages: Messages, step: Step, gate: number): TileTold => {
  const { graph, walk, drawn } = moment;
  if (TILE_WORDS.now && step.kind !== "seed" && isTile(drawn.graph.nodes[gate]))
    return TILE_WORDS.now.tell(moment, step, messages);
  const steps = numbersOf(drawn, [step]);
  const meanings = meaningsOf(walk, moment);
  return {
    sentences: steps.flatMap((each) => stepSentences(messages.roles, moment, meanings, each)),
    troubles: troublesOf(moment, messages, steps.map((each) => aboutOf(graph, each))),
  }; // biome-ignore format: one thought
};

/** At a tile a whole gradient is asked for before any part of it is told. */
const isAskedWhole = ({ question, taken, drawn: { graph } }: Moment): boolean =>
  question?.kind === "sum" &&
  taken.some((step) => step.kind === "backward" && isTile(graph.nodes[graph.edges[step.edge]?.to ?? -1]));

export const explain = (now: Moment, messages: Messages): Explanation => {
  const { drawn } = now;
  const steps = stepsShown(drawn.walk, now.cursor, now.selectedDrawn, now.taken);
  /** What is selected is told by steps that are over. */
  const moment = steps === now.taken ? now : { ...now, stages: null };
  const abouts = steps.map((step) => aboutOf(drawn.graph, step));
  const told = steps.map((step, i) => toldOf(moment, messages, step, abouts[i]?.gate ?? -1));
  // Whoever asks for the product does not want to hear it asked for in parts.
  const isAsked = steps === now.taken && (now.question?.kind === "contribution" || isAskedWhole(now));
  const isOneGate = new Set(abouts.map(({ kind }) => kind)).size === 1 && steps.length > 1;
  const sentences = told.flatMap((each) => (isOneGate ? each.sentences.slice(0, 1) : each.sentences));
  return {
    heading: headingOf(moment, messages, abouts),
    sentences: isAsked ? [] : [...new Set(sentences)],
    troubles: [...new Set(told.flatMap(({ troubles }) => troubles))],
    guidance: moment.stages === null && isGuidanceDue(moment) ? messages.app.firstRun[phaseOf(moment)] : null,
  };
};
