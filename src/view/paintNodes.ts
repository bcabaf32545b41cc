/** Nodes: drawn when the structure changes, refreshed whenever a number, a state or the pointer does. */
import { type Selection, select } from "d3";
import type { NodeFrame } from "../graph/frame.ts";
import { type GraphNode, isGate } from "../graph/graph.ts";
import { isExpandable } from "../graph/isExpandable.ts";
import { NEVER } from "../graph/schedule.ts";
import type { NodeBox, Point } from "../layout/layout.ts";
import { isSame } from "../moment/items.ts";
import { formatNumber } from "../tex/number.ts";
import { drawName } from "./drawName.ts";
import { glyphOf, glyphSize } from "./measure.ts";
import type { GraphViewProps, Scene } from "./props.ts";
import { innerOutline, outline } from "./shapes.ts";

export { isExpandable };

export interface NodeDatum {
  readonly node: GraphNode;
  /** Nothing reads it: a short wire of its own carries its numbers. */
  readonly isSink: boolean;
  readonly box: NodeBox;
  readonly at: Point;
}

export const nodeData = ({ graph, layout, boxes }: Scene): NodeDatum[] => {
  const isRead = new Set(graph.edges.map(({ from }) => from));
  return graph.nodes.flatMap((node) => {
    const [at, box] = [layout.nodes[node.index], boxes[node.index]];
    return at && box ? [{ node, at, box, isSink: !isRead.has(node.index) }] : [];
  });
};

export type NodeSelection = Selection<SVGGElement, NodeDatum, SVGGElement, unknown>;

const NUMBER_GAP = 7;

const drawNumber = (
  g: Selection<SVGGElement, NodeDatum, null, undefined>,
  kind: "value" | "gradient",
  x: number,
  y: number,
): void => {
  const number = g.append("g").attr("class", `number ${kind}`).attr("transform", `translate(${x},${y})`);
  number.append("title");
  number.append("text");
};

/** Everything of a node that does not depend on the walk. */
const drawNode = (element: SVGGElement, { node, box, isSink }: NodeDatum): void => {
  const g = select<SVGGElement, NodeDatum>(element);
  g.selectChildren().remove();
  const right = box.width / 2;
  if (isSink && node.kind !== "constant") g.append("path").attr("class", "stub").attr("d", `M${right},0h${box.stub}`);
  g.append("path").attr("class", "outline").attr("d", outline(node, box));
  if (isExpandable(node)) g.append("path").attr("class", "inner-outline").attr("d", innerOutline(node, box));
  if (isGate(node)) {
    const glyph = glyphOf(node);
    g.append("text").attr("class", "glyph").attr("font-size", glyphSize(glyph)).attr("dy", "0.34em").text(glyph);
    const name = g
      .append("text")
      .attr("class", node.isAutomatic ? "name automatic" : "name")
      .attr("y", box.height / 2 + 17);
    drawName(name, node.name);
  } else if (node.kind === "input") drawName(g.append("text").attr("class", "name inside").attr("dy", "0.3em"), node.name);
  else
    g.append("text")
      .attr("class", "constant")
      .attr("dy", "0.34em")
      .text(node.symbol ?? formatNumber(node.value));
  if (node.kind === "constant") return;
  const mark = g
    .append("g")
    .attr("class", "trouble-mark")
    .attr("transform", `translate(${-right + 3},${3 - box.height / 2})`);
  mark.append("title");
  mark.append("circle").attr("r", 8);
  mark.append("text").attr("dy", "0.36em").text("!");
  drawNumber(g, "value", right + NUMBER_GAP, -8);
  drawNumber(g, "gradient", right + NUMBER_GAP, 19);
  g.append("text")
    .attr("class", "progress")
    .attr("x", right + NUMBER_GAP)
    .attr("y", 36);
};

const classOf = ({ node }: NodeDatum): string => {
  const kinds = ["node", node.kind];
  if (node.kind === "input" && node.isTrainable) kinds.push("trainable");
  if (node.kind === "input" && node.isFree) kinds.push("free");
  return kinds.join(" ");
};

