/** What is said of a step at a tile: what it computes or sends back, in the order of its stages, and what troubles it. */
import { isTile, type TileNode } from "../../graph/drawn.ts";
import type { Step } from "../../graph/schedule.ts";
import { type Stage, stagesOf } from "../../graph/stages.ts";
import type { Messages } from "../../i18n/messages.ts";
import { meaningsOf } from "../../moment/meaning.ts";
import type { Moment } from "../../moment/moment.ts";
import { arrivalSentence } from "../arrival.ts";
import { meaninglessSentence } from "../meaningless.ts";
import { isolated } from "../names.ts";
import type { TileTold } from "../tileWords.ts";
import { entryBackward, entryForward } from "./entryTold.ts";
import { arrivalTold } from "./tileArrival.ts";
import { backwardTold, type TileWire } from "./tileBackward.ts";
import { forwardTold } from "./tileForward.ts";
import { nameOfDrawn, placeOf, type TilePlace } from "./tilePlace.ts";
import { troublesTold } from "./tileTroubles.ts";

const NOTHING: TileTold = { sentences: [], troubles: [] };

/** The stage that is the last to be over; null: all are. */
const stageOf = ({ drawn, stages }: Moment, step: Step): Stage | null => {
  const all = stagesOf(drawn.walk, step);
  return stages === null || stages >= all.length ? null : (all[Math.max(1, stages) - 1] ?? null);
};

/** The entry that is selected, if the tile has it and the step is over. */
const selectedIn = ({ selectedDrawn }: Moment, index: number, stage: Stage | null): number | null =>
  stage === null && selectedDrawn?.index === index ? selectedDrawn.entry : null;

const forward = (place: TilePlace, stage: Stage | null): string[] => {
  const { moment, messages, node } = place;
  const entry = selectedIn(moment, node.index, stage);
  return [
    ...forwardTold(place),
    ...(entry === null ? [] : entryForward(place, entry)),
    stage === null ? messages.roles.kept : messages.roles.asks.value({ name: isolated(node.name) }),
  ];
};

/** Nodes in numbers that receive along a wire. */
const receiversOf = ({ drawn }: Moment, from: number): readonly number[] => {
  const node = drawn.graph.nodes[from];
  if (isTile(node)) return node.entries;
  const index = drawn.nodeOf?.indexOf(from) ?? -1;
  return index < 0 ? [] : [index];
};

/** What it means, where it means anything; else why it does not. */
const meant = (place: TileWire): readonly string[] => {
  const { moment, messages, wire } = place;
  const meanings = meaningsOf(moment.walk, moment);
  const meaningless = receiversOf(moment, wire.from).find((each) => meanings[each] === "none");
  if (meaningless !== undefined) return [meaninglessSentence(messages.roles, moment, meaningless)];
  return backwardTold(place);
};

const backward = (place: TileWire, stage: Stage | null): string[] => {
  const { moment, messages, words, node, wire } = place;
  const { drawn } = moment;
  const operand = nameOfDrawn(moment, wire.from);
  if (stage === "upstream") return [words.asks.rule({ operand, gate: isolated(node.name) })];
  const what = meant(place);
  if (stage !== null) return [...what, stage === "contribution" ? words.asks.sum({ operand }) : words.asks.product(null)];
  const consumers = drawn.walk.consumers[wire.from] ?? [];
  const arrived = consumers.indexOf(wire) + 1;
  const receiver = drawn.graph.nodes[wire.from];
  const entry = selectedIn(moment, wire.from, stage);
  const isComplete = arrived === consumers.length;
  const [number = -1] = receiversOf(moment, wire.from);
  const meaning = meaningsOf(moment.walk, moment)[number] ?? "none";
  const arrival = !isComplete
    ? []
    : isTile(receiver)
      ? receiver.operands
        ? []
        : arrivalTold(place, receiver)
      : receiver?.kind === "input"
        ? [arrivalSentence(messages.roles, moment, number, meaning) ?? []].flat()
        : [];
  return [
    ...what,
    ...(entry === null ? [] : entryBackward(place, entry)),
    ...(consumers.length > 1 ? [messages.roles.fork({ name: operand, arrived, expected: consumers.length })] : []),
    ...arrival,
  ];
};

/** The tile whose step it is; null: it is a step of a number. */
const tileOf = ({ drawn: { graph } }: Moment, step: Step): TileNode | null => {
  const index = step.kind === "backward" ? graph.edges[step.edge]?.to : step.kind === "forward" ? step.node : -1;
  const node = graph.nodes[index ?? -1];
  return isTile(node) ? node : null;
};

/** @param step of `moment.drawn.walk` */
export const tellTile = (moment: Moment, step: Step, messages: Messages): TileTold => {
  const node = tileOf(moment, step);
  if (!node) return NOTHING;
  const place = placeOf(moment, messages, node);
  const stage = stageOf(moment, step);
  const wire = step.kind === "backward" ? (moment.drawn.graph.edges[step.edge] ?? null) : null;
  const isTold = moment.stages === null || moment.stages > 1; // before that they would tell what is asked
  return {
    sentences: (wire ? backward({ ...place, wire }, stage) : forward(place, stage)).map(place.words.finished),
    troubles: isTold ? troublesTold(place, wire) : [],
  };
};
