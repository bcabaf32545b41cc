/** Wires: a path each, and at forks the wire's own contribution where it enters the gate. */
import type { Selection } from "d3";
import { type Edge, edgeName } from "../graph/graph.ts";
import type { Layout } from "../layout/layout.ts";
import { isSame } from "../moment/items.ts";
import { formatNumber } from "../tex/number.ts";
import { writeNumber } from "./paintNodes.ts";
import type { GraphViewProps, Scene } from "./props.ts";

export interface EdgeDatum {
  readonly edge: Edge;
  readonly name: string;
  readonly route: string;
  readonly entry: Layout["entries"][number];
  readonly side: 1 | -1;
  readonly room: number;
}

export type EdgeSelection = Selection<SVGGElement, EdgeDatum, SVGGElement, unknown>;

export const edgeData = ({ graph, layout, boxes }: Scene): EdgeDatum[] =>
  graph.edges.map((edge) => ({
    edge,
    name: edgeName(graph, edge),
    route: layout.routes[edge.index] ?? "",
    entry: layout.entries[edge.index] ?? { x: 0, y: 0 },
    side: layout.labelSides[edge.index] ?? -1,
    room: (boxes[edge.to]?.entry ?? 0) - 6,
  }));

export const joinEdges = (layer: Selection<SVGGElement, unknown, null, undefined>, data: readonly EdgeDatum[]): EdgeSelection =>
  layer
    .selectAll<SVGGElement, EdgeDatum>("g.edge")
    .data(data, ({ name }) => name)
    .join((enter) => {
      const g = enter.append("g").attr("class", "edge");
      g.append("path").attr("class", "reach");
      g.append("path").attr("class", "wire");
      const number = g.append("g").attr("class", "number contribution");
      number.append("title");
      number.append("text");
      return g;
    })
    .order()
    .attr("data-edge", ({ name }) => name)
    .attr("role", "button");

export const refreshEdges = (edges: EdgeSelection, { frame, walk, active, selected, lit, labels }: GraphViewProps): void => {
  const backward = new Set(active.map((step) => (step.kind === "backward" ? step.edge : -1)));
  const forward = new Set(active.map((step) => (step.kind === "forward" ? step.node : -1)));
  edges.each(function refresh({ edge, room }) {
    const state = frame.edges[edge.index];
    if (!state) return;
    const { contribution } = state;
    const isFork = (walk.consumers[edge.from]?.length ?? 0) > 1;
    if (contribution === null) this.removeAttribute("data-contribution");
    else if (this.getAttribute("data-contribution") !== String(contribution))
      this.setAttribute("data-contribution", String(contribution));
    const label = labels.edge(edge.index);
    if (this.getAttribute("aria-label") !== label) this.setAttribute("aria-label", label);
    this.classList.toggle("flowed", contribution !== null);
    this.classList.toggle("dead", !edge.isLive);
    this.classList.toggle("active", backward.has(edge.index));
    this.classList.toggle("feeding", forward.has(edge.to));
    this.classList.toggle("aside", (walk.valueAt[edge.to] ?? 0) > walk.steps.length);
    this.classList.toggle("selected", isSame(selected, { kind: "edge", index: edge.index }));
    this.classList.toggle("lit", isSame(lit, { kind: "edge", index: edge.index }));
    const place = this.querySelector(".contribution");
    if (place)
      writeNumber(
        place,
        isFork && contribution !== null ? formatNumber(contribution) : "",
        contribution === null ? "" : String(contribution),
        room,
      );
  });
};
