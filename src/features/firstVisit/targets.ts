/** What the tour points at: found on the page by the attributes that the picture promises, and where it stands in the window, px. */
import { type Box, grow, hullOf, overlap } from "../../picture/boxes.ts";
import type { Surroundings } from "./placeCallout.ts";

export const STOPS = ["value", "gradient", "notYet", "next"] as const;
export type Stop = (typeof STOPS)[number];

export interface Target {
  /** Around what is pointed at. */
  readonly box: Box;
  /** The node that it stands at; null: at none. */
  readonly node: Element | null;
  /** In full. */
  readonly isSeen: boolean;
}

/** The callout keeps off the edges, px. */
const EDGE = 8;

const boxOf = (element: Element): Box => {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return { left, right, top, bottom };
};

const isEmpty = ({ left, right, top, bottom }: Box): boolean => right <= left || bottom <= top;

const boxesIn = (root: ParentNode, selector: string): Box[] =>
  [...root.querySelectorAll(selector)].map(boxOf).filter((box) => !isEmpty(box));

const isWaiting = (number: Element): boolean => number.classList.contains("not-yet");

/** Which of a node's two numbers are pointed at; none where a stop is about other nodes. */
const POINTED: Readonly<Record<Exclude<Stop, "next">, (value: Element, gradient: Element) => readonly Element[]>> = {
  value: (value, gradient) => (!isWaiting(value) && isWaiting(gradient) ? [value] : []),
  gradient: (value, gradient) => (!isWaiting(value) && isWaiting(gradient) ? [gradient] : []),
  notYet: (value, gradient) => (isWaiting(value) && isWaiting(gradient) ? [value, gradient] : []),
};

const graphSection = (): Element | null => document.querySelector("section.graph");

const nodes = (): Element[] => [...(graphSection()?.querySelectorAll("g[data-node]") ?? [])];

const cut = (a: Box, b: Box): Box => ({
  left: Math.max(a.left, b.left),
  right: Math.min(a.right, b.right),
  top: Math.max(a.top, b.top),
  bottom: Math.min(a.bottom, b.bottom),
});

/** The part of the page that is seen, without the transport, which lies over it on a phone. */
const page = (): Box => {
  const transport = document.querySelector(".transport")?.getBoundingClientRect();
  return { left: 0, right: innerWidth, top: 0, bottom: Math.min(innerHeight, transport?.top ?? innerHeight) };
};

const isInside = (box: Box, room: Box): boolean => overlap(box, room) > 0.99 * (box.right - box.left) * (box.bottom - box.top);

/** The first that is seen, or else the first that there is. */
export const findTarget = (stop: Stop): Target | null => {
  if (stop === "next") {
    const button = document.querySelector(".transport .next");
    return button && { box: boxOf(button), node: null, isSeen: true };
  }
  const graph = graphSection();
  const room = graph && cut(boxOf(graph), page());
  if (!room) return null;
  let first: Target | null = null;
  for (const node of nodes()) {
    const [value, gradient] = [node.querySelector(".number.value"), node.querySelector(".number.gradient")];
    if (!value || !gradient) continue;
    const boxes = POINTED[stop](value, gradient).flatMap((number) => boxesIn(number, "text"));
    if (boxes.length === 0) continue;
    const target = { box: hullOf(boxes), node, isSeen: isInside(hullOf(boxes), room) };
    if (target.isSeen) return target;
    first ??= target;
  }
  return first;
};

/** What else is there. */
export const surroundingsOf = (target: Target | null): Surroundings => {
  const others = nodes().filter((node) => node !== target?.node);
  const stage = hullOf(boxesIn(document, ".stage > .graph, .stage > .formula"));
  return {
    window: grow(cut(stage, page()), -EDGE),
    held: target?.node ? boxesIn(target.node, "text, .outline") : [],
    numbers: others.flatMap((node) => boxesIn(node, ".number text")),
    shapes: [
      ...others.flatMap((node) => boxesIn(node, ".outline, .name")),
      ...boxesIn(document, ".graph .looking, .formula .katex-html, .explanation .guidance"),
    ],
  };
};
