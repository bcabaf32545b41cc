/** How much room each node needs, from the widths of its texts. */
import type { DrawnNode } from "../graph/drawn.ts";
import { type Graph, isGate } from "../graph/graph.ts";
import { wireMarks } from "../graph/wireMarks.ts";
import type { NodeBox } from "../layout/layout.ts";
import type { DrawnNumbers } from "../moment/drawnMoment.ts";
import { formatNumber } from "../tex/number.ts";
import { textWidth } from "../tex/textWidth.ts";
import { BASELINE, NAME_DROP, NUMBER_GAP, SHAPE, SIZE, WIRE_MARK } from "./sizes.ts";
import {
  addendText,
  glyphOf,
  glyphSize,
  nameWidth,
  numberWidth,
  progressStart,
  progressWidth,
  UNFINISHED,
  usesOf,
} from "./texts.ts";
import type { SceneTiles } from "./tilePicture.ts";

/** Distance of operands of a gate with many. */
const PORT_PITCH = 24;
/** Beside a number, within its wire; beside a name, in its shape or under it. */
const ASIDE = 6;
/** Room that short numbers may grow in. */
const SHORT_NUMBER = 40;
/** The words for an input that nothing reads. */
const UNUSED = 68;
/** What letters reach below their base line, and a little air. */
const DESCENT = 6;
/** Up to the top of the value, from the wire. */
const VALUE_HEIGHT = 26;
const LABEL_HEIGHT = 32;
/** The wires of nodes that carry no number. */
const BARE = { constant: 10, entry: 6 };

interface Size {
  readonly width: number;
  readonly height: number;
}

/** As high as its wires need. */
export const gateSize = (glyph: string, operands: number): Size => {
  const wide = textWidth(glyph, glyphSize(glyph), "upright") + 20;
  const height = operands > 2 ? Math.max(SHAPE.gate, operands * PORT_PITCH) : SHAPE.gate;
  return { width: wide > SHAPE.gate + 4 ? wide : SHAPE.gate, height };
};

const shapeOf = (node: DrawnNode): Size => {
  if (node.kind === "input") return { width: Math.max(SHAPE.narrowestInput, nameWidth(node) + 28), height: SHAPE.input };
  if (node.kind === "constant") {
    const text = node.symbol ?? formatNumber(node.value);
    return { width: Math.max(SHAPE.constant, textWidth(text, SIZE.text, "upright") + 2 * ASIDE), height: SHAPE.constant };
  }
  return gateSize(glyphOf(node), node.operands?.length ?? 0);
};

/** How far a gate's name reaches beyond its shape on either side. */
const overhang = (node: DrawnNode, { width }: Size): number =>
  isGate(node) ? Math.max(0, nameWidth(node) / 2 - width / 2 + ASIDE) : 0;

/** The widest of some numbers as they are written. Many numbers of a graph are the same: those that flow on unchanged, sums of one. */
const createWidest = (write: (x: number) => string): ((numbers: readonly number[]) => number) => {
  const widths = new Map<number, number>();
  return (numbers) => {
    let widest = 0;
    for (const x of numbers) {
      const width = widths.get(x) ?? numberWidth(write(x));
      widths.set(x, width);
      widest = Math.max(widest, width);
    }
    return widest;
  };
};

/**
 * Numbers are measured as they are when the structure appears. Later ones that are wider are squeezed into the same room, since nothing may move
 * when only numbers change.
 */
export const measureBoxes = (
  graph: Graph<DrawnNode>,
  { values, gradients, contribution, running }: DrawnNumbers,
  tiles: SceneTiles | null = null,
): NodeBox[] => {
  const uses = usesOf(graph);
  const arriving = graph.nodes.map((): number[] => []);
  for (const { index, from, isLive } of graph.edges) if (isLive) arriving[from]?.push(index);
  const [widestNumber, widestAddend, widestSum] = [
    createWidest(formatNumber),
    createWidest(addendText),
    createWidest((x) => formatNumber(x) + UNFINISHED),
  ];
  const isFork = (i: number): boolean => (arriving[i]?.length ?? 0) > 1;

  const stubOf = (node: DrawnNode, shape: Size): number => {
    const i = node.index;
    if (node.kind === "constant") return BARE.constant;
    const numbers = [values[i] ?? 0, ...(graph.isLive[i] === 1 ? [gradients[i] ?? 0] : [])];
    const isUnused = node.kind === "input" && uses[i] === 0;
    const lengths = [Math.max(SHORT_NUMBER, widestNumber(numbers), isUnused ? UNUSED : 0) + 2 * ASIDE];
    if (isFork(i)) {
      const begin = progressStart(node, shape.width, NUMBER_GAP) - shape.width / 2;
      const edges = arriving[i] ?? [];
      const parts = widestAddend(edges.map((edge) => contribution[edge] ?? 0));
      const sums = widestSum(edges.map((edge) => running[edge] ?? 0));
      lengths.push(begin + Math.max(progressWidth(edges.length), parts) + ASIDE, sums + 2 * ASIDE);
    }
    return Math.ceil(Math.max(...lengths));
  };
  const marks = wireMarks(graph);
  const entryOf = (node: DrawnNode, shape: Size): number => {
    const incoming = graph.edges.slice(graph.firstEdge[node.index], graph.firstEdge[node.index + 1]);
    const forked = incoming.filter(({ index, from, isLive }) => isLive && isFork(from) && !tiles?.carried.has(index));
    const labels = incoming.map(({ index }) => tiles?.carried.get(index)?.width ?? 0);
    if (forked.length === 0 && Math.max(0, ...labels) === 0) return BARE.entry;
    const beside = overhang(node, shape);
    const mark = (tiles ? incoming : forked).some(({ index }) => marks.has(index)) ? WIRE_MARK : 0;
    return Math.ceil(
      Math.max(widestNumber(forked.map(({ index }) => contribution[index] ?? 0)), ...labels) + 2 * ASIDE + 2 * beside + mark,
    );
  };
  /** The contribution to the upper of two operands stands above its wire. */
  const aboveOf = (node: DrawnNode, { height }: Size): number => {
    if (node.kind === "constant") return height / 2 + 2;
    const first = graph.edges[graph.firstEdge[node.index] ?? 0];
    const isLabelled =
      isGate(node) &&
      node.operands.length > 1 &&
      first !== undefined &&
      ((first.isLive && isFork(first.from)) || tiles?.carried.has(first.index));
    return Math.max(height / 2 + 2, isLabelled ? LABEL_HEIGHT : VALUE_HEIGHT);
  };
  const belowOf = (node: DrawnNode, { height }: Size): number => {
    if (node.kind === "constant") return height / 2;
    const numbers = (isFork(node.index) ? BASELINE.progress : BASELINE.gradient) + DESCENT;
    return Math.max(height / 2, numbers, isGate(node) ? height / 2 + NAME_DROP + DESCENT : 0);
  };

  return graph.nodes.map((node) => {
    const tile = tiles?.boxes.get(node.index);
    if (tile) return { ...tile, entry: entryOf(node, tile), above: Math.max(tile.above, aboveOf(node, tile)) };
    const shape = shapeOf(node);
    return {
      ...shape,
      stub: stubOf(node, shape),
      entry: entryOf(node, shape),
      label: isGate(node) ? Math.ceil(nameWidth(node)) + 8 : 0,
      above: aboveOf(node, shape),
      below: belowOf(node, shape),
    };
  });
};
