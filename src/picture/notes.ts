/**
 * What a step on its way back says while its stages go by: the local derivative at the gate, the product beside the wire. Each note
 * takes the free place nearest to where it belongs, so that it covers no shape, no number and no wire.
 */
import { isTile } from "../graph/drawn.ts";
import type { DrawnMoment } from "../moment/drawnMoment.ts";
import { formatNumber } from "../tex/number.ts";
import { type Box, boxOfShape, boxOfText, grow, overlap, textBoxes } from "./boxes.ts";
import type { StillEdge } from "./edges.ts";
import type { Drawn } from "./near.ts";
import type { StillNode } from "./nodes.ts";
import type { Product } from "./overlay.ts";
import type { Item, Run, TextMark } from "./picture.ts";
import { SIZE } from "./sizes.ts";
import { numberOf, widthOf } from "./texts.ts";
import { TILE_PICTURE } from "./tilePicture.ts";
import { wirePoints } from "./wirePoints.ts";

export interface Surroundings {
  /** Of the whole graph, by index. */
  readonly nodes: readonly StillNode[];
  readonly edges: readonly StillEdge[];
  /** What may be in the way. */
  readonly near: Drawn;
}

/** How far around a wire others matter. */
const NEAR = 240;
const AIR = 4;
const HALF_HEIGHT = 11;
const BASE = 0.34 * SIZE.text;

const inBrackets = (x: number): readonly Run[] => {
  const runs = numberOf(formatNumber(x));
  return x < 0 ? [{ text: "(", face: "upright" }, ...runs, { text: ")", face: "upright" }] : runs;
};

/** Boxes of everything near: shapes, texts, and wires as small squares. */
export const obstaclesIn = ({ near: { nodes, edges, items } }: Surroundings): Box[] => {
  const wires = edges.flatMap(({ route }) =>
    wirePoints(route).map(({ x, y }) => ({ left: x - 3, right: x + 3, top: y - 2, bottom: y + 2 })),
  );
  return [...nodes.map(boxOfShape), ...items.flatMap(textBoxes), ...wires];
};

interface Place {
  readonly x: number;
  readonly y: number;
}

const boxAt = ({ x, y }: Place, width: number): Box => ({
  left: x - width / 2 - AIR,
  right: x + width / 2 + AIR,
  top: y - HALF_HEIGHT,
  bottom: y + HALF_HEIGHT,
});

/** The first place that is free; if none is, the one that covers least. */
const freePlace = (places: readonly Place[], width: number, obstacles: readonly Box[]): Place => {
  let best = places[0] ?? { x: 0, y: 0 };
  let least = Number.POSITIVE_INFINITY;
  for (const place of places) {
    const box = boxAt(place, width);
    const covered = obstacles.reduce((sum, obstacle) => sum + overlap(box, obstacle), 0);
    if (covered === 0) return place;
    if (covered < least) [best, least] = [place, covered];
  }
  return best;
};

/** Around a centre, nearest first: above, below, and to the sides of both. */
const around = ({ x, y }: Place, reach: number): Place[] => {
  const places: Place[] = [];
  for (let dy = 16; dy <= reach; dy += 8)
    for (const dx of [0, -24, 24, -56, 56, -96, 96]) places.push({ x: x + dx, y: y - dy }, { x: x + dx, y: y + dy });
  return places.toSorted((a, b) => Math.hypot((a.x - x) / 2, a.y - y) - Math.hypot((b.x - x) / 2, b.y - y));
};

/** Beside a wire, nearest to it first; where it is as near, nearest to the gate that it comes from. */
const beside = (wire: readonly Place[], reach: number): Place[] => {
  const places: { readonly place: Place; readonly cost: number }[] = [];
  wire.forEach(({ x, y }, i) => {
    const fromGate = (wire.length - 1 - i) / wire.length;
    for (let dy = 16; dy <= reach; dy += 8)
      for (const side of [-1, 1]) places.push({ place: { x, y: y + side * dy }, cost: dy + 24 * fromGate });
  });
  return places.toSorted((a, b) => a.cost - b.cost).map(({ place }) => place);
};

const noteItem = (kind: "local" | "product", { edge: { index } }: Product, at: Place, runs: readonly Run[]): Item => {
  const mark: TextMark = { kind: "text", class: "note-text", x: 0, y: BASE, anchor: "middle", size: SIZE.text, runs };
  return { key: `${kind} ${index}`, at, classes: ["note", kind], data: {}, label: null, marks: [mark] };
};

export const noteItems = (products: readonly Product[], moment: DrawnMoment, surroundings: Surroundings): Item[] => {
  const { gradients, local } = moment.evaluation;
  const notes: Item[] = [];
  for (const product of products) {
    const { edge, stage } = product;
    const [gate, wire] = [surroundings.nodes[edge.to], surroundings.edges[edge.index]];
    if (!gate || !wire || (stage !== "local" && stage !== "product")) continue;
    const points = wirePoints(wire.route);
    const middle = points[Math.floor(points.length / 2)] ?? gate.at;
    const area = grow({ left: Math.min(middle.x, gate.at.x), right: Math.max(middle.x, gate.at.x), top: Math.min(middle.y, gate.at.y), bottom: Math.max(middle.y, gate.at.y) }, NEAR);
    const obstacles = [...obstaclesIn(surroundings).filter((box) => overlap(box, area) > 0), ...notes.flatMap(textBoxes)];
    const put = (kind: "local" | "product", places: readonly Place[], runs: readonly Run[]): void => {
      const note = noteItem(kind, product, freePlace(places, widthOf(runs, SIZE.text), obstacles), runs);
      notes.push(note);
      for (const mark of note.marks) if (mark.kind === "text") obstacles.push(boxOfText(mark, note.at));
    };
    const slope = local[edge.index] ?? Number.NaN;
    const top = { x: gate.at.x, y: gate.at.y - gate.box.height / 2 };
    if (isTile(gate.node) || isTile(surroundings.nodes[edge.from]?.node)) {
      const runs = TILE_PICTURE.now?.local(moment, edge) ?? [];
      if (runs.length > 0) put("local", around(top, 120), runs);
      continue;
    }
    put("local", around(top, 120), [{ text: "· ", face: "upright" }, ...inBrackets(slope)]);
    if (stage === "local") continue;
    const upstream = inBrackets(gradients[edge.to] ?? Number.NaN);
    put("product", beside(points, 96), [...upstream, { text: " · ", face: "upright" }, ...inBrackets(slope)]);
  }
  return notes;
}; // biome-ignore format: long lines of boxes
