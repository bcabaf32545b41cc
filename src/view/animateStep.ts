/**
 * The motion of one step, as a function of the time since it began. It plays on a layer of its own, over a picture that already shows where the step
 * leads; only the numbers that are on their way are held back. So a step that is cut short needs no tidying but emptying the layer.
 *
 * Forward: operands flow into the gate, then its value appears. Backward: the upstream value glows at the gate, the local derivative shows on
 * the edge, their product travels to the operand and is added there.
 */
import { easeCubicInOut, type Selection, select, timer } from "d3";
import type { Step } from "../graph/schedule.ts";
import type { Moment } from "../moment/moment.ts";
import { formatNumber } from "../tex/number.ts";

type Layer = Selection<SVGGElement, unknown, null, undefined>;

/** The elements that a step moves or holds back, found by index. */
export interface Parts {
  readonly node: (index: number) => SVGGElement | null;
  readonly edge: (index: number) => SVGGElement | null;
}

/** Called with the number of phases that have passed, fractions included. */
type Draw = (phases: number) => void;

interface Motion {
  readonly phases: number;
  readonly draw: Draw;
  /** Shows again what was held back. */
  readonly finish: () => void;
}

const between = (time: number, from: number, to: number): number =>
  easeCubicInOut(Math.min(1, Math.max(0, (time - from) / (to - from))));

/** Shows `text` in place of a number until told otherwise. */
const holdBack = (place: Element | null | undefined, text: string): (() => void) => {
  const label = place?.lastElementChild;
  if (!label) return () => undefined;
  const final = [...label.childNodes];
  label.replaceChildren(text);
  return () => label.replaceChildren(...final);
};

/** A dot with a number that runs along a wire. */
const traveller = (layer: Layer, path: SVGPathElement, kind: "value" | "gradient", text: string): ((along: number) => void) => {
  const g = layer.append("g").attr("class", `traveller ${kind}`);
  g.append("circle").attr("r", 5.5);
  g.append("text")
    .attr("y", kind === "value" ? -12 : 22)
    .attr("text-anchor", "middle")
    .text(text);
  const length = path.getTotalLength();
  return (along) => {
    const { x, y } = path.getPointAtLength(length * along);
    g.attr("transform", `translate(${x},${y})`).attr("opacity", along <= 0 || along >= 1 ? 0 : 1);
  };
};

const halo = (layer: Layer, node: SVGGElement | null, kind: "value" | "gradient"): ((strength: number) => void) => {
  const outline = node?.querySelector(".outline");
  if (!node || !outline) return () => undefined;
  const shape = layer
    .append("path")
    .attr("class", `halo ${kind}`)
    .attr("d", outline.getAttribute("d"))
    .attr("transform", node.getAttribute("transform"));
  return (strength) => shape.attr("opacity", strength);
};

const wireOf = (edge: SVGGElement | null): SVGPathElement | null => edge?.querySelector<SVGPathElement>(".wire") ?? null;

const forwardMotion = (layer: Layer, node: number, { graph, frame }: Moment, parts: Parts): Motion => {
  const gate = parts.node(node);
  const incoming = graph.edges.slice(graph.firstEdge[node], graph.firstEdge[node + 1]);
  const moves = incoming.flatMap(({ index, from }) => {
    const wire = wireOf(parts.edge(index));
    return wire ? [traveller(layer, wire, "value", formatNumber(frame.nodes[from]?.value ?? 0))] : [];
  });
  const glow = halo(layer, gate, "value");
  const show = holdBack(gate?.querySelector(".value"), "");
  let isShown = false;
  return {
    phases: 2,
    draw: (time) => {
      for (const move of moves) move(between(time, 0, 1.2));
      glow(between(time, 1, 1.4) - between(time, 1.5, 2));
      if (time < 1.4 || isShown) return;
      isShown = true;
      show();
    },
    finish: show,
  };
};

