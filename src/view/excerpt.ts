/**
 * What of a large picture is in the document: tens of thousands of elements take the browser seconds to style, lay out and paint. It is what the window
 * shows and some way around it; where that is too much to be read in any case, shapes and wires without their texts stand for it.
 */
import type { Item as Pointed } from "../moment/items.ts";
import { type Box, boxOfNode } from "../picture/boxes.ts";
import type { Picture } from "../picture/picture.ts";
import type { Scene } from "../picture/scene.ts";
import { wireBox } from "../picture/wirePoints.ts";

/** Up to here all of a picture is in the document. */
const SMALL = { nodes: 250, edges: 500 };
/** More nodes than that are not drawn with their texts at once. */
const READABLE = 320;

export const isLarge = ({ graph }: Scene): boolean => graph.nodes.length > SMALL.nodes || graph.edges.length > SMALL.edges;

/** Indices of nodes and edges. */
export interface Excerpt {
  readonly nodes: ReadonlySet<number>;
  readonly edges: ReadonlySet<number>;
  /** The rest of what the window shows is told by shapes and wires alone. */
  readonly isOverview: boolean;
}

interface Reach {
  readonly nodes: readonly Box[];
  readonly edges: readonly Box[];
}

const reaches = new WeakMap<Scene["layout"], Reach>();

const reachOf = (scene: Scene): Reach => {
  const known = reaches.get(scene.layout);
  if (known) return known;
  const nodes = scene.graph.nodes.map((_, i) => boxOfNode(scene, i));
  const reach = { nodes, edges: scene.layout.routes.map(wireBox) };
  reaches.set(scene.layout, reach);
  return reach;
};

/** Wires may be straight: their boxes have no area. */
const touches = (a: Box, b: Box): boolean => a.left <= b.right && a.right >= b.left && a.top <= b.bottom && a.bottom >= b.top;

const indicesIn = (boxes: readonly Box[], window: Box): number[] => {
  const found: number[] = [];
  for (const [i, box] of boxes.entries()) if (touches(box, window)) found.push(i);
  return found;
};

/** @param pinned is there wherever the window is: what the walk and the keyboard are at */
export const excerptOf = (scene: Scene, window: Box, pinned: readonly Pointed[]): Excerpt => {
  const { nodes, edges } = reachOf(scene);
  const [pinnedNodes, pinnedEdges] = (["node", "edge"] as const).map((kind) =>
    pinned.filter((item) => item.kind === kind).map(({ index }) => index),
  );
  const inside = indicesIn(nodes, window);
  const isOverview = inside.length > READABLE;
  return {
    nodes: new Set([...(pinnedNodes ?? []), ...(isOverview ? [] : inside)]),
    edges: new Set([...(pinnedEdges ?? []), ...(isOverview ? [] : indicesIn(edges, window))]),
    isOverview,
  };
};

/** Indices of the buttons that stand at some of the nodes, and of those at frames. */
export const buttonsAt = (nodes: ReadonlySet<number>, buttons: Picture["buttons"]): ReadonlySet<number> =>
  new Set(buttons.flatMap(({ gate }, i) => (gate === null || nodes.has(gate) ? [i] : [])));

/** How much comes into the document at once: what a frame has time for. */
const SLICE = 32;

/** @returns the next excerpt on the way from one to another; the latter itself when it is reached */
export const towards = (goal: Excerpt, now: Excerpt | null): Excerpt => {
  let room = SLICE;
  const next = (kind: "nodes" | "edges"): ReadonlySet<number> => {
    const indices = [...goal[kind]].filter((index) => now?.[kind].has(index) || room-- > 0);
    return indices.length === goal[kind].size ? goal[kind] : new Set(indices);
  };
  const [nodes, edges] = [next("nodes"), next("edges")];
  return nodes === goal.nodes && edges === goal.edges ? goal : { nodes, edges, isOverview: goal.isOverview };
};

/** A window and what lies around it, so that small moves need nothing new. */
export const around = ({ left, right, top, bottom }: Box): Box => {
  const [x, y] = [(right - left) / 3, (bottom - top) / 3];
  return { left: left - x, right: right + x, top: top - y, bottom: bottom + y };
};

export const holds = (outer: Box, inner: Box): boolean =>
  outer.left <= inner.left && outer.right >= inner.right && outer.top <= inner.top && outer.bottom >= inner.bottom;
