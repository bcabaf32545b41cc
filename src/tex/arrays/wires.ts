/** Along which operand of which array gate each edge of the graph of numbers runs. */
import type { Evaluation } from "../../graph/evaluation.ts";
import { type Edge, type Graph, isGate } from "../../graph/graph.ts";
import type { Program } from "../../lang/program.ts";
import type { Entry, Tile } from "../../lang/tiles.ts";
import { hasNodes } from "./pieces.ts";

/** Edges that bring contributions from one operand of one gate. */
export interface Wire {
  /** null: a gate of numbers alone. */
  readonly tile: Tile | null;
  /** The gate of numbers, or the last one of the tile. */
  readonly to: number;
  /** Position in the tile's operands; in a gate of numbers its slot. */
  readonly operand: number;
  readonly edges: readonly number[];
}

/** By node: the tile that it is an entry or a part of, the outermost one. */
const ownersOf = ({ tiles, values }: Program, { nodes, byName, edges }: Graph): readonly (Tile | null)[] => {
  const byTile = new Map(tiles.map((tile) => [tile.name, tile]));
  const outermost = (tile: Tile): Tile => {
    const around = tile.inside === null ? undefined : byTile.get(tile.inside);
    return around ? outermost(around) : tile; // a step of a step at most
  };
  const owners: (Tile | null)[] = nodes.map(() => null);
  for (const tile of tiles.filter(hasNodes))
    for (const entry of tile.entries) owners[byName.get(String(entry)) ?? -1] = outermost(tile);
  // A gate that no statement names is part of one expression, so it belongs to what reads it.
  for (let e = edges.length - 1; e >= 0; e--) {
    const { from, to } = edges[e] ?? { from: -1, to: -1 };
    const node = nodes[from];
    if (node && isGate(node) && !values.has(node.name)) owners[from] = owners[to] ?? null;
  }
  return owners;
};

interface Known {
  readonly program: Program;
  readonly owners: readonly (Tile | null)[];
  /** By node: the edges that leave it. */
  readonly leaving: readonly (readonly Edge[])[];
  readonly holders: ReadonlyMap<string, ReadonlySet<Entry>>;
}

const known = new WeakMap<Graph, Known>();

const knownOf = (program: Program, graph: Graph): Known => {
  const before = known.get(graph);
  if (before?.program === program) return before;
  const leaving: Edge[][] = graph.nodes.map(() => []);
  for (const edge of graph.edges) leaving[edge.from]?.push(edge);
  const holders = new Map(program.tiles.map(({ name, entries }) => [name, new Set(entries)]));
  const found = { program, owners: ownersOf(program, graph), leaving, holders };
  known.set(graph, found);
  return found;
};

/** The outermost tile that a gate of the graph of numbers is an entry or a part of. */
export const tileAround = (program: Program, graph: Graph, node: number): Tile | null =>
  knownOf(program, graph).owners[node] ?? null;

/** Where one and the same array is several operands, the place in the gates tells them apart. */
const slotAsOperand = (tile: Tile, graph: Graph, { to, slot }: Edge): number => {
  if (tile.op === "cross_entropy") return 1 - slot;
  if (tile.op === "list") {
    const place = tile.entries.indexOf(graph.nodes[to]?.name ?? "");
    return Math.floor((place * tile.operands.length) / tile.entries.length);
  }
  if (tile.op !== "softmax_cross_entropy") return slot;
  const gate = graph.nodes[to];
  return gate?.kind === "operation" && gate.op === "multiply" && slot === 0 ? 1 : 0;
};

/** Which operand of the tile an edge into it comes from: its position in `tile.operands`. */
export const operandAlong = (program: Program, graph: Graph, tile: Tile, edge: Edge): number => {
  const name = graph.nodes[edge.from]?.name ?? "";
  const { holders } = knownOf(program, graph);
  const holds = (operand: Entry): boolean => operand === name || (holders.get(String(operand))?.has(name) ?? false);
  const positions = tile.operands.flatMap((operand, i) => (holds(operand) ? [i] : []));
  const bySlot = slotAsOperand(tile, graph, edge);
  return positions.includes(bySlot) ? bySlot : (positions[0] ?? bySlot);
};

/** Those that bring contributions to any of these nodes, in the order in which they do. */
export const wiresFrom = (program: Program, evaluation: Evaluation, nodes: readonly number[]): readonly Wire[] => {
  const { graph, edges } = evaluation;
  const { leaving } = knownOf(program, graph);
  const wires = new Map<string, { tile: Tile | null; to: number; operand: number; edges: number[] }>();
  for (const edge of nodes.flatMap((node) => leaving[node] ?? [])) {
    if ((edges.upstream[edge.index] ?? -1) < 0) continue;
    const tile = tileAround(program, graph, edge.to);
    const operand = tile ? operandAlong(program, graph, tile, edge) : edge.slot;
    const key = `${tile ? tile.name : `#${edge.to}`} ${operand}`;
    const wire = wires.get(key) ?? { tile, to: edge.to, operand, edges: [] };
    wire.to = Math.max(wire.to, edge.to);
    wire.edges.push(edge.index);
    wires.set(key, wire);
  }
  return [...wires.values()].toSorted((a, b) => b.to - a.to || b.operand - a.operand);
};
