/** The walk through tiles, and the same walk in numbers: a tile's steps are a stretch of it. */
import type { Program } from "../../lang/program.ts";
import type { Drawn } from "../drawn.ts";
import { ancestorsOf, type Edge, type Graph } from "../graph.ts";
import { walkThrough } from "../schedule.ts";
import { type Quotient, quotientOf } from "./quotient.ts";

/** Lists of what belongs to each of some things, each list in ascending order. */
const listsBy = (count: number, owners: Int32Array, isWanted: (index: number) => boolean): readonly (readonly number[])[] => {
  const lists: number[][] = Array.from({ length: count }, () => []);
  for (const [index, owner] of owners.entries()) if (owner >= 0 && isWanted(index)) lists[owner]?.push(index);
  return lists;
};

/** By drawn node: the edges inside it along which gradients flow. */
const innerEdges = ({ graph, nodeOf, wireOf }: Quotient, numbers: Graph, flows: (edge: number) => boolean) => {
  const inside = wireOf.map((wire, e) => (wire >= 0 ? -1 : (nodeOf[numbers.edges[e]?.to ?? -1] ?? -1)));
  return listsBy(graph.nodes.length, inside, flows);
};

/**
 * Gates in order, one after the other, each with all its nodes: an array is computed as a whole, also where the target needs one entry. Back, last gate first and at each its last wire first: what flows inside a tile comes with the
 * first of its wires, since all else needs it.
 */
const walksOf = (quotient: Quotient, numbers: Graph, target: number): Pick<Drawn, "walk" | "numbers" | "stops"> => {
  const { graph, nodeOf, wireOf } = quotient;
  const isAncestor = ancestorsOf(numbers, target);
  const flows = (e: number): boolean => {
    const edge = numbers.edges[e];
    return edge?.isLive === true && isAncestor[edge.to] === 1;
  };
  const isNeeded = ancestorsOf(graph, nodeOf[target] ?? -1);
  const isComputed = (i: number): boolean => isNeeded[nodeOf[i] ?? -1] === 1 && numbers.nodes[i]?.operands !== undefined;
  const computed = listsBy(graph.nodes.length, nodeOf, isComputed);
  const along = listsBy(graph.edges.length, wireOf, flows);
  const inside = innerEdges(quotient, numbers, flows);
  const gates = graph.nodes
    .filter(({ index, operands }) => operands && (computed[index]?.length ?? 0) > 0)
    .map(({ index }) => index);
  const ordered: number[] = [];
  const wires: Edge[] = [];
  const flowing: Edge[] = [];
  const stops = [0];
  const stop = (): unknown => stops.push(ordered.length + flowing.length + (wires.length > 0 ? 1 : 0));
  for (const gate of gates) {
    for (const node of computed[gate] ?? []) ordered.push(node);
    stop();
  }
  stops.push(ordered.length + 1);
  const send = (e: number): void => {
    const edge = numbers.edges[e];
    if (edge) flowing.push(edge);
  };
  for (const gate of gates.toReversed()) {
    let within: readonly number[] = inside[gate] ?? [];
    for (let w = (graph.firstEdge[gate + 1] ?? 0) - 1; w >= (graph.firstEdge[gate] ?? 0); w--) {
      const wire = graph.edges[w];
      if (!wire || along[w]?.length === 0) continue;
      for (const e of within.toReversed()) send(e);
      within = [];
      for (const e of (along[w] ?? []).toReversed()) send(e);
      wires.push(wire);
      stop();
    }
  }
  return {
    walk: walkThrough(graph, nodeOf[target] ?? -1, gates, wires),
    numbers: walkThrough(numbers, target, ordered, flowing),
    stops: Int32Array.from(stops),
  };
};

export const drawTiles = (program: Program, graph: Graph, expanded: ReadonlySet<string>, target: number): Drawn => {
  const quotient = quotientOf(program, graph, expanded);
  const { nodeOf, wireOf, keys } = quotient;
  return { graph: quotient.graph, nodeOf, wireOf, keys, ...walksOf(quotient, graph, target) };
};
