/** From one layout to the next: what stays moves to its new place, what is new is there at once, and wires appear when their ends have arrived. */
import { select } from "d3";
import type { Datum, ItemSelection } from "./joinItems.ts";

const RELAYOUT_MS = 500;

/** By key: the transform that a node has at the moment, on its way or not. */
export type Placements = ReadonlyMap<string, string>;

export const placementsOf = (nodes: ItemSelection | undefined): Placements => {
  const placements = new Map<string, string>();
  nodes?.each(function tell({ item }) { placements.set(item.key, this.getAttribute("transform") ?? ""); }); // biome-ignore format: one thought
  return placements;
};

const placed = ({ item: { at } }: Datum): string => `translate(${at.x},${at.y})`;

/**
 * @param from where the nodes come from; null: everything is where it belongs at once
 * @param onEnd not called if a newer layout interrupts
 */
export const moveNodes = (nodes: ItemSelection, edges: ItemSelection, from: Placements | null, onEnd: () => void): void => {
  const wires = edges.select<SVGPathElement>(".wire");
  nodes.interrupt("layout").attr("transform", placed);
  wires.interrupt("layout").attr("opacity", null);
  if (!from) return;
  nodes
    .filter(({ item }) => from.has(item.key))
    .attr("transform", ({ item }) => from.get(item.key) ?? "")
    .transition("layout")
    .duration(RELAYOUT_MS)
    .attr("transform", placed)
    .on("end", function arrive(datum) {
      select(this).attr("transform", placed(datum)); // interpolation ends a rounding error beside it
    });
  wires
    .attr("opacity", 0)
    .transition("layout")
    .delay(RELAYOUT_MS * 0.6)
    .duration(RELAYOUT_MS * 0.4)
    .attr("opacity", 1)
    .on("end", function clear() {
      select(this).attr("opacity", null);
    })
    .end()
    .then(onEnd, () => undefined);
};
