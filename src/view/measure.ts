/** How much room each node needs, from the widths of its real texts. */
import type { Evaluation } from "../graph/evaluate.ts";
import { type Graph, type GraphNode, isGate } from "../graph/graph.ts";
import type { NodeBox } from "../layout/layout.ts";
import { OPERATIONS } from "../ops/registry.ts";
import { nameParts } from "../tex/name.ts";
import { formatNumber } from "../tex/number.ts";

/** px, in the graph's own scale; the style sheet sets the same sizes. */
export const SIZE = { name: 19, subscript: 13, glyph: 20, word: 15, number: 16, contribution: 14 } as const;

/** Circle of a gate, height of an input. */
const GATE = 42;
const INPUT_HEIGHT = 38;
const CONSTANT = 28;
/** Distance of operands of a gate with many. */
const PORT_PITCH = 24;

const FONT = {
  italic: "italic $px KaTeX_Math, serif",
  upright: "$px KaTeX_Main, serif",
} as const;

export type TextWidth = (text: string, px: number, style: keyof typeof FONT) => number;

/** @returns a measure in the page's own fonts; they must have loaded */
export const canvasTextWidth = (): TextWidth => {
  const context = document.createElement("canvas").getContext("2d");
  const known = new Map<string, number>();
  return (text, px, style) => {
    if (!context) return text.length * px * 0.6;
    const font = FONT[style].replace("$", String(px));
    const key = font + text;
    let width = known.get(key);
    if (width === undefined) {
      context.font = font;
      width = context.measureText(text).width;
      known.set(key, width);
    }
    return width;
  };
};

/** What is written in a gate: × for a product, the function's name for a call. */
export const glyphOf = (node: GraphNode): string => {
  if (node.kind === "operation") return OPERATIONS[node.op].glyph;
  return node.kind === "composite" ? node.definition.name : "";
};

/** One symbol is set large, a word smaller. */
export const glyphSize = (glyph: string): number => (glyph.length > 2 ? SIZE.word : SIZE.glyph);

const nameWidth = (name: string, width: TextWidth): number => {
  const { base, subscript } = nameParts(name);
  return width(base, SIZE.name, "italic") + width(subscript, SIZE.subscript, "upright");
};

const shapeOf = (node: GraphNode, width: TextWidth): { width: number; height: number } => {
  if (node.kind === "input") return { width: Math.max(54, nameWidth(node.name, width) + 28), height: INPUT_HEIGHT };
  if (node.kind === "constant") {
    const text = node.symbol ?? formatNumber(node.value);
    return { width: Math.max(CONSTANT, width(text, SIZE.number, "upright") + 14), height: CONSTANT };
  }
  const glyph = glyphOf(node);
  const wide = Math.max(GATE, width(glyph, glyphSize(glyph), "upright") + 20);
  const height = node.operands.length > 2 ? Math.max(GATE, node.operands.length * PORT_PITCH) : GATE;
  return height > GATE ? { width: wide, height } : { width: wide > GATE + 4 ? wide : GATE, height };
};

const numberWidth = (numbers: readonly number[], px: number, width: TextWidth): number =>
  Math.max(...numbers.map((x) => width(formatNumber(x), px, "upright")));

/**
 * Numbers are measured as they are when the structure appears. Later ones that are wider are squeezed into the same room, since nothing may move
 * when only numbers change.
 */
export const measureBoxes = (graph: Graph, { values, gradients, contribution }: Evaluation, width: TextWidth): NodeBox[] => {
  const uses = new Uint32Array(graph.nodes.length);
  for (const { from } of graph.edges) uses[from] = (uses[from] ?? 0) + 1;
  return graph.nodes.map((node) => {
    const i = node.index;
    const isConstant = node.kind === "constant";
    const numbers = isConstant ? [] : [values[i] ?? 0, ...(graph.isLive[i] === 1 ? [gradients[i] ?? 0] : [])];
    const stub = isConstant ? 10 : Math.ceil(Math.max(46, numberWidth(numbers, SIZE.number, width)) + 14);
    const forked = isGate(node)
      ? graph.edges
          .slice(graph.firstEdge[i], graph.firstEdge[i + 1])
          .filter(({ from, isLive }) => isLive && (uses[from] ?? 0) > 1)
      : [];
    const entry =
      forked.length === 0
        ? 6
        : Math.ceil(
            numberWidth(
              forked.map(({ index }) => contribution[index] ?? 0),
              SIZE.contribution,
              width,
            ) + 16,
          );
    const shape = shapeOf(node, width);
    const hasName = isGate(node);
    const half = shape.height / 2;
    return {
      ...shape,
      stub,
      entry,
      label: hasName ? Math.ceil(nameWidth(node.name, width)) + 8 : 0,
      above: Math.max(half, isConstant ? 0 : 24) + 2,
      below: Math.max(half + (hasName ? 22 : 0), isConstant ? 0 : (uses[i] ?? 0) > 1 ? 41 : 24),
    };
  });
};
