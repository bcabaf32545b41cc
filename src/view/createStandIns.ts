/**
 * Both ends of the wire that a step is about are always seen, with their numbers: an end that lies outside the window, because the wire is too long for it
 * or because a person has moved the picture, has a stand-in at the edge of the window. It lies above the picture and does not move with it.
 */
import { select } from "d3";
import { aboutOf } from "../graph/aboutOf.ts";
import { type Box, boxOfNode, grow, shift } from "../picture/boxes.ts";
import { roundedRect } from "../picture/outlines.ts";
import type { Item } from "../picture/picture.ts";
import type { Scene } from "../picture/scene.ts";
import { joinItems } from "./joinItems.ts";
import { isSeen, type Place, type Sight } from "./place.ts";
import { placeStandIns } from "./placeStandIns.ts";
import type { GraphViewProps } from "./props.ts";
import { nodesAbout } from "./stepBoxes.ts";

/** px around a stand-in. */
const AIR = 5;
const ROUND = 8;

/** A node with its numbers and its name, without the wire before it. */
const bodyOf = (scene: Scene, node: number): Box => {
  const { width = 0, label = 0 } = scene.boxes[node] ?? {};
  return { ...boxOfNode(scene, node), left: (scene.layout.nodes[node]?.x ?? 0) - Math.max(width, label) / 2 };
};

const inWindow = ({ left, right, top, bottom }: Box, { k, x, y }: Place): Box => ({
  left: left * k + x,
  right: right * k + x,
  top: top * k + y,
  bottom: bottom * k + y,
});

const standIn = (item: Item, body: Box, at: Item["at"]): Item => {
  const [x, y] = [body.left - item.at.x - AIR, body.top - item.at.y - AIR];
  const [w, h] = [body.right - body.left + 2 * AIR, body.bottom - body.top + 2 * AIR];
  const frame = { kind: "path", class: "card", d: roundedRect(x, y, w, h, ROUND) } as const;
  return {
    key: item.key,
    at,
    classes: ["stand-in", ...item.classes],
    data: { for: item.key, state: item.data["state"] ?? null },
    label: null,
    marks: [frame, ...item.marks],
  };
};

export interface StandIns {
  /** @returns what they and the visible ends cover, in px of the window */
  readonly show: (props: GraphViewProps, place: Place, sight: Sight) => readonly Box[];
  readonly destroy: () => void;
}

export const createStandIns = (svg: SVGSVGElement): StandIns => {
  const layer = select(svg).append("g");
  return {
    show: ({ picture, scene, moment }, place, sight) => {
      const about = new Set(moment.active.flatMap((step) => nodesAbout(aboutOf(moment.graph, step))));
      const [absent, seen]: [number[], Box[]] = [[], []];
      for (const node of about) {
        const body = bodyOf(scene, node);
        if (isSeen(body, place, sight)) seen.push(inWindow(body, place));
        else absent.push(node);
      }
      const bodies = absent.map((node) => grow(inWindow(bodyOf(scene, node), place), AIR * place.k));
      const moves = placeStandIns(bodies, seen, sight);
      const items = absent.flatMap((node, i) => {
        const [item, move] = [picture.nodes[node], moves[i]];
        if (!item || !move) return [];
        const at = { x: item.at.x + (place.x + move.x) / place.k, y: item.at.y + (place.y + move.y) / place.k };
        return [standIn(item, bodyOf(scene, node), at)];
      });
      layer.attr("transform", `scale(${place.k})`);
      joinItems(layer, items);
      return [...seen, ...bodies.map((body, i) => shift(body, moves[i] ?? { x: 0, y: 0 }))];
    },
    destroy: () => {
      layer.remove();
    },
  };
};
