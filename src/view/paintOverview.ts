/** A large picture as a whole, where nothing written in it could be read: its shapes, its wires, and how far the walk has come. */
import type { Selection } from "d3";
import type { Frame } from "../graph/frame.ts";
import type { Scene } from "../picture/scene.ts";

type Layer = Selection<SVGGElement, unknown, null, undefined>;

/** Of shapes or wires in one path: the browser skips paths that are out of sight, and is quick with few. */
const IN_ONE = 500;

const inParts = <T>(list: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(list.length / IN_ONE) }, (_, i) => list.slice(i * IN_ONE, (i + 1) * IN_ONE));

const rectOf = ({ layout, boxes }: Scene, node: number): string => {
  const [at, box] = [layout.nodes[node], boxes[node]];
  return at && box ? `M${at.x - box.width / 2},${at.y - box.height / 2}h${box.width}v${box.height}h${-box.width}z` : "";
};

const paintPaths = (layer: Layer, className: string, pieces: readonly string[]): void => {
  layer
    .selectChildren<SVGPathElement, string>(`path.${className}`)
    .data(inParts(pieces).map((part) => part.join("")))
    .join((enter) => enter.append("path").attr("class", className))
    .each(function write(d) {
      if (this.getAttribute("d") !== d) this.setAttribute("d", d);
    });
};

interface Whole {
  readonly scene: Scene;
  readonly frame: Frame;
}

/** @param whole null: none is needed */
export const paintOverview = (layer: Layer, whole: Whole | null): void => {
  if (!whole) {
    layer.selectChildren().remove();
    return;
  }
  const { scene, frame } = whole;
  const shapes: Record<"waiting" | "valued" | "done", string[]> = { waiting: [], valued: [], done: [] };
  for (const [i, { value, gradient }] of frame.nodes.entries())
    shapes[gradient !== null ? "done" : value !== null ? "valued" : "waiting"].push(rectOf(scene, i));
  paintPaths(layer, "wires", scene.layout.routes);
  for (const [state, pieces] of Object.entries(shapes)) paintPaths(layer, state, pieces);
};