/** @returns the joined nodes, in the order of the graph; those that are new or look different have been drawn */
export const joinNodes = (layer: Selection<SVGGElement, unknown, null, undefined>, data: readonly NodeDatum[]): NodeSelection =>
  layer
    .selectAll<SVGGElement, NodeDatum>("g.node")
    .data(data, ({ node }) => node.name)
    .join((enter) => enter.append("g"))
    .order()
    .attr("class", classOf)
    .attr("data-node", ({ node }) => node.name)
    .attr("role", "button")
    .each(function draw(datum) {
      drawNode(this, datum);
    });

/** Writes a number into its place; squeezed, if it has grown wider than the room that the layout left for it. */
export const writeNumber = (place: Element, text: string, full: string, room: number): void => {
  const label = place.lastElementChild;
  // More digits may have changed than are shown.
  const title = place.firstElementChild;
  if (title && title.textContent !== full) title.textContent = full;
  if (!label || label.textContent === text) return;
  label.textContent = text;
  label.removeAttribute("textLength");
  label.removeAttribute("lengthAdjust");
  if (text.length * 8 <= room || !(label instanceof SVGTextContentElement) || label.getComputedTextLength() <= room) return;
  label.setAttribute("textLength", String(room));
  label.setAttribute("lengthAdjust", "spacingAndGlyphs");
};

/** "—" says that a gradient will come and has not come yet. */
const gradientText = (frame: NodeFrame, isExpected: boolean): string => {
  if (frame.gradient !== null) return formatNumber(frame.gradient);
  return isExpected ? "—" : "";
};

const setOrRemove = (element: Element, attribute: string, value: string | null): void => {
  if (value === null) element.removeAttribute(attribute);
  else if (element.getAttribute(attribute) !== value) element.setAttribute(attribute, value);
};

const setText = (element: Element | null, text: string): void => {
  if (element && element.textContent !== text) element.textContent = text;
};

/** Everything of a node that does depend on the walk. Touches only what differs. */
export const refreshNodes = (nodes: NodeSelection, props: GraphViewProps): void => {
  const { frame, walk, labels, active, selected, lit, troubles } = props;
  const computing = new Set(active.map((step) => (step.kind === "forward" ? step.node : -1)));
  const receiving = new Set(
    active.map((step) => (step.kind === "seed" ? step.node : step.kind === "backward" ? walk.graph.edges[step.edge]?.from : -1)),
  );
  const sending = new Set(active.map((step) => (step.kind === "backward" ? walk.graph.edges[step.edge]?.to : -1)));
  nodes.each(function refresh({ node, box }) {
    const i = node.index;
    const state = frame.nodes[i];
    if (!state) return;
    const isOnWalk =
      walk.valueAt[i] !== NEVER && (i === walk.target || (walk.consumers[i]?.length ?? 0) > 0 || node.kind === "constant");
    setOrRemove(this, "data-state", state.state);
    setOrRemove(this, "data-value", state.value === null ? null : String(state.value));
    setOrRemove(this, "data-gradient", state.gradient === null ? null : String(state.gradient));
    setOrRemove(this, "aria-label", labels.node(i));
    const trouble = state.value === null ? undefined : troubles.get(i);
    setOrRemove(this, "data-trouble", trouble?.kind ?? null);
    setText(this.querySelector(".trouble-mark title"), trouble?.sentence ?? "");
    this.classList.toggle("computing", computing.has(i));
    this.classList.toggle("receiving", receiving.has(i));
    this.classList.toggle("sending", sending.has(i));
    this.classList.toggle("aside", !isOnWalk && walk.valueAt[i] === NEVER);
    this.classList.toggle("selected", isSame(selected, { kind: "node", index: i }));
    this.classList.toggle("lit", isSame(lit, { kind: "node", index: i }));
    const [value, gradient, progress] = [
      this.querySelector(".value"),
      this.querySelector(".gradient"),
      this.querySelector(".progress"),
    ];
    if (!value || !gradient || !progress) return;
    writeNumber(
      value,
      state.value === null ? "" : formatNumber(state.value),
      state.value === null ? "" : String(state.value),
      box.stub - NUMBER_GAP - 3,
    );
    const isExpected = state.expected > 0 || i === walk.target;
    writeNumber(
      gradient,
      gradientText(state, isExpected),
      state.gradient === null ? "" : String(state.gradient),
      box.stub - NUMBER_GAP - 3,
    );
    const caption = state.state === "partial" ? labels.progress(state.arrived, state.expected) : "";
    setText(progress, caption);
  });
};
