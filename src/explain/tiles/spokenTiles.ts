/** What a screen reader says of a tile, of a wire at one, and of a step: a few numbers are read out, of many how far they reach. */
import { isTile, type TileNode } from "../../graph/drawn.ts";
import { NEVER, type Step } from "../../graph/schedule.ts";
import { graphWordsFor } from "../../i18n/graphWordsFor.ts";
import type { Locale } from "../../i18n/locales.ts";
import { messagesFor } from "../../i18n/messagesFor.ts";
import type { SpokenNumbers } from "../../i18n/tileMessages.ts";
import { tileMessagesFor } from "../../i18n/tileMessagesFor.ts";
import { columnsOf } from "../../lang/arrays/shape.ts";
import type { Shape } from "../../lang/tiles.ts";
import { drawnMoment } from "../../moment/drawnMoment.ts";
import type { Moment } from "../../moment/moment.ts";
import { OPERATIONS } from "../../ops/registry.ts";
import { nodeText, plainText, spokenName } from "../names.ts";
import { spokenNumber } from "../spokenLabels.ts";
import { entryFactors, gateOfEntries, isEntry, kindOf } from "./tileForward.ts";
import { edgesAlong, operandsOf, placeOf } from "./tilePlace.ts";

/** Nobody wants to listen to more. */
const MOST_SPOKEN = 6;

const nameIn = ({ drawn }: Moment, index: number, locale: Locale): string => {
  const node = drawn.graph.nodes[index];
  return node && node.kind !== "constant" ? spokenName(graphWordsFor(locale).graph, node.name) : nodeText(node);
};

const spokenNumbers = (numbers: readonly number[], shape: Shape, locale: Locale): SpokenNumbers => {
  const words = graphWordsFor(locale).graph;
  const speak = (x: number): string => spokenNumber(words, x);
  if (numbers.length > MOST_SPOKEN) {
    const finite = numbers.filter((x) => !Number.isNaN(x));
    const [least = Number.NaN, greatest = Number.NaN] = [finite.toSorted((a, b) => a - b), finite.toSorted((a, b) => b - a)].map(
      ([first]) => first,
    );
    return { least: speak(least), greatest: speak(greatest) };
  }
  const columns = columnsOf(shape);
  const rows = Array.from({ length: numbers.length / columns }, (_, row) => numbers.slice(row * columns, (row + 1) * columns));
  return { rows: rows.map((row) => row.map(speak)) };
};

/** null where one of them is not there yet. */
const known = (numbers: readonly (number | null)[], shape: Shape, locale: Locale): SpokenNumbers | null => {
  const all = numbers.filter((x) => x !== null);
  return all.length === numbers.length && all.length > 0 ? spokenNumbers(all, shape, locale) : null;
};

/** @param index of a tile among what is drawn */
export const spokenTile = (inNumbers: Moment, index: number, locale: Locale): string => {
  const moment = drawnMoment(inNumbers);
  const { graph, walk, frame, meanings } = moment;
  const [node, cells, state] = [graph.nodes[index], moment.cells(index), frame.nodes[index]];
  if (!isTile(node) || !cells || !state) return "";
  const { shape, tile } = node;
  const isTarget = index === walk.target;
  // Of the entries that the target does not need, or of which only one is the target, nothing has come.
  const gradients = cells.gradients.map((gradient) => gradient ?? (state.state === "waiting" ? null : 0));
  return tileMessagesFor(locale).spoken.node({
    name: spokenName(graphWordsFor(locale).graph, node.name),
    shape,
    op: tile.op,
    isTrainable: node.isTrainable,
    isTarget,
    isLive: graph.isLive[index] === 1,
    values: known(cells.values, shape, locale),
    gradients: known(gradients, shape, locale),
    isFault: state.state === "fault",
    isMeaningless: meanings[index] === "none",
    arrived: state.arrived,
    expected: state.expected,
  });
};

