/** Nodes: what of them is the same at every moment, and what is not. */
import type { DrawnNode } from "../graph/drawn.ts";
import type { NodeFrame } from "../graph/frame.ts";
import { isGate } from "../graph/graph.ts";
import { isExpandable } from "../graph/isExpandable.ts";
import type { NodeBox, Point } from "../layout/layout.ts";
import { formatNumber } from "../tex/number.ts";
import type { Face } from "../tex/textWidth.ts";
import { innerOutline, outline } from "./outlines.ts";
import { type Item, type Mark, plain, type TextMark } from "./picture.ts";
import type { Scene } from "./scene.ts";
import { BASELINE, NAME_DROP, NUMBER_GAP, SIZE } from "./sizes.ts";
import { glyphOf, glyphSize, nameOf, nameSize, numberOf, progressStart, usesOf, widthOf } from "./texts.ts";
import type { Trouble } from "./words.ts";

/** What of a node does not depend on the walk. */
export interface StillNode {
  readonly node: DrawnNode;
  readonly box: NodeBox;
  readonly at: Point;
  /** Nothing reads it: a short wire of its own carries its numbers. */
  readonly isSink: boolean;
  readonly classes: readonly string[];
  /** From the middle to where its numbers begin. */
  readonly numbersAt: number;
}

/** Everything else, as plain values: two that are equal make the same item. */
export interface NodeFacts extends Pick<NodeFrame, "value" | "gradient" | "state" | "arrived" | "expected"> {
  readonly valueText: string;
  readonly gradientText: string;
  /** In place of numbers, or under them: a caption, or what is to be added to the gradient. */
  readonly below: string;
  readonly computing: boolean;
  readonly receiving: boolean;
  readonly sending: boolean;
  /** Which of its numbers the step has come to. */
  readonly latest: "value" | "gradient" | "below" | null;
  readonly aside: boolean;
  /** Its gradient is a number that tells nothing, since a value on the way does not exist. */
  readonly meaningless: boolean;
  /** What a tool says of it, as a class; "" if nothing. */
  readonly marked: string;
  /** In the place of the gradient. */
  readonly told: string | null;
  readonly unused: boolean;
  readonly selected: boolean;
  readonly lit: boolean;
  readonly trouble: Trouble["kind"] | null;
  readonly sentence: string;
  readonly language: string;
}

/** From the middle of a line of letters to its base line, px. */
const drop = (size: number, part = 0.34): number => Math.round(part * size * 10) / 10;
/** Most names are small letters, which are lower. */
const SMALL_LETTERS = 0.28;

export const middle = (className: string, y: number, size: number, runs: TextMark["runs"]): TextMark => ({
  kind: "text", class: className, x: 0, y, anchor: "middle", size, runs,
}); // biome-ignore format: one thought

const stillMarks = ({ node, box, isSink }: StillNode): Mark[] => {
  const marks: Mark[] = [];
  if (isSink && node.kind !== "constant") marks.push({ kind: "path", class: "stub", d: `M${box.width / 2},0h${box.stub}` });
  marks.push({ kind: "path", class: "outline", d: outline(node, box) });
  if (isExpandable(node)) marks.push({ kind: "path", class: "inner-outline", d: innerOutline(node, box) });
  if (isGate(node)) {
    const glyph = glyphOf(node);
    marks.push(middle("glyph", drop(glyphSize(glyph)), glyphSize(glyph), plain(glyph)));
    const name = node.isAutomatic ? "name automatic" : "name";
    marks.push(middle(name, box.height / 2 + NAME_DROP, nameSize(node), nameOf(node.name)));
  } else if (node.kind === "input") marks.push(middle("name", drop(SIZE.name, SMALL_LETTERS), SIZE.name, nameOf(node.name)));
  else if (node.kind === "constant")
    marks.push(
      middle(
        "constant",
        drop(SIZE.text),
        SIZE.text,
        node.symbol === null ? numberOf(formatNumber(node.value)) : plain(node.symbol),
      ),
    );
  return marks;
};

const kindsOf = (node: DrawnNode): string[] => {
  if (node.kind !== "input") return ["node", node.kind];
  return ["node", "input", ...(node.isTrainable ? ["trainable"] : []), ...(node.isFree ? ["free"] : [])];
};

