/** Which column each node stands in; the only door to d3-dag. */
import { graph, layeringSimplex } from "d3-dag";
import { latestColumns } from "./latestColumns.ts";
import type { LayoutRequest } from "./layout.ts";

/** Above this many nodes the simplex takes too long, 0.1 s for 1 000, for wires that are 8 % shorter. */
const SIMPLEX_LIMIT = 500;

/**
 * Every node right of its operands, and the wires as short as they can be together: an input with one use stands next to that use.
 * The simplex finds the shortest if each use has a wire of its own; where many share one, as a weight that a whole network uses,
 * the rule does better. The graph has to be connected.
 * @returns by node: its column, from 0
 */
export const assignLayers = (request: Pick<LayoutRequest, "boxes" | "edges">): number[] => {
  const latest = latestColumns(request);
  if (request.boxes.length > SIMPLEX_LIMIT) return latest;
  const shortest = shortestWires(request);
  return lengthOf(request, shortest) <= lengthOf(request, latest) ? shortest : latest;
};

/** In columns, of all wires; those of one node are one. */
export const lengthOf = ({ edges }: Pick<LayoutRequest, "edges">, columns: readonly number[]): number => {
  const lengths = columns.map(() => 0);
  for (const { from, to } of edges) lengths[from] = Math.max(lengths[from] ?? 0, (columns[to] ?? 0) - (columns[from] ?? 0));
  return lengths.reduce((sum, length) => sum + length, 0);
};

const shortestWires = ({ boxes, edges }: Pick<LayoutRequest, "boxes" | "edges">): number[] => {
  const dag = graph<number, undefined>();
  const nodes = boxes.map((_, i) => dag.node(i));
  for (const { from, to } of edges) {
    const [source, target] = [nodes[from], nodes[to]];
    if (source && target) dag.link(source, target, undefined);
  }
  layeringSimplex()(dag, (above, below) => (above && below ? 1 : 0));
  const columns = nodes.map(({ y }) => Math.round(y));
  const first = Math.min(...columns);
  return columns.map((column) => column - first);
};
