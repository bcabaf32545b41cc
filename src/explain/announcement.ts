/** What a screen reader says when a step is done. */
import type { GraphWords } from "../i18n/messages.ts";
import type { Moment } from "../moment/moment.ts";
import { announceStep } from "./spokenLabels.ts";

const ended = (sentence: string): string => (sentence.endsWith(".") ? sentence : `${sentence}.`);

/** `step 4 of 7. Contribution to z through f: …`; at the start, where things stand. */
export const announcement = (moment: Moment, { app, graph: messages }: GraphWords): string => {
  const { walk, drawn, cursor, question } = moment;
  // What is asked for is not told. Before the seed, the step that is told is the one before it.
  const told = question === null || question.kind === "seed" ? moment.active : [];
  if (cursor === 0) return messages.start;
  const total = drawn.walk.steps.length;
  return [
    app.step({ step: cursor, total }),
    ...told.map((step) => announceStep(messages, walk, moment, step)),
    ...(cursor === total ? [messages.end] : []),
  ]
    .map(ended)
    .join(" ");
};
