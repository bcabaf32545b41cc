/** Arrow keys walk the graph: left to an operand by way of its wire, right to a consumer, up and down between neighbours. */
import type { Graph, NodeBase } from "../graph/graph.ts";
import type { Point } from "../layout/layout.ts";
import type { Item } from "../moment/items.ts";

type Direction = "left" | "right" | "up" | "down";

export const directionOf = (key: string): Direction | null => {
  if (key === "ArrowLeft") return "left";
  if (key === "ArrowRight") return "right";
  if (key === "ArrowUp") return "up";
  return key === "ArrowDown" ? "down" : null;
};

const nodeItem = (index: number | undefined): Item | null => (index === undefined ? null : { kind: "node", index });
const edgeItem = (index: number | undefined): Item | null => (index === undefined ? null : { kind: "edge", index });

/** The nearest node above or below in about the same column. */
const neighbour = (points: readonly Point[], from: number, down: boolean): number | undefined => {
  const here = points[from];
  if (!here) return undefined;
  const beside = points
    .map(({ x, y }, index) => ({ index, dx: Math.abs(x - here.x), dy: (y - here.y) * (down ? 1 : -1) }))
    .filter(({ index, dy }) => index !== from && dy > 1);
  return beside.toSorted((a, b) => a.dx * 3 + a.dy - (b.dx * 3 + b.dy))[0]?.index;
};

/** Where an arrow key leads; null where there is nothing in that direction. */
export const itemBeside = (
  { edges, firstEdge }: Graph<NodeBase>,
  points: readonly Point[],
  at: Item,
  direction: Direction,
): Item | null => {
  if (at.kind === "node") {
    if (direction === "left") {
      const edge = firstEdge[at.index] ?? 0;
      return edge < (firstEdge[at.index + 1] ?? 0) ? edgeItem(edge) : null;
    }
    if (direction === "right") return edgeItem(edges.find(({ from }) => from === at.index)?.index);
    return nodeItem(neighbour(points, at.index, direction === "down"));
  }
  const edge = edges[at.index];
  if (!edge) return null;
  if (direction === "left") return nodeItem(edge.from);
  if (direction === "right") return nodeItem(edge.to);
  const sibling = edges[at.index + (direction === "down" ? 1 : -1)];
  return sibling && (sibling.to === edge.to || sibling.from === edge.from) ? edgeItem(sibling.index) : null;
};
