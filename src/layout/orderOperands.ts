/** The order within each column that the program itself suggests. */

import { pathTo } from "./groups.ts";
import type { Layered } from "./layered.ts";
import type { LayoutRequest } from "./layout.ts";

/** When a walk from the results back through the operands, in slot order, comes to each node and each edge. */
const rankDepthFirst = ({
  boxes,
  edges,
}: LayoutRequest): { readonly nodeRanks: readonly number[]; readonly edgeRanks: readonly number[] } => {
  const operands = boxes.map((): number[] => []);
  const isUsed = boxes.map(() => false);
  edges.forEach(({ from, to }, edge) => {
    operands[to]?.push(edge);
    isUsed[from] = true;
  });
  const slotOf = (edge: number) => edges[edge]?.slot ?? 0;
  for (const list of operands) list.sort((a, b) => slotOf(a) - slotOf(b));
  const nodeRanks = boxes.map(() => -1);
  const edgeRanks = edges.map(() => 0);
  let clock = 0;
  const stack: { readonly node: number; next: number }[] = [];
  const visit = (node: number): void => {
    if (nodeRanks[node] !== -1) return;
    nodeRanks[node] = clock++;
    stack.push({ node, next: 0 });
  };
  boxes.forEach((_, sink) => {
    if (isUsed[sink]) return;
    visit(sink);
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const edge = operands[top.node]?.[top.next++];
      if (edge === undefined) {
        stack.pop();
        continue;
      }
      edgeRanks[edge] = clock++;
      visit(edges[edge]?.from ?? 0);
    }
  });
  return { nodeRanks, edgeRanks };
};

/** Each column by the rank of the walk: no operand inversion and no crossing on whatever is a tree. */
export const orderOperands = (request: LayoutRequest, layered: Layered): Layered => {
  const { nodeRanks, edgeRanks } = rankDepthFirst(request);
  const ranks = [...nodeRanks];
  layered.paths.forEach((path, edge) => {
    for (const item of path.slice(1, -1)) ranks[item] = Math.min(ranks[item] ?? Infinity, edgeRanks[edge] ?? 0);
  });
  const layers = layered.layers.map((layer) => layer.toSorted((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0)));
  return { ...layered, layers: keepGroupsTogether(layered, layers) };
};

/** Moves the members of a group up to the first of them in their column, inner groups first. */
export const keepGroupsTogether = ({ groups, groupOf }: Layered, layers: Layered["layers"]): Layered["layers"] => {
  if (groups.parents.length === 0) return layers;
  const pathOf = (item: number) => pathTo(groups, groupOf[item]);
  return layers.map((layer) => {
    let order = layer;
    const depth = Math.max(0, ...layer.map((item) => pathOf(item).length));
    for (let level = depth - 1; level >= 0; level--) {
      const bundles = new Map<string | number, number[]>();
      for (const item of order) {
        const group = pathOf(item)[level];
        const key = group ?? `item ${item}`;
        const bundle = bundles.get(key);
        if (bundle) bundle.push(item);
        else bundles.set(key, [item]);
      }
      order = [...bundles.values()].flat();
    }
    return order;
  });
};
