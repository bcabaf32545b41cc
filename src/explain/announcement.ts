/** What a screen reader says when a step is done. */
import { isTile, numbersOf } from "../graph/drawn.ts";
import type { Step } from "../graph/schedule.ts";
import type { GraphWords } from "../i18n/messages.ts";
import type { Moment } from "../moment/moment.ts";
import { announceStep } from "./spokenLabels.ts";
import { TILE_WORDS } from "./tileWords.ts";

const ended = (sentence: string): string => (sentence.endsWith(".") ? sentence : `${sentence}.`);

const announced = (moment: Moment, { graph: messages, language }: GraphWords, step: Step): string[] => {
  const { walk, drawn } = moment;
  const gate = step.kind === "backward" ? drawn.graph.edges[step.edge]?.to : step.kind === "forward" ? step.node : undefined;
  if (TILE_WORDS.now && isTile(drawn.graph.nodes[gate ?? -1])) return [TILE_WORDS.now.announce(moment, step, language)];
  return numbersOf(drawn, [step]).map((each) => announceStep(messages, walk, moment, each));
};

/** `step 4 of 7. Contribution to z through f: …`; at the start, where things stand. */
export const announcement = (moment: Moment, words: GraphWords): string => {
  const { drawn, cursor, question, taken } = moment;
  const { app, graph: messages } = words;
  // What is asked for is not told. Before the seed, the step that is told is the one before it.
  const told = question === null || question.kind === "seed" ? taken : [];
  if (cursor === 0) return messages.start;
  const total = drawn.walk.steps.length;
  return [
    app.step({ step: cursor, total }),
    ...told.flatMap((step) => announced(moment, words, step)),
    ...(cursor === total ? [messages.end] : []),
  ]
    .map(ended)
    .join(" ");
};
