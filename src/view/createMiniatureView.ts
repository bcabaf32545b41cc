/** A small picture that stands by itself: no camera, no keys, and nothing in it to point at. */
import { select } from "d3";
import type { Item, Picture } from "../picture/picture.ts";
import { joinItems, type Layer } from "./joinItems.ts";
import { playTravels } from "./playTravels.ts";

const LAYERS = ["frames", "edges", "lit", "nodes", "notes"] as const;

/** What is said of it stands beside it. */
const silent = ({ key, at, classes, data, marks }: Item): Item => ({ key, at, classes, data, label: null, marks });

export interface MiniatureView {
  /** @param travelMs how long the numbers on their way take */
  readonly show: (picture: Picture, travelMs: number) => void;
  readonly destroy: () => void;
}

/** @param element an empty <svg>, of which this owns everything */
export const createMiniatureView = (element: SVGSVGElement): MiniatureView => {
  const svg = select(element);
  const layerOf = (name: string): Layer => svg.append("g").attr("class", name);
  const layers = LAYERS.map((name) => [name, layerOf(name)] as const);
  const motion = layerOf("motion");
  let stopMotion: (() => void) | null = null;
  return {
    show: (picture, travelMs) => {
      stopMotion?.();
      stopMotion = null;
      svg.attr("viewBox", `0 0 ${picture.width} ${picture.height}`).attr("width", picture.width).attr("height", picture.height);
      for (const [name, layer] of layers) joinItems(layer, picture[name].map(silent));
      if (picture.travels.length > 0 && travelMs > 0) stopMotion = playTravels(motion, picture.travels, travelMs);
    },
    destroy: () => {
      stopMotion?.();
      svg.selectChildren().remove();
    },
  };
};