export const stillNodes = ({ graph, layout, boxes }: Scene): StillNode[] => {
  const uses = usesOf(graph);
  return graph.nodes.map((node) => {
    const [at, box] = [layout.nodes[node.index], boxes[node.index]];
    if (!at || !box) throw new RangeError(`the scene has no place for node ${node.index}`);
    const isSink = uses[node.index] === 0;
    return {
      node, box, at, isSink,
      classes: kindsOf(node),
      numbersAt: box.width / 2 + NUMBER_GAP,
    };
  }); // biome-ignore format: one thought
};

/** A number in its place; squeezed, if it has grown wider than the room that the layout left for it. */
export const numberMark = (
  className: string,
  { x, y }: Point,
  anchor: TextMark["anchor"],
  text: string,
  full: number | null,
  room: number,
  face: Face = "upright",
): TextMark => {
  const runs = numberOf(text, face);
  const mark = { kind: "text", class: `number ${className}`, x, y, anchor, size: SIZE.text, runs, title: full === null ? "" : String(full) } as const;
  return text !== "" && widthOf(runs, SIZE.text) > room ? { ...mark, squeezedTo: room } : mark;
}; // biome-ignore format: one thought

/** A number that the walk has not produced yet; that is not 0. */
export const NOT_YET = "—";

const numberClass = (kind: string, text: string): string => (text === NOT_YET ? `${kind} not-yet` : kind);

const TROUBLE = { inset: 3, radius: 10 };

/** From the middle to where the sum's progress begins. */
export const progressAt = ({ node, box }: StillNode): number => progressStart(node, box.width, NUMBER_GAP);

export const troubleMarks = ({ box }: StillNode, { trouble, sentence }: NodeFacts): Mark[] => {
  if (trouble === null) return [];
  const [x, y] = [TROUBLE.inset - box.width / 2, TROUBLE.inset - box.height / 2];
  const sign = plain("!", "bold");
  return [
    { kind: "circle", class: "trouble-mark", x, y, r: TROUBLE.radius, title: sentence },
    { kind: "text", class: "trouble-sign", x, y: y + drop(SIZE.text), anchor: "middle", size: SIZE.text, runs: sign },
  ];
};

export const movingMarks = (still: StillNode, facts: NodeFacts): Mark[] => {
  const { node, box, numbersAt } = still;
  if (node.kind === "constant") return [];
  const face = (number: NodeFacts["latest"]): Face => (facts.latest === number ? "bold" : "upright");
  const room = box.width / 2 + box.stub - numbersAt - 3;
  return [
    numberMark(numberClass("value", facts.valueText), { x: numbersAt, y: BASELINE.value }, "start", facts.valueText, facts.value, room, face("value")),
    facts.told === null
      ? numberMark(numberClass("gradient", facts.gradientText), { x: numbersAt, y: BASELINE.gradient }, "start", facts.gradientText, facts.gradient, room, face("gradient"))
      : numberMark("told", { x: numbersAt, y: BASELINE.gradient }, "start", facts.told, null, room),
    { kind: "text", class: "progress", x: progressAt(still), y: BASELINE.progress, anchor: "start", size: SIZE.text, runs: plain(facts.below, face("below")) },
    ...troubleMarks(still, facts),
  ]; // biome-ignore format: a table
};

export const FLAGS = ["computing", "receiving", "sending", "aside", "meaningless", "unused", "selected", "lit"] as const;

/** Of what a tool says. */
export const classesOf = ({ marked }: { readonly marked: string }): readonly string[] =>
  marked === "" ? [] : [`marked-${marked}`];

const known = (x: number | null): string | null => (x === null ? null : String(x));

export const nodeItem = (still: StillNode, facts: NodeFacts, label: string): Item => ({
  key: still.node.name,
  at: still.at,
  classes: [...still.classes, ...FLAGS.filter((flag) => facts[flag]), ...classesOf(facts)],
  data: {
    node: still.node.name,
    state: facts.state,
    value: known(facts.value),
    gradient: known(facts.gradient),
    trouble: facts.trouble,
  },
  label,
  marks: [...stillMarks(still), ...movingMarks(still, facts)],
});
