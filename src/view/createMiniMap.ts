/**
 * The whole graph in a corner, where the window shows a part of it: its shapes, how far the walk has come, and the window, which can be moved there. For
 * the pointer only; on the keyboard, walking through the graph moves the window too.
 */
import { aboutOf } from "../graph/aboutOf.ts";
import type { DrawnMoment } from "../moment/drawnMoment.ts";
import { type Box, overlap } from "../picture/boxes.ts";
import type { Scene } from "../picture/scene.ts";
import type { Place } from "./place.ts";
import { nodesAbout } from "./stepBoxes.ts";

/** What the map goes by; all lengths in px. */
export interface MapSight {
  readonly place: Place;
  readonly width: number;
  readonly height: number;
  /** What the map must not cover, in px of the window. */
  readonly taken: readonly Box[];
}

export interface MiniMap {
  readonly show: (scene: Scene, moment: DrawnMoment) => void;
  /** @param sight null: everything is seen, so no map is needed */
  readonly look: (sight: MapSight | null) => void;
  readonly destroy: () => void;
}

interface Shown {
  readonly scene: Scene;
  readonly moment: DrawnMoment;
}

const NAMESPACE = "http://www.w3.org/2000/svg";
/** In parts of the window, and in px at most and at least. */
const SIZE = { part: 0.24, most: { width: 230, height: 110 }, least: { width: 72, height: 34 } };
const EDGE = 10;
/** A long chain may be drawn that much higher than it is long. */
const STRETCH = 5;

const CORNERS = ["bottom right", "bottom left", "top left"] as const;

const sizeOf = ({ width, height }: Scene["layout"], window: { readonly width: number; readonly height: number }) => {
  const [w, h] = [Math.min(SIZE.most.width, window.width * SIZE.part), Math.min(SIZE.most.height, window.height * 0.3)];
  const scale = Math.min(w / width, h / height);
  return {
    width: Math.round(Math.min(w, Math.max(SIZE.least.width, width * scale * STRETCH))),
    height: Math.round(Math.min(h, Math.max(SIZE.least.height, height * scale))),
  };
};

const rectOf = ({ layout, boxes }: Scene, node: number): string => {
  const [at, box] = [layout.nodes[node], boxes[node]];
  return at && box ? `M${at.x - box.width / 2},${at.y - box.height / 2}h${box.width}v${box.height}h${-box.width}z` : "";
};

/** The map's own corner of the window, where it lies on nothing of the step. */
const cornerFor = ({ taken, width, height }: MapSight, size: { readonly width: number; readonly height: number }) => {
  const covered = (corner: (typeof CORNERS)[number]): number => {
    const left = corner.endsWith("right") ? width - size.width - EDGE : EDGE;
    const top = corner.startsWith("top") ? EDGE : height - size.height - EDGE;
    const own = { left, right: left + size.width, top, bottom: top + size.height };
    return taken.reduce((sum, box) => sum + overlap(box, own), 0);
  };
  return CORNERS.reduce((best, corner) => (covered(corner) < covered(best) ? corner : best));
};

const clamp = (value: number, most: number): number => Math.min(most, Math.max(0, value));

/** @param onPoint a point of the picture is to come into the middle of the window */
export const createMiniMap = (svg: SVGSVGElement, onPoint: (x: number, y: number) => void): MiniMap => {
  const append = (tag: "path" | "rect", className: string): SVGElement => {
    const element = document.createElementNS(NAMESPACE, tag);
    element.setAttribute("class", className);
    return svg.appendChild(element);
  };
  const parts = {
    wires: append("path", "wires"),
    nodes: append("path", "nodes"),
    flowed: append("path", "wires flowed"),
    valued: append("path", "nodes valued"),
    done: append("path", "nodes done"),
    active: append("path", "nodes active"),
    window: append("rect", "window"),
  };
  let shown: Shown | null = null;
  let drawn: Shown | null = null;
  let isNeeded = false;

  const drawScene = (scene: Scene): void => {
    const { routes, nodes, width, height } = scene.layout;
    svg.setAttribute("viewBox", `0 0 ${width} ${height}`);
    parts.wires.setAttribute("d", routes.join(""));
    parts.nodes.setAttribute("d", nodes.map((_, i) => rectOf(scene, i)).join(""));
  };
  const drawWalk = ({ scene, moment: { frame, active, graph } }: Shown): void => {
    const pick = (isPicked: (node: number) => boolean): string =>
      scene.layout.nodes.map((_, i) => (isPicked(i) ? rectOf(scene, i) : "")).join("");
    parts.valued.setAttribute(
      "d",
      pick((i) => frame.nodes[i]?.value !== null && frame.nodes[i]?.gradient === null),
    );
    parts.done.setAttribute(
      "d",
      pick((i) => frame.nodes[i]?.gradient !== null),
    );
    parts.flowed.setAttribute("d", scene.layout.routes.filter((_, i) => frame.edges[i]?.contribution !== null).join(""));
    const about = active.flatMap((step) => nodesAbout(aboutOf(graph, step)));
    parts.active.setAttribute("d", about.map((node) => rectOf(scene, node)).join(""));
  };
  /** Only what is seen is drawn, and only again when the walk has moved on: numbers alone change nothing here. */
  const draw = (): void => {
    if (!isNeeded || !shown) return;
    const { scene, moment } = shown;
    const isSameScene = drawn?.scene === scene;
    if (!isSameScene) drawScene(scene);
    if (!isSameScene || drawn?.moment.frame.cursor !== moment.frame.cursor || drawn.moment.active !== moment.active)
      drawWalk(shown);
    drawn = shown;
  };
  const point = (event: PointerEvent): void => {
    if (!shown || (event.type === "pointermove" && !svg.hasPointerCapture(event.pointerId))) return;
    if (event.type === "pointerdown") svg.setPointerCapture(event.pointerId);
    const { left, top, width, height } = svg.getBoundingClientRect();
    const { layout } = shown.scene;
    onPoint(((event.clientX - left) / width) * layout.width, ((event.clientY - top) / height) * layout.height);
    event.preventDefault();
    event.stopPropagation();
  };
  svg.addEventListener("pointerdown", point);
  svg.addEventListener("pointermove", point);

  return {
    show: (scene, moment) => {
      shown = { scene, moment };
      draw();
    },
    look: (sight) => {
      isNeeded = sight !== null;
      if (!sight || !shown) {
        delete svg.dataset["corner"];
        return;
      }
      draw();
      const { layout } = shown.scene;
      const size = sizeOf(layout, sight);
      svg.setAttribute("width", String(size.width));
      svg.setAttribute("height", String(size.height));
      svg.dataset["corner"] = cornerFor(sight, size);
      const { k, x, y } = sight.place;
      const [left, right] = [clamp(-x / k, layout.width), clamp((sight.width - x) / k, layout.width)];
      const [top, bottom] = [clamp(-y / k, layout.height), clamp((sight.height - y) / k, layout.height)];
      parts.window.setAttribute("x", String(left));
      parts.window.setAttribute("y", String(top));
      parts.window.setAttribute("width", String(right - left));
      parts.window.setAttribute("height", String(bottom - top));
    },
    destroy: () => {
      svg.removeEventListener("pointerdown", point);
      svg.removeEventListener("pointermove", point);
      svg.replaceChildren();
    },
  };
};
