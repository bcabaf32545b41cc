/**
 * The picture of a frame in one <svg>. Owns everything inside it, addresses it by the data it joined, and knows no React, store, KaTeX or language.
 *
 * After `update` the picture shows the new frame at once; what moves, moves on a layer above it. `data-settled` is there when nothing moves.
 */
import { type Selection, select } from "d3";
import { expansionKey } from "../graph/graph.ts";
import type { Step } from "../graph/schedule.ts";
import type { Point } from "../layout/layout.ts";
import type { Item } from "../moment/items.ts";
import { animateStep } from "./animateStep.ts";
import { createCamera } from "./camera.ts";
import { type EdgeDatum, type EdgeSelection, edgeData, joinEdges, refreshEdges } from "./paintEdges.ts";
import { joinButtons, joinFrames } from "./paintGroups.ts";
import { isExpandable, joinNodes, type NodeDatum, type NodeSelection, nodeData, refreshNodes } from "./paintNodes.ts";
import { placesOf } from "./placesOf.ts";
import type { GraphViewHandlers, GraphViewProps, Scene } from "./props.ts";
import { directionOf, itemBeside } from "./walkByKeys.ts";

export interface GraphView {
  readonly update: (props: GraphViewProps) => void;
  readonly fit: () => void;
  readonly zoomBy: (factor: number) => void;
  readonly destroy: () => void;
}

const RELAYOUT_MS = 500;

type Layer = Selection<SVGGElement, unknown, null, undefined>;

const whereabouts = ({ at }: NodeDatum): string => `translate(${at.x},${at.y})`;
const labelAt = ({ entry, side }: EdgeDatum): string => `translate(${entry.x},${entry.y + (side < 0 ? -6 : 15)})`;

class View implements GraphView {
  private readonly svg: Selection<SVGSVGElement, unknown, null, undefined>;
  private readonly handlers: GraphViewHandlers;
  private readonly camera: ReturnType<typeof createCamera>;
  private readonly layers: {
    readonly frames: Layer;
    readonly edges: Layer;
    readonly nodes: Layer;
    readonly buttons: Layer;
    readonly motion: Layer;
  };
  private nodes: NodeSelection | null = null;
  private edges: EdgeSelection | null = null;
  private props: GraphViewProps | null = null;
  private focused: Item = { kind: "node", index: 0 };
  private stopMotion: (() => void) | null = null;
  /** Nodes are on their way to a new layout. */
  private isPlacing = false;

  constructor(element: SVGSVGElement, handlers: GraphViewHandlers) {
    this.svg = select(element);
    this.handlers = handlers;
    const layer = (name: string): Layer => this.svg.append("g").attr("class", name);
    this.layers = {
      frames: layer("frames"),
      edges: layer("edges"),
      nodes: layer("nodes"),
      buttons: layer("buttons"),
      motion: layer("motion"),
    };
    this.layers.motion.attr("aria-hidden", "true");
    this.camera = createCamera(element);
    this.svg
      .on("keydown", (event: KeyboardEvent) => this.onKey(event))
      .on("click", (event: Event) => this.onPointer(event, (item) => handlers.onSelect(item)))
      .on("dblclick", (event: Event) => this.onPointer(event, (item) => this.toggle(item)))
      .on("pointerover", (event: Event) => this.onPointer(event, (item) => handlers.onHover(item)))
      .on("pointerleave", () => handlers.onHover(null))
      .on("focusin", (event: Event) => this.onPointer(event, (item) => this.keepFocus(item)));
  }

  update(props: GraphViewProps): void {
    const before = this.props;
    this.props = props;
    this.settle();
    if (props.scene !== before?.scene)
      this.drawScene(props.scene, props.phase > 0 && before !== null && before.scene.layout !== props.scene.layout);
    this.refresh(props);
    this.svg.attr("data-cursor", props.frame.cursor).attr("aria-label", props.labels.graph);
    if (props.phase > 0 && props.isStep && before?.scene === props.scene) this.play(props.active, props);
    else if (!this.isPlacing) this.svg.attr("data-settled", "true");
    if (before?.scene !== props.scene || before.frame.cursor !== props.frame.cursor)
      this.camera.look(props.scene.layout, placesOf(props), props.phase > 0 && before !== null);
  }

  fit(): void {
    this.camera.fit(this.isSmooth());
  }

  zoomBy(factor: number): void {
    this.camera.zoomBy(factor, this.isSmooth());
  }

  private isSmooth(): boolean {
    return this.props !== null && this.props.phase > 0;
  }

  destroy(): void {
    this.settle();
    this.camera.destroy();
    this.svg.on("keydown click dblclick pointerover pointerleave focusin", null).selectChildren().interrupt("layout").remove();
  }

  private drawScene(scene: Scene, isSmooth: boolean): void {
    const { layout, graph } = scene;
    const old = new Map(this.nodes?.data().map(({ node, at }) => [node.name, at]));
    const data = nodeData(scene);
    this.svg.attr("width", layout.width).attr("height", layout.height).attr("viewBox", `0 0 ${layout.width} ${layout.height}`);
    joinFrames(this.layers.frames, scene);
    this.edges = joinEdges(this.layers.edges, edgeData(scene));
    this.nodes = joinNodes(this.layers.nodes, data);
    const props = this.props;
    if (props) joinButtons(this.layers.buttons, scene, data, props.labels, this.handlers.onToggle);
    this.place(old, isSmooth);
    const last = graph.nodes.length - 1;
    this.focused =
      this.focused.kind === "node" && this.focused.index <= last
        ? this.focused
        : { kind: "node", index: Math.max(0, graph.output) };
    this.markFocusable();
  }

