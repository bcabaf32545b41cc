/**
 * The picture in one <svg>. Owns everything inside it, writes what the picture says, and knows no React, store, KaTeX or language.
 *
 * After `update` the new picture is there at once; what moves, moves on a layer above it. `data-settled` is there when nothing moves.
 */
import { select } from "d3";
import type { Item as Pointed } from "../moment/items.ts";
import type { Scene } from "../picture/scene.ts";
import { frameAttributes } from "../picture/svgTree.ts";
import { TILE_PICTURE } from "../picture/tilePicture.ts";
import { Camera } from "./camera.ts";
import { createStandIns, type StandIns } from "./createStandIns.ts";
import { isLarge } from "./excerpt.ts";
import type { Datum, Layer } from "./joinItems.ts";
import { moveNodes, placementsOf } from "./moveNodes.ts";
import { type Sight, windowOf } from "./place.ts";
import { playTravels } from "./playTravels.ts";
import type { GraphViewHandlers, GraphViewProps } from "./props.ts";
import { Sheet } from "./sheet.ts";
import { createSubjects, itemBox } from "./subject.ts";
import { keyToToggle, nodeAfterToggle } from "./toggled.ts";
import { directionOf, itemBeside } from "./walkByKeys.ts";

export interface GraphView {
  readonly update: (props: GraphViewProps) => void;
  /** The window has another size. */
  readonly resize: (sight: Sight) => void;
  readonly fit: () => void;
  readonly zoomBy: (factor: number) => void;
  /** Puts a point of the picture into the middle of the window. */
  readonly centre: (x: number, y: number) => void;
  readonly destroy: () => void;
}

/** No entry of a tile is meant. */
const WHOLE = -1;

class View implements GraphView {
  private readonly svg;
  private readonly handlers: GraphViewHandlers;
  private readonly camera: Camera;
  private readonly standIns: StandIns;
  private readonly subjectOf = createSubjects();
  private readonly sheet: Sheet;
  private readonly motion: Layer;
  /** Key of what a person has just opened or closed. */
  private toggled: string | null = null;
  private props: GraphViewProps | null = null;
  private stopMotion: (() => void) | null = null;
  /** Nodes are on their way to a new layout. */
  private isPlacing = false;
  /** While the pointer moves over a tile. */
  private hoveredEntry = WHOLE;

  constructor(element: SVGSVGElement, above: SVGSVGElement, handlers: GraphViewHandlers) {
    this.svg = select(element);
    this.handlers = handlers;
    this.sheet = new Sheet(this.svg, () => this.tellSettled());
    this.motion = this.svg.append<SVGGElement>("g").attr("class", "motion").attr("aria-hidden", "true");
    this.standIns = createStandIns(above);
    this.camera = new Camera(element, { onMove: () => this.followCamera(), onRest: () => this.tellSettled() });
    this.svg
      .on("keydown", (event: KeyboardEvent) => this.onKey(event))
      .on("click", (event: MouseEvent) => this.onClick(event))
      .on("dblclick", (event: Event) => this.toggle(this.pointedBy(event)))
      .on("pointerover pointermove", (event: PointerEvent) => this.onHover(event))
      .on("pointerleave", () => handlers.onHover(null, WHOLE))
      .on("focusin", (event: FocusEvent) => this.onFocus(event));
  }

  update(props: GraphViewProps): void {
    const before = this.props;
    const { picture, scene, moment, isSmooth } = props;
    const isNewScene = scene !== before?.scene;
    const isNewLayout = scene.layout !== before?.scene.layout;
    this.props = props;
    this.settle();
    /** Nobody can follow the nodes of a large picture to another layout. */
    const isFollowed = isSmooth && before !== null && !(isNewLayout && isLarge(scene));
    const old = isNewScene ? placementsOf(this.sheet.elements("node")) : null;
    this.camera.look(this.subjectOf(scene, moment), props.sight, isNewLayout, isFollowed);
    this.sheet.show({ picture, scene, moment }, windowOf(this.camera.view));
    const [nodes, edges] = [this.sheet.elements("node"), this.sheet.elements("edge")];
    if (old && nodes && edges) {
      this.isPlacing = isFollowed && isNewLayout;
      moveNodes(nodes, edges, this.isPlacing ? old : null, () => this.endPlacing());
    }
    if (isNewScene) this.goOnByKeyboard(scene);
    for (const [name, value] of Object.entries(frameAttributes(picture))) this.svg.attr(name, value);
    if (picture.travels.length > 0 && props.travelMs > 0)
      this.stopMotion = playTravels(this.motion, picture.travels, props.travelMs);
    this.tellSight();
    this.tellSettled();
  }

  resize(sight: Sight): void {
    this.camera.resize(sight);
    this.tellSettled();
  }

  fit(): void {
    this.camera.fit(this.isSmooth());
    this.tellSettled();
  }

  zoomBy(factor: number): void {
    this.camera.zoomBy(factor, this.isSmooth());
    this.tellSettled();
  }

  centre(x: number, y: number): void {
    this.camera.centre(x, y);
  }

