/** What of a large picture lies near the step that is being explained: nothing farther away can be in the way of its notes and travels. */
import { type Box, boxOfShape, grow, hullOf, overlap } from "./boxes.ts";
import type { StillEdge } from "./edges.ts";
import type { StillNode } from "./nodes.ts";
import type { Overlay } from "./overlay.ts";
import type { Item } from "./picture.ts";
import { wireBox } from "./wirePoints.ts";

/** All that is drawn, or a part of it. */
export interface Drawn {
  readonly nodes: readonly StillNode[];
  readonly edges: readonly StillEdge[];
  /** Of the nodes, then of the edges. */
  readonly items: readonly Item[];
}

export const NOTHING: Drawn = { nodes: [], edges: [], items: [] };

/** Up to here looking at everything takes no time. */
const FEW = 500;
/** Farther than any note or number strays from its wire or its node, px. */
const REACH = 400;

export const drawnNear = (drawn: Drawn, { computing, receiving, sending, active, feeding }: Overlay): Drawn => {
  const { nodes, edges, items } = drawn;
  if (items.length <= FEW) return drawn;
  const wires = [...active, ...feeding].flatMap((index) => edges[index] ?? []);
  const gates = [...computing, ...receiving, ...sending].flatMap((index) => nodes[index] ?? []);
  const area = grow(hullOf([...gates.map(boxOfShape), ...wires.map(({ route }) => wireBox(route))]), REACH);
  const isNear = (box: Box): boolean => overlap(box, area) > 0;
  const isNodeNear = nodes.map((node) => isNear(boxOfShape(node)));
  const isEdgeNear = edges.map(
    ({ edge, route }) => isNodeNear[edge.from] || isNodeNear[edge.to] || isNear(grow(wireBox(route), 1)),
  );
  return {
    nodes: nodes.filter((_, i) => isNodeNear[i]),
    edges: edges.filter((_, i) => isEdgeNear[i]),
    items: items.filter((_, i) => (i < nodes.length ? isNodeNear[i] : isEdgeNear[i - nodes.length])),
  };
};
