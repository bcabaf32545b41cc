/** A program may hold statements that have nothing to do with each other; each part is laid out for itself. */
import type { LayoutEdge, LayoutRequest } from "./layout.ts";

export interface Part {
  readonly request: LayoutRequest;
  /** The nodes and edges of the whole request that it consists of, in order. */
  readonly nodes: readonly number[];
  readonly edges: readonly number[];
}

/** In the order of their first nodes. All parts keep all groups, which have no members in most. */
export const connectedParts = (request: LayoutRequest): readonly Part[] => {
  const { boxes, edges, groups, groupOf, room } = request;
  const parents = boxes.map((_, i) => i);
  const rootOf = (node: number): number => {
    let root = node;
    while (parents[root] !== root) {
      parents[root] = parents[parents[root] ?? 0] ?? 0; // halves the way for the next time
      root = parents[root] ?? 0;
    }
    return root;
  };
  for (const { from, to } of edges) parents[Math.max(rootOf(from), rootOf(to))] = Math.min(rootOf(from), rootOf(to));
  const parts = new Map<number, { nodes: number[]; edges: number[] }>();
  const indices = boxes.map((_, node) => {
    const root = rootOf(node);
    const part = parts.get(root) ?? { nodes: [], edges: [] };
    parts.set(root, part);
    return part.nodes.push(node) - 1;
  });
  edges.forEach(({ to }, edge) => parts.get(rootOf(to))?.edges.push(edge));
  return [...parts.values()].map((part) => ({
    ...part,
    request: {
      boxes: part.nodes.flatMap((node) => boxes[node] ?? []),
      edges: part.edges.flatMap((edge): LayoutEdge[] => {
        const { from, to, slot } = edges[edge] ?? { from: 0, to: 0, slot: 0 };
        return [{ from: indices[from] ?? 0, to: indices[to] ?? 0, slot }];
      }),
      groups,
      ...(room && { room }),
      groupOf: part.nodes.map((node) => groupOf[node] ?? -1),
    },
  }));
};
