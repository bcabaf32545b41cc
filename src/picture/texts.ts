/** Texts of the graph as runs, and how wide they are. */
import type { DrawnNode } from "../graph/drawn.ts";
import { type Graph, isGate, type NodeBase } from "../graph/graph.ts";
import { OPERATIONS } from "../ops/registry.ts";
import { nameRuns } from "../tex/nameRuns.ts";
import { formatNumber, powerOfTen } from "../tex/number.ts";
import { type Face, textWidth } from "../tex/textWidth.ts";
import type { Run } from "./picture.ts";
import { SIZE } from "./sizes.ts";

/** A name; its index stands lower. */
export const nameOf = (name: string): readonly Run[] =>
  nameRuns(name).map(({ text, face, isIndex }) => (isIndex ? { text, face, size: SIZE.index, shift: 4 } : { text, face }));

/** A number as it is formatted, its power of ten set high. */
export const numberOf = (text: string, face: Face = "upright"): readonly Run[] => {
  const power = powerOfTen(text);
  if (!power) return [{ text, face }];
  return [
    { text: `${power.mantissa}×10`, face },
    { text: power.exponent, face, size: SIZE.index, shift: -6 },
  ];
};

/** @param size of the runs that have none of their own */
export const widthOf = (runs: readonly Run[], size: number): number =>
  runs.reduce((sum, run) => sum + textWidth(run.text, run.size ?? size, run.face), 0);

/** Behind a sum to which more will come. */
export const UNFINISHED = " + …";

/** What is to be added to a sum. */
export const addendText = (x: number): string => (x < 0 ? `+ (${formatNumber(x)})` : `+ ${formatNumber(x)}`);

/** Of a formatted number; set bold, as those of the latest step are. */
export const numberWidth = (text: string): number =>
  powerOfTen(text) ? widthOf(numberOf(text, "bold"), SIZE.text) : textWidth(text, SIZE.text, "bold");

/** What is written in a gate: × for a product, the function's name for a call. */
export const glyphOf = (node: DrawnNode): string => {
  if (node.kind === "operation") return OPERATIONS[node.op].glyph;
  return node.kind === "composite" ? node.definition.name : "";
};

/** One symbol is set large, a word smaller. */
export const glyphSize = (glyph: string): number => (glyph.length > 2 ? SIZE.word : SIZE.glyph);

/** px of the name under a gate or in an input; automatic names are quiet. */
export const nameSize = ({ isAutomatic }: NodeBase): number => (isAutomatic ? SIZE.text : SIZE.name);

const nameWidths = new WeakMap<NodeBase, number>();

/** Asked for several times of each node. */
export const nameWidth = (node: NodeBase): number => {
  const known = nameWidths.get(node) ?? widthOf(nameOf(node.name), nameSize(node));
  nameWidths.set(node, known);
  return known;
};

/** Of `2 of 2`, in whatever language. */
export const progressWidth = (expected: number): number => textWidth(`${expected} of ${expected}`, SIZE.text, "upright");

/** By node: how many edges read it. */
export const usesOf = ({ nodes, edges }: Graph<NodeBase>): Uint32Array => {
  const uses = new Uint32Array(nodes.length);
  for (const { from } of edges) uses[from] = (uses[from] ?? 0) + 1;
  return uses;
};

/** From the middle of a node to where its progress begins: behind the shape, and behind the name under it. */
export const progressStart = (node: NodeBase, width: number, gap: number): number =>
  Math.max(width / 2 + gap, isGate(node) ? nameWidth(node) / 2 + gap + 1 : 0);
