/** What flows back along a wire of a tile, in words: how the gradient of the tile becomes that of an operand. */
import type { Edge } from "../../graph/graph.ts";
import { tileGlyph } from "../../graph/tiles/tileGlyph.ts";
import { countOf } from "../../lang/arrays/shape.ts";
import { cachedBy } from "../../lang/rules.ts";
import { OPERATIONS } from "../../ops/registry.ts";
import { isolated } from "../names.ts";
import {
  entryFactors,
  gateOfEntries,
  isEntry,
  kindOf,
  productKind,
  reductionOf,
  rowOf,
  rowsIn,
  stretchOf,
} from "./tileForward.ts";
import { edgesAlong, nameOfDrawn, type Operand, operandAt, operandsOf, slotOf, type TilePlace } from "./tilePlace.ts";
import { roleOf } from "./tileRole.ts";

export interface TileWire extends TilePlace {
  readonly wire: Edge;
}

/** One of the operands, as the sentences need it. */
interface Sent extends TileWire {
  /** Name of the tile. */
  readonly gate: string;
  readonly slot: number;
  readonly operand: Operand;
}

const product = (sent: Sent): string => {
  const { words, gate, operand, slot } = sent;
  const other = operandAt(sent, 1 - slot);
  const isLeft = slot === 0;
  if (isEntry(sent)) {
    const { left, right } = entryFactors(sent);
    return words.back.productEntry({ gate, operand: isLeft ? left : right, other: isLeft ? right : left });
  }
  const [left, right] = isLeft ? [operand.shape, other.shape] : [other.shape, operand.shape];
  // Each entry of the left factor goes into a row of the result, each of the right one into a column.
  const count = isLeft ? (right[1] ?? 1) : left.length === 2 ? (left[0] ?? 1) : 1;
  return words.back.product({
    gate, operand: operand.text, other: other.text, kind: productKind(left, right), isLeft, count,
  }); // biome-ignore format: one thought
};

/** Of how many entries the slope is 1, 0 or something else. */
const slopesAlong = ({ moment, wire }: TileWire): { readonly all: number; readonly none: number; readonly part: number } => {
  const edges = edgesAlong(moment, wire);
  const { local } = moment.evaluation;
  const all = edges.filter((e) => local[e] === 1).length;
  const none = edges.filter((e) => local[e] === 0).length;
  return { all, none, part: edges.length - all - none };
};

const routed = (sent: Sent, isContest: boolean): string => {
  const { all, none, part } = slopesAlong(sent);
  const { operand, words } = sent;
  return isContest
    ? words.back.contested({ operand: operand.text, won: all, tied: part, lost: none })
    : words.back.routed({ operand: operand.text, all, part, none });
};