const seedMotion = (layer: Layer, node: number, parts: Parts): Motion => {
  const target = parts.node(node);
  const glow = halo(layer, target, "gradient");
  const show = holdBack(target?.querySelector(".gradient"), "—");
  let isShown = false;
  return {
    phases: 1.5,
    draw: (time) => {
      glow(between(time, 0, 0.7) - between(time, 0.8, 1.5));
      if (time < 0.7 || isShown) return;
      isShown = true;
      show();
    },
    finish: show,
  };
};

const backwardMotion = (layer: Layer, index: number, { graph, frame, walk }: Moment, parts: Parts): Motion => {
  const edge = graph.edges[index];
  const wire = wireOf(parts.edge(index));
  const state = frame.edges[index];
  if (!edge || !wire || !state) return { phases: 0, draw: () => undefined, finish: () => undefined };
  const operand = parts.node(edge.from);
  const consumers = walk.consumers[edge.from] ?? [];
  const before =
    consumers.indexOf(edge) === 0 ? "—" : formatNumber((frame.nodes[edge.from]?.gradient ?? 0) - (state.contribution ?? 0));
  const showSum = holdBack(operand?.querySelector(".gradient"), before);
  const showPart = holdBack(parts.edge(index)?.querySelector(".contribution"), "");
  const upstream = halo(layer, parts.node(edge.to), "gradient");
  const arrival = halo(layer, operand, "gradient");
  const middle = wire.getPointAtLength(wire.getTotalLength() * 0.5);
  const local = layer.append("g").attr("class", "local").attr("transform", `translate(${middle.x},${middle.y})`);
  const text = local
    .append("text")
    .attr("text-anchor", "middle")
    .attr("dy", "0.34em")
    .text(`· ${formatNumber(state.local ?? 0)}`);
  const width = (text.node()?.getComputedTextLength() ?? 40) + 16;
  local
    .insert("rect", "text")
    .attr("x", -width / 2)
    .attr("y", -13)
    .attr("width", width)
    .attr("height", 26)
    .attr("rx", 13);
  const move = traveller(layer, wire, "gradient", formatNumber(state.contribution ?? 0));
  let isShown = false;
  const show = (): void => {
    if (isShown) return;
    isShown = true;
    showSum();
    showPart();
  };
  return {
    phases: 4,
    draw: (time) => {
      upstream(between(time, 0, 0.5) - between(time, 1.6, 2));
      local.attr("opacity", between(time, 0.7, 1.1) - between(time, 1.7, 2.1));
      move(time < 1.8 ? 0 : 1 - between(time, 1.8, 3.2));
      arrival(between(time, 3.1, 3.4) - between(time, 3.5, 4));
      if (time >= 3.2) show();
    },
    finish: show,
  };
};

const motionOf = (layer: Layer, step: Step, moment: Moment, parts: Parts): Motion => {
  if (step.kind === "forward") return forwardMotion(layer, step.node, moment, parts);
  return step.kind === "seed" ? seedMotion(layer, step.node, parts) : backwardMotion(layer, step.edge, moment, parts);
};

/**
 * Plays the steps of one stop together.
 * @param phase ms
 * @returns a function that ends the motion at once, with everything in its final place
 */
export const animateStep = (layer: Layer, moment: Moment, phase: number, parts: Parts, onEnd: () => void): (() => void) => {
  const motions = moment.active.map((step) => motionOf(layer, step, moment, parts));
  const length = Math.max(...motions.map(({ phases }) => phases));
  const stop = (): void => {
    clock.stop();
    for (const { finish } of motions) finish();
    select(layer.node()).selectChildren().remove();
  };
  const draw = (elapsed: number): void => {
    const time = elapsed / phase;
    for (const motion of motions) motion.draw(Math.min(time, motion.phases));
    if (time < length) return;
    stop();
    onEnd();
  };
  const clock = timer(draw);
  for (const motion of motions) motion.draw(0);
  return stop;
};