  /** Moves what stays to its new place, and puts what is new there. */
  private place(old: ReadonlyMap<string, Point>, isSmooth: boolean): void {
    const { nodes, edges } = this;
    if (!nodes || !edges) return;
    edges.select(".contribution").attr("transform", labelAt);
    edges.select(".reach").attr("d", ({ route }) => route);
    this.isPlacing = isSmooth;
    if (!isSmooth) {
      nodes.interrupt("layout").attr("transform", whereabouts);
      edges
        .select<SVGPathElement>(".wire")
        .interrupt("layout")
        .attr("d", ({ route }) => route)
        .attr("opacity", null);
      return;
    }
    this.svg.attr("data-settled", null);
    nodes.filter(({ node }) => !old.has(node.name)).attr("transform", whereabouts);
    const moving = nodes
      .transition("layout")
      .duration(RELAYOUT_MS)
      .attr("transform", whereabouts)
      .on("end", function arrive(datum) {
        select(this).attr("transform", whereabouts(datum)); // interpolation ends a rounding error beside it
      });
    edges
      .select<SVGPathElement>(".wire")
      .attr("d", ({ route }) => route)
      .attr("opacity", 0)
      .transition("layout")
      .delay(RELAYOUT_MS * 0.6)
      .duration(RELAYOUT_MS * 0.4)
      .attr("opacity", 1)
      .on("end", function clear() {
        select(this).attr("opacity", null);
      });
    moving.end().then(
      () => this.endPlacing(),
      () => undefined, // interrupted by a newer layout, which will settle in its turn
    );
  }

  private endPlacing(): void {
    this.isPlacing = false;
    this.svg.attr("data-settled", "true");
  }

  private refresh(props: GraphViewProps): void {
    if (this.nodes) refreshNodes(this.nodes, props);
    if (this.edges) refreshEdges(this.edges, props);
  }

  private play(steps: readonly Step[], props: GraphViewProps): void {
    if (steps.length === 0) return;
    this.svg.attr("data-settled", null);
    const nodes = this.nodes?.nodes() ?? [];
    const edges = this.edges?.nodes() ?? [];
    const parts = { node: (i: number) => nodes[i] ?? null, edge: (i: number) => edges[i] ?? null };
    this.stopMotion = animateStep(this.layers.motion, steps, props, parts, () => {
      this.stopMotion = null;
      this.svg.attr("data-settled", "true");
    });
  }

  private settle(): void {
    this.stopMotion?.();
    this.stopMotion = null;
  }

  private itemOf(event: Event): Item | null {
    const element = event.target instanceof Element ? event.target.closest("g.node, g.edge") : null;
    const nodeIndex = element ? (this.nodes?.nodes().findIndex((node) => node === element) ?? -1) : -1;
    if (nodeIndex >= 0) return { kind: "node", index: nodeIndex };
    const edgeIndex = element ? (this.edges?.nodes().findIndex((edge) => edge === element) ?? -1) : -1;
    return edgeIndex >= 0 ? { kind: "edge", index: edgeIndex } : null;
  }

  private onPointer(event: Event, act: (item: Item | null) => void): void {
    act(this.itemOf(event));
  }

  private toggle(item: Item | null): void {
    if (item?.kind !== "node" || !this.props) return;
    const { graph } = this.props.scene;
    const node = graph.nodes[item.index];
    if (!node) return;
    const group = graph.groups[node.group];
    if (isExpandable(node)) this.handlers.onToggle(expansionKey(graph.groups, node));
    else if (group) this.handlers.onToggle(group.key);
  }

  private onKey(event: KeyboardEvent): void {
    const item = this.itemOf(event);
    if (!item || !this.props || event.ctrlKey || event.metaKey || event.altKey) return;
    const direction = directionOf(event.key);
    if (direction) {
      const next = itemBeside(this.props.scene.graph, this.props.scene.layout.nodes, item, direction);
      if (next) this.elementOf(next)?.focus();
    } else if (event.key === "Enter") {
      this.handlers.onSelect(item);
      this.toggle(item);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }

  private elementOf({ kind, index }: Item): SVGGElement | null {
    return (kind === "node" ? this.nodes?.nodes()[index] : this.edges?.nodes()[index]) ?? null;
  }

  private keepFocus(item: Item | null): void {
    if (!item) return;
    this.focused = item;
    this.markFocusable();
    this.handlers.onHover(item);
  }

  /** One stop for Tab; from there the arrows walk. */
  private markFocusable(): void {
    this.nodes?.attr("tabindex", (_, i) => (this.focused.kind === "node" && this.focused.index === i ? 0 : -1));
    this.edges?.attr("tabindex", (_, i) => (this.focused.kind === "edge" && this.focused.index === i ? 0 : -1));
  }
}

export const createGraphView = (svg: SVGSVGElement, handlers: GraphViewHandlers): GraphView => new View(svg, handlers);
