/** A tile as a gate, for those who speak of it: its operands and what they are called, the wire of a step, and the numbers along it. */
import type { TileNode } from "../../graph/drawn.ts";
import type { Edge } from "../../graph/graph.ts";
import type { Messages } from "../../i18n/messages.ts";
import type { TileMessages } from "../../i18n/tileMessages.ts";
import { tileMessagesFor } from "../../i18n/tileMessagesFor.ts";
import { entryName } from "../../lang/arrays/entryName.ts";
import type { Program } from "../../lang/program.ts";
import type { Entry, Shape, Tile } from "../../lang/tiles.ts";
import type { Moment } from "../../moment/moment.ts";
import { formatNumber } from "../../tex/number.ts";
import { isolated, nodeName } from "../names.ts";

export interface TilePlace {
  readonly moment: Moment;
  readonly messages: Messages;
  readonly words: TileMessages;
  readonly node: TileNode;
}

export const placeOf = (moment: Moment, messages: Messages, node: TileNode): TilePlace => ({
  moment,
  messages,
  words: tileMessagesFor(messages.language),
  node,
});

export const nameOfDrawn = ({ drawn }: Moment, index: number): string => nodeName(drawn.graph.nodes[index]);

export interface Operand {
  /** A name, `Wᵀ`, `row 2 of W`, `[a, b]`. */
  readonly text: string;
  readonly shape: Shape;
  /** How it is only another look at something; null: it is what it is called. */
  readonly view: "transpose" | "row" | "list" | null;
}

/** Of a list with more items nobody wants to hear them all. */
const MOST_ITEMS = 4;
/** A transpose of a row of a list is told; what is looked at through more than that has no name that helps. */
const DEEPEST = 3;

const tilesOf = new WeakMap<Program, ReadonlyMap<string, Tile>>();

const tileCalled = (program: Program, entry: Entry): Tile | undefined => {
  const tiles = tilesOf.get(program) ?? new Map(program.tiles.map((tile) => [tile.name, tile]));
  tilesOf.set(program, tiles);
  return typeof entry === "string" ? tiles.get(entry) : undefined;
};

/** It has nodes of its own, so its name says what it is. */
const isNode = ({ name, shape, entries }: Tile): boolean => entries[0] === entryName(name, shape, 0);

const listText = (place: TilePlace, { op, entries, shape, operands }: Tile, depth: number): string => {
  const items = op === "list" ? operands : entries;
  if (shape.length > 1 || items.length > MOST_ITEMS) return place.words.operand.list({ shape });
  return `[${items.map((item) => textOf(place, item, depth + 1)).join(", ")}]`;
};

const rowText = (place: TilePlace, tile: Tile, depth: number): string => {
  const [source = ""] = tile.operands;
  const whole = tileCalled(place.moment.program, source);
  const at = whole?.entries.indexOf(tile.entries[0] ?? "") ?? 0;
  return place.words.operand.row({ of: textOf(place, source, depth + 1), row: Math.floor(at / (tile.shape[0] ?? 1)) + 1 });
};

const textOf = (place: TilePlace, entry: Entry, depth: number): string => {
  if (typeof entry === "number") return formatNumber(entry);
  const tile = tileCalled(place.moment.program, entry);
  if (!tile || isNode(tile) || depth > DEEPEST) return isolated(entry);
  if (tile.op === "row") return rowText(place, tile, depth);
  if (tile.op !== "transpose") return listText(place, tile, depth);
  const [source = ""] = tile.operands;
  const of = textOf(place, source, depth + 1);
  const inner = tileCalled(place.moment.program, source);
  return inner && isNode(inner) ? `${of}ᵀ` : place.words.operand.transposed({ of });
};

const viewOf = (tile: Tile | undefined): Operand["view"] => {
  if (!tile || isNode(tile)) return null;
  return tile.op === "transpose" || tile.op === "row" ? tile.op : "list";
};

/** An operand of the tile's operation. */
export const operandAt = (place: TilePlace, slot: number): Operand => {
  const entry = place.node.tile.operands[slot] ?? "";
  const tile = tileCalled(place.moment.program, entry);
  return { text: textOf(place, entry, 0), shape: tile?.shape ?? [], view: viewOf(tile) };
};

/** All that the tile's operation is of. */
export const operandsOf = (place: TilePlace): Operand[] => place.node.tile.operands.map((_, slot) => operandAt(place, slot));

/** Which operand of the operation comes along a wire; −1 for one that a function reads besides, or that is a step of the operation itself. */
export const slotOf = ({ node }: TilePlace, wire: Edge): number => {
  const slot = node.slots?.[wire.slot] ?? -1;
  return slot < node.tile.operands.length ? slot : -1;
};

/** The edges in numbers that a wire stands for, in ascending order. */
export const edgesAlong = ({ drawn }: Pick<Moment, "drawn">, wire: Edge): number[] => {
  const along: number[] = [];
  const { wireOf } = drawn;
  if (wireOf) for (let e = 0; e < wireOf.length; e++) if (wireOf[e] === wire.index) along.push(e);
  return along;
};
