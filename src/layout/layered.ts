/** The graph with one item for every column that a wire passes, so that all pieces of wire go from one column to the next. */
import { commonGroup, type Groups, groupsOf, type Span, spansOf } from "./groups.ts";
import type { LayoutRequest } from "./layout.ts";
import { type Port, portsOf } from "./ports.ts";

/** A piece of wire from an item to one in the next column. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  /** Where it enters; null if `to` is a passing wire. */
  readonly port: Port | null;
}

/** Items below `nodeCount` are the nodes; the others are places where a wire passes a column. */
export interface Layered {
  readonly nodeCount: number;
  /** The columns, each from top to bottom. */
  readonly layers: readonly (readonly number[])[];
  /** By item. */
  readonly layerOf: readonly number[];
  /** By item: the innermost group that it is drawn in; −1 outside. */
  readonly groupOf: readonly number[];
  readonly groups: Groups;
  /** By group. */
  readonly spans: readonly Span[];
  /** By item: its segments to the left, by port. */
  readonly before: readonly (readonly Segment[])[];
  /** By item: its segments to the right. */
  readonly after: readonly (readonly Segment[])[];
  /** By edge: the items from its node to its gate. */
  readonly paths: readonly (readonly number[])[];
  readonly ports: readonly Port[];
  /** The columns where the lines begin that the picture is folded into: [0] if it is in one piece. */
  readonly lineStarts: readonly number[];
  /** From the end of a line to the beginning of the next, from top to bottom; no segments of `before` and `after`. */
  readonly returns: readonly Return[];
}

export interface Return {
  readonly from: number;
  readonly to: number;
}

/**
 * All wires of one node share the places that they pass and part where they have to, like a fork in a circuit: thirty uses of one
 * input are one line, not thirty. Only wires with both ends in common (x·x) keep apart all the way.
 * @param layerOf by node
 */
export const passColumns = (request: LayoutRequest, layerOf: readonly number[]): Layered => {
  const { boxes, edges } = request;
  const nodeCount = boxes.length;
  const layers: number[][] = Array.from({ length: Math.max(-1, ...layerOf) + 1 }, () => []);
  const itemLayers = [...layerOf];
  const groupOf = [...request.groupOf];
  const before = boxes.map((): Segment[] => []);
  const after = boxes.map((): Segment[] => []);
  const ports = portsOf(request);
  const paths: number[][] = edges.map(({ from }) => [from]);
  const groups = groupsOf(request.groups);
  const spans = spansOf(groups, request.groupOf, layerOf);
  boxes.forEach((_, node) => layers[layerOf[node] ?? 0]?.push(node));

  const connect = (from: number, to: number, port: Port | null): void => {
    const segment = { from, to, port };
    before[to]?.push(segment);
    after[from]?.push(segment);
  };
  /** Where the wires of these edges pass a column. */
  const pass = (from: number, layer: number, bundle: readonly number[]): number => {
    const item = itemLayers.push(layer) - 1;
    const members = groups.parents.length > 0 ? bundle.map((edge) => request.groupOf[edges[edge]?.to ?? 0] ?? -1) : [];
    let group = commonGroup(groups, members);
    while (group >= 0 && (spans[group]?.first ?? 0) > layer) group = groups.parents[group] ?? -1;
    groupOf[item] = group;
    before[item] = [];
    after[item] = [];
    layers[layer]?.push(item);
    connect(from, item, null);
    for (const edge of bundle) paths[edge]?.push(item);
    return item;
  };
  for (const wire of bundles(request)) {
    const columnOf = (edge: number) => layerOf[edges[edge]?.to ?? 0] ?? 0;
    let rest = wire.toSorted((a, b) => columnOf(a) - columnOf(b));
    let at = edges[rest[0] ?? 0]?.from ?? 0;
    for (let layer = (layerOf[at] ?? 0) + 1; rest.length > 0; layer++) {
      let arrived = 0;
      for (const edge of rest) {
        if (columnOf(edge) !== layer) break;
        const { to } = edges[edge] ?? { to: 0 };
        connect(at, to, ports[edge] ?? null);
        paths[edge]?.push(to);
        arrived++;
      }
      if (arrived > 0) rest = rest.slice(arrived);
      if (rest.length > 0) at = pass(at, layer, rest);
    }
  }
  for (const segments of before) segments.sort((a, b) => (a.port?.place ?? 0) - (b.port?.place ?? 0));
  return {
    nodeCount,
    layers,
    layerOf: itemLayers,
    groupOf,
    groups,
    spans,
    before,
    after,
    paths,
    ports,
    lineStarts: [0],
    returns: [],
  };
};

/** The edges that share a wire: of one node, and no two to the same gate. */
const bundles = ({ boxes, edges }: LayoutRequest): readonly (readonly number[])[] => {
  const wires = boxes.map((): number[][] => []);
  const uses = new Map<string, number>();
  edges.forEach(({ from, to }, edge) => {
    const ends = `${from} ${to}`;
    const use = uses.get(ends) ?? 0;
    uses.set(ends, use + 1);
    const wire = wires[from]?.[use];
    if (wire) wire.push(edge);
    else wires[from]?.push([edge]);
  });
  return wires.flat();
};