const entrywise = (sent: Sent): string => {
  const { messages, words, node, gate, operand, slot } = sent;
  const each = gateOfEntries(sent);
  const callee = node.tile.op ?? "";
  if (each?.kind !== "operation") return words.back.called({ gate, callee });
  const { role, parts = [], syntax, arity } = OPERATIONS[each.op];
  const { sentences, identity } = messages.roles;
  const name = operand.text;
  if (syntax.kind === "alias") return identity({ name: gate, operand: name });
  const operands = operandsOf(sent);
  const other = operands[1 - slot]?.text ?? "";
  switch (role) {
    case "distributor": {
      if (stretchOf(operand.shape, node.shape) && parts[slot] !== "subtrahend") return ""; // how it was stretched says all
      const isTurned = parts[slot] === "subtrahend";
      const isShared =
        !parts.includes("subtrahend") && operands.every(({ shape, view }) => !view && !stretchOf(shape, node.shape));
      const flows = isShared && node.operands?.length === operands.length;
      return sentences.distributor({ operand: name, turned: isTurned ? "this" : "none", isShared: flows });
    }
    case "switcher":
      if (parts[slot] === "factor") return words.back.factor({ operand: name, other });
      if (parts[slot] === "dividend") return words.back.dividend({ operand: name, other });
      break;
    case "router":
      return routed(sent, arity === "many");
    case "blocker":
      return sentences.blocker({ operand: name, gate });
    case "scaler":
      if (each.op === "negate") return words.back.turned({ operand: name });
      break;
  }
  const { slots, readsValue } = cachedBy(each.op, slot, operands.length);
  const read = slots.map((own) => operands[own]?.text ?? "").filter((text) => !/^[−\d[]/.test(text));
  return words.back.scaled({
    gate,
    callee: tileGlyph(sent.moment.drawn.graph, node),
    cached: [...read, ...(readsValue ? [gate] : [])],
  });
};

/** Which entry of all decides; null where several do. */
const winnerIn = (sent: Sent): { readonly winner: string | null; readonly ties: number } => {
  const { graph, evaluation } = sent.moment;
  const [first, ...others] = edgesAlong(sent.moment, sent.wire).filter((e) => evaluation.local[e] !== 0);
  const winner = graph.nodes[graph.edges[first ?? -1]?.from ?? -1];
  return { winner: winner && others.length === 0 ? isolated(winner.name) : null, ties: others.length + 1 };
};

const reduction = (sent: Sent): string => {
  const { words, gate, operand } = sent;
  const named = { gate, operand: operand.text };
  const does = reductionOf(sent);
  switch (does) {
    case "mean":
      return words.back.mean({ ...named, count: countOf(operand.shape) });
    case "logsumexp":
      return words.back.logsumexp({ ...named, isByRow: operand.shape.length === 2 });
    case "max":
    case "min":
      return words.back.extreme({ does, ...winnerIn(sent) });
    case "sum":
    case "norm":
      return words.back[does](named);
  }
};

/** Sums that are 1 but for rounding. */
const NEARLY = 1e-9;

/** The numbers that are wanted sum to 1 in each row. */
const sumsToOne = ({ moment, node }: TilePlace, { shape }: Operand): boolean => {
  const { program, graph, evaluation } = moment;
  const entries = program.tiles.find(({ name }) => name === node.tile.operands[1])?.entries ?? [];
  const columns = shape.at(-1) ?? 1;
  for (let from = 0; from < entries.length; from += columns) {
    const row = entries.slice(from, from + columns);
    const sum = row.reduce<number>((total, entry) => {
      const value = typeof entry === "number" ? entry : evaluation.values[graph.byName.get(entry) ?? -1];
      return total + (value ?? Number.NaN);
    }, 0);
    if (!(Math.abs(sum - 1) < NEARLY)) return false;
  }
  return entries.length > 0;
};

const loss = (sent: Sent): string => {
  const { words, gate, slot, node } = sent;
  const [guess, truth] = [operandAt(sent, 0), operandAt(sent, 1)];
  return words.back.loss({
    gate,
    guess: guess.text,
    truth: truth.text,
    isOfScores: node.tile.op === "softmax_cross_entropy",
    isGuess: slot === 0,
    isShared: sumsToOne(sent, truth),
    rows: rowsIn(sent, guess.shape),
  });
};

const ruleTold = (sent: Sent): string => {
  const { words, gate, operand } = sent;
  const named = { gate, operand: operand.text };
  switch (kindOf(sent)) {
    case "product":
      return product(sent);
    case "entrywise":
      return entrywise(sent);
    case "reduction":
      return reduction(sent);
    case "softmax":
      return words.back.softmax({ ...named, isByRow: operand.shape.length === 2 });
    case "loss":
      return loss(sent);
    case "list":
      return words.back.list({ gate, operand: nameOfDrawn(sent.moment, sent.wire.from) });
    case "transpose":
      return words.back.transpose(named);
    case "row":
      return words.back.row({ gate, operand: rowOf(sent, operand.text) });
    case "inside":
      return words.back.other({ gate, operand: nameOfDrawn(sent.moment, sent.wire.from) });
  }
};

/** The other factor, where the rule has its transpose and nothing is turned besides; null elsewhere. */
const transposedBeside = (sent: Sent): string | null => {
  const { operand, slot } = sent;
  if (kindOf(sent) !== "product" || isEntry(sent) || operand.view) return null;
  const other = operandAt(sent, 1 - slot);
  const isRule = other.shape.length === 2 && (slot === 1 || operand.shape.length === 2);
  return isRule && other.view !== "transpose" ? other.text : null;
};

/** What else has to be said before the gradient is where the wire leads. */
const afterRule = (sent: Sent): string[] => {
  const { moment, words, node, operand, wire } = sent;
  const after: string[] = [];
  const over = kindOf(sent) === "entrywise" ? stretchOf(operand.shape, node.shape) : null;
  if (over) {
    const count = over === "entries" ? countOf(node.shape) : (node.shape[over === "rows" ? 0 : 1] ?? 1);
    after.push(words.back.stretched({ operand: operand.text, over, count }));
  }
  const source = nameOfDrawn(moment, wire.from);
  if (kindOf(sent) === "list") return after;
  const other = transposedBeside(sent);
  if (other !== null) after.push(words.back.transposed({ other }));
  if (operand.view === "transpose") after.push(words.back.transposedView({ operand: operand.text, source }));
  if (operand.view === "row") after.push(words.back.rowView({ operand: operand.text, source }));
  if (operand.view === "list") after.push(words.back.listView({ source }));
  return after;
};

/** "@ switches.", and what that means for the operand at the wire's other end. */
export const backwardTold = (place: TileWire): readonly string[] => {
  const { moment, messages, words, node, wire } = place;
  const gate = isolated(node.name);
  const slot = slotOf(place, wire);
  const role = roleOf(place);
  const heading = role === null ? "" : `${messages.roles.headings[role]({ gate: tileGlyph(moment.drawn.graph, node) })} `;
  const { gradients } = moment.evaluation;
  if (node.entries.every((entry) => gradients[entry] === 0)) return [heading + messages.roles.zero.upstream({ gate })];
  if (slot < 0) {
    const operand = nameOfDrawn(moment, wire.from);
    const isCalled = kindOf(place) === "entrywise";
    return [heading + (isCalled ? words.back.called({ gate, callee: node.tile.op ?? "" }) : words.back.other({ gate, operand }))];
  }
  const sent: Sent = { ...place, gate, slot, operand: operandAt(place, slot) };
  return [(heading + ruleTold(sent)).trimEnd(), ...afterRule(sent)];
};