/** Numbers by entry of the wire's operand: of what has not been sent along it, 0. */
const sentAlong = (
  moment: Moment,
  wire: number,
): { readonly numbers: number[]; readonly shape: Shape; readonly last: number[] } => {
  const { drawn, graph, evaluation, walk } = moment;
  const edge = drawn.graph.edges[wire];
  const node = drawn.graph.nodes[edge?.from ?? -1];
  const entries = isTile(node) ? node.entries : [drawn.nodeOf?.indexOf(edge?.from ?? -1) ?? -1];
  const places = new Map(entries.map((entry, at) => [entry, at]));
  const numbers = entries.map(() => 0);
  const last = entries.map(() => 0);
  for (const e of edge ? edgesAlong(moment, edge) : []) {
    const at = places.get(graph.edges[e]?.from ?? -1);
    if (at === undefined || walk.contributionAt[e] === NEVER) continue;
    numbers[at] = (numbers[at] ?? 0) + (evaluation.contribution[e] ?? Number.NaN);
  }
  for (const [at, entry] of entries.entries()) {
    const sent = walk.consumers[entry]?.findLast(({ index }) => (drawn.wireOf?.[index] ?? -1) === wire);
    last[at] = sent ? (evaluation.running[sent.index] ?? Number.NaN) : (numbers[at] ?? 0);
  }
  return { numbers, last, shape: isTile(node) ? node.shape : [] };
};

/** @param index of a wire that leaves a tile or leads to one, among what is drawn */
export const spokenWire = (moment: Moment, index: number, locale: Locale): string => {
  const { graph, walk } = moment.drawn;
  const edge = graph.edges[index];
  const operands = graph.nodes[edge?.to ?? -1]?.operands;
  if (!edge || !operands) return "";
  const isSent = (walk.contributionAt[index] ?? NEVER) <= moment.cursor;
  const { numbers, shape } = sentAlong(moment, index);
  return tileMessagesFor(locale).spoken.wire({
    from: nameIn(moment, edge.from, locale),
    to: nameIn(moment, edge.to, locale),
    slot: edge.slot,
    operands: operands.length,
    shape,
    isLive: walk.contributionAt[index] !== NEVER,
    contributions: isSent ? spokenNumbers(numbers, shape, locale) : null,
  });
};

/** `W @ x`, `tanh(z)`, `softmax(z)` */
const expressionOf = (moment: Moment, node: TileNode, locale: Locale): string => {
  const place = placeOf(moment, messagesFor(locale), node);
  const operands = operandsOf(place).map(({ text }) => plainText(text));
  const call = `${node.tile.op}(${operands.join(", ")})`;
  switch (kindOf(place)) {
    case "product": {
      const { left, right } = isEntry(place) ? entryFactors(place) : { left: operands[0], right: operands[1] };
      return `${plainText(left ?? "")} @ ${plainText(right ?? "")}`;
    }
    case "list":
      return `[${operands.join(", ")}]`;
    case "row":
      return operands.join("");
    case "entrywise": {
      const gate = gateOfEntries(place);
      const syntax = gate?.kind === "operation" ? OPERATIONS[gate.op].syntax : null;
      if (syntax?.kind === "infix") return operands.join(` ${syntax.symbols[0]} `);
      if (syntax?.kind === "prefix") return `−${operands.join("")}`;
      return syntax?.kind === "alias" ? operands.join("") : call;
    }
    case "reduction":
    case "softmax":
    case "loss":
    case "transpose":
    case "inside":
      return call;
  }
};

/** What a step at a tile has done. */
export const announceTile = (moment: Moment, step: Step, locale: Locale): string => {
  const { drawn, evaluation } = moment;
  const { graph, walk } = drawn;
  const { spoken } = tileMessagesFor(locale);
  if (step.kind !== "backward") {
    const node = graph.nodes[step.node];
    if (!isTile(node)) return "";
    const { shape, entries } = node;
    const values = entries.map((entry) => evaluation.values[entry] ?? Number.NaN);
    return spoken.forward({
      name: nameIn(moment, step.node, locale),
      expression: expressionOf(moment, node, locale),
      shape,
      values: spokenNumbers(values, shape, locale),
    });
  }
  const edge = graph.edges[step.edge];
  if (!edge) return "";
  const consumers = walk.consumers[edge.from] ?? [];
  const { numbers, last, shape } = sentAlong(moment, step.edge);
  return spoken.backward({
    operand: nameIn(moment, edge.from, locale),
    gate: nameIn(moment, edge.to, locale),
    shape,
    contributions: spokenNumbers(numbers, shape, locale),
    sums: spokenNumbers(last, shape, locale),
    arrived: consumers.indexOf(edge) + 1,
    expected: consumers.length,
  });
};
