/** What a step means, in words. */
import { aboutOf } from "../graph/aboutOf.ts";
import { drawnNodeOf, wireOfEdge } from "../graph/drawn.ts";
import type { Edge } from "../graph/graph.ts";
import type { Step } from "../graph/schedule.ts";
import { type Stage, stagesOf } from "../graph/stages.ts";
import type { RoleMessages } from "../i18n/messages.ts";
import type { Meaning } from "../moment/meaning.ts";
import { formatNumber } from "../tex/number.ts";
import { arrivalSentence } from "./arrival.ts";
import { forwardFacts } from "./forward.ts";
import { gateSentence, roleOf } from "./gateSentence.ts";
import { meaninglessSentence } from "./meaningless.ts";
import { gateAt, type Known, nameOf } from "./place.ts";

/** The stage that is the last to be over; null: all are. */
const stageOf = ({ walk, stages }: Known, step: Step): Stage | null => {
  const all = stagesOf(walk, step);
  return stages === null || stages >= all.length ? null : (all[Math.max(1, stages) - 1] ?? null);
};

/** What comes next, as a question: the step does not tell what it has not shown. */
const question = (messages: RoleMessages, moment: Known, edge: Edge, stage: Stage): string => {
  const { gradients, local, contribution, running } = moment.evaluation;
  const { index, from, to } = edge;
  const [operand, gate, upstream] = [nameOf(moment, from), nameOf(moment, to), formatNumber(gradients[to] ?? Number.NaN)];
  if (stage === "upstream") return messages.asks.local({ operand, gate, upstream });
  if (stage !== "contribution") return messages.asks.product({ upstream, local: formatNumber(local[index] ?? Number.NaN) });
  const consumers = moment.walk.consumers[from] ?? [];
  const before = consumers[consumers.indexOf(edge) - 1];
  const numbers = [before ? running[before.index] : 0, contribution[index]].map((x) => formatNumber(x ?? Number.NaN));
  return messages.asks.sum({ operand, before: numbers[0] ?? "", contribution: numbers[1] ?? "" });
};

const backward = (
  messages: RoleMessages,
  moment: Known,
  edge: Edge,
  meanings: readonly Meaning[],
  stage: Stage | null,
): string[] => {
  const place = { moment, messages, edge, gate: gateAt(moment, edge.to) };
  const meaning = meanings[edge.from] ?? "none";
  if (stage === "upstream") return [question(messages, moment, edge, stage)];
  const what = meaning === "none" ? meaninglessSentence(messages, moment, edge.from) : `${roleOf(place)} ${gateSentence(place)}`;
  if (stage !== null) return [what, question(messages, moment, edge, stage)];
  const { drawn } = moment;
  const wires = drawn.walk.consumers[drawnNodeOf(drawn, edge.from)] ?? [];
  const wire = wireOfEdge(drawn, edge.index);
  const arrived = wires.findIndex(({ index }) => index === wire) + 1;
  const name = nameOf(moment, edge.from);
  const isArrival = arrived === wires.length && moment.graph.nodes[edge.from]?.kind === "input";
  const sentences = [
    what,
    wires.length > 1 ? messages.fork({ name, arrived, expected: wires.length }) : null,
    isArrival ? arrivalSentence(messages, moment, edge.from, meaning) : null,
  ];
  return sentences.filter((sentence) => sentence !== null);
};

/** The most important first. */
export const stepSentences = (
  messages: RoleMessages,
  moment: Known,
  meanings: readonly Meaning[],
  step: Step,
): readonly string[] => {
  const about = aboutOf(moment.graph, step);
  const stage = stageOf(moment, step);
  if (about.kind === "backward") return backward(messages, moment, about.edge, meanings, stage);
  const target = nameOf(moment, about.gate);
  if (about.kind === "seed")
    return [meanings[about.gate] === "none" ? meaninglessSentence(messages, moment, about.gate) : messages.seed({ target })];
  const does = messages.forward(forwardFacts(moment, gateAt(moment, about.gate)));
  return [does, stage === null ? messages.kept : messages.asks.value({ name: target })];
};