  destroy(): void {
    this.settle();
    this.sheet.destroy();
    this.camera.destroy();
    this.standIns.destroy();
    this.svg
      .on("keydown click dblclick pointerover pointermove pointerleave focusin", null)
      .selectChildren()
      .interrupt("layout")
      .remove();
  }

  private isSmooth(): boolean {
    return this.props?.isSmooth ?? false;
  }

  private endPlacing(): void {
    this.isPlacing = false;
    this.tellSettled();
  }

  private tellSettled(): void {
    const isStill = !this.isPlacing && !this.camera.isMoving && !this.sheet.isFilling && this.props?.isOnTheWay === false;
    this.svg.attr("data-settled", isStill ? "true" : null);
  }

  private followCamera(): void {
    this.sheet.follow(windowOf(this.camera.view));
    this.tellSight();
  }

  private tellSight(): void {
    if (!this.props) return;
    const { now, goal, sight, isWhole } = this.camera.view;
    const taken = this.standIns.show(this.props, goal, sight);
    this.handlers.onSight(isWhole ? null : { place: now, width: sight.width, height: sight.height, taken });
  }

  private settle(): void {
    this.stopMotion?.();
    this.stopMotion = null;
  }

  private pointedBy(event: Event): Pointed | null {
    const element = event.target instanceof Element ? event.target.closest<SVGGElement>("g.node, g.edge") : null;
    if (!element) return null;
    const { index } = select<SVGGElement, Datum>(element).datum();
    return { kind: element.classList.contains("node") ? "node" : "edge", index };
  }

  /** What is under the pointer; in a tile, which of its entries. */
  private tell(what: "onSelect" | "onHover", event: MouseEvent): void {
    const pointed = this.pointedBy(event);
    const { scene } = this.props ?? {};
    const entry = pointed?.kind === "node" && scene?.tiles ? this.entryAt(scene, pointed.index, event) : WHOLE;
    if (what === "onHover" && event.type === "pointermove" && (entry === WHOLE || entry === this.hoveredEntry)) return;
    this.hoveredEntry = entry;
    this.handlers[what](pointed, entry);
  }

  private entryAt(scene: Scene, node: number, { clientX, clientY }: MouseEvent): number {
    const { left, top } = this.svg.node()?.parentElement?.getBoundingClientRect() ?? { left: 0, top: 0 };
    const { k, x, y } = this.camera.view.now;
    const point = { x: (clientX - left - x) / k, y: (clientY - top - y) / k };
    return TILE_PICTURE.now?.entryAt(scene, node, point) ?? WHOLE;
  }

  private onClick(event: MouseEvent): void {
    const button = event.target instanceof Element ? event.target.closest<SVGGElement>("g.toggle") : null;
    if (button?.dataset["toggle"] !== undefined) this.handlers.onToggle(button.dataset["toggle"]);
    else this.tell("onSelect", event);
  }

  private toggle(pointed: Pointed | null): void {
    if (pointed?.kind !== "node" || !this.props) return;
    const key = keyToToggle(this.props.scene.graph, pointed.index);
    if (key === undefined) return;
    this.toggled = key;
    this.handlers.onToggle(key);
  }

  /** What had the focus may be gone: an array that has been opened, an entry of one that has been closed. */
  private goOnByKeyboard({ graph }: Scene): void {
    const index = this.toggled === null ? null : nodeAfterToggle(graph, this.toggled);
    this.toggled = null;
    if (index !== null && document.activeElement === document.body) this.focusOn({ kind: "node", index });
  }

  private focusOn(item: Pointed): void {
    this.sheet.focus(item);
    this.sheet.elementOf(item)?.focus({ preventScroll: true });
  }

  private onKey(event: KeyboardEvent): void {
    const pointed = this.pointedBy(event);
    if (!pointed || !this.props || event.ctrlKey || event.metaKey || event.altKey) return;
    const direction = directionOf(event.key);
    if (direction) {
      const next = itemBeside(this.props.scene.graph, this.props.scene.layout.nodes, pointed, direction);
      if (!next) return;
      this.camera.reveal(itemBox(this.props.scene, next), this.isSmooth());
      this.focusOn(next);
    } else if (event.key === "Enter") {
      this.handlers.onSelect(pointed, WHOLE);
      this.toggle(pointed);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }

  /** What passes under the pointer while the picture is moved is not pointed at. */
  private onHover(event: PointerEvent): void {
    if (!this.camera.isHeld) this.tell("onHover", event);
  }

  private onFocus(event: FocusEvent): void {
    const pointed = this.pointedBy(event);
    this.keepFocus(pointed);
    // Whoever clicks sees it.
    const isByKeyboard = event.target instanceof Element && event.target.matches(":focus-visible");
    if (pointed && this.props && isByKeyboard) this.camera.reveal(itemBox(this.props.scene, pointed), this.isSmooth());
  }

  private keepFocus(pointed: Pointed | null): void {
    if (!pointed) return;
    this.sheet.focus(pointed);
    this.handlers.onHover(pointed, WHOLE);
  }
}

export const createGraphView = (svg: SVGSVGElement, above: SVGSVGElement, handlers: GraphViewHandlers): GraphView =>
  new View(svg, above, handlers);
