/** What a step at a tile is for one of the numbers in it: the one that is selected. */
import { drawnNodeOf } from "../../graph/drawn.ts";
import { NEVER } from "../../graph/schedule.ts";
import { factorText, formatNumber } from "../../tex/number.ts";
import { forwardFacts } from "../forward.ts";
import { gateAt, nameOf } from "../place.ts";
import type { TileWire } from "./tileBackward.ts";
import { kindOf } from "./tileForward.ts";
import { edgesAlong, type TilePlace } from "./tilePlace.ts";

/** More products than that are only counted. */
const MOST_TERMS = 3;

/** How an entry is computed, where one gate does it from what is not inside the tile. */
export const entryForward = ({ moment, messages, node }: TilePlace, entry: number): string[] => {
  const gate = gateAt(moment, entry);
  const isOneGate = gate.operands.every((operand) => drawnNodeOf(moment.drawn, operand) !== node.index);
  return isOneGate && gate.group < 0 ? [messages.roles.forward(forwardFacts(moment, gate))] : [];
};

/** What an operand's entry gets along a wire. */
export const entryBackward = (place: TileWire, entry: number): string[] => {
  const { moment, words, wire } = place;
  const { graph, evaluation } = moment;
  const { gradients, local, contribution } = evaluation;
  const edges = edgesAlong(moment, wire).filter((e) => graph.edges[e]?.from === entry && moment.walk.contributionAt[e] !== NEVER);
  if (edges.length === 0) return [];
  const kind = kindOf(place);
  const isProduct = kind === "product" || kind === "entrywise";
  const shown = isProduct && edges.length <= MOST_TERMS ? edges : [];
  const terms = shown.map((e, i) => {
    const upstream = gradients[graph.edges[e]?.to ?? -1] ?? Number.NaN;
    return `${i === 0 ? formatNumber(upstream) : factorText(upstream)} · ${factorText(local[e] ?? Number.NaN)}`;
  });
  const total = edges.reduce((sum, e) => sum + (contribution[e] ?? Number.NaN), 0);
  return [words.back.entry({ entry: nameOf(moment, entry), terms, count: edges.length, total: formatNumber(total) })];
};
