/** Where a walk through tiles stops: what each step of a person is about, in terms of the graph of numbers. */
import { type Drawn, type DrawnNode, isTile, type TileNode } from "../../graph/drawn.ts";
import type { Edge } from "../../graph/graph.ts";
import type { Step } from "../../graph/schedule.ts";
import type { Program } from "../../lang/program.ts";
import type { Tile } from "../../lang/tiles.ts";
import { operandAlong } from "./operandAlong.ts";
import { rowGate } from "./rowGate.ts";

/** What comes to an array along one wire. */
export interface Arrival {
  /** Name of the gate that it comes from. */
  readonly via: string;
  /** Which of its operands the array is, counted from 1; null where it is only one of them. */
  readonly position: { readonly position: number; readonly count: number } | null;
  /** Edges of the graph of numbers. */
  readonly edges: readonly number[];
}

interface Common {
  /** With the tiles that the formula needs besides those of the text. */
  readonly program: Program;
  readonly tile: Tile;
  /** Whether a node of the graph of numbers is part of the tile. */
  readonly isInside: (node: number) => boolean;
}

/** All that a tile computes, or all that flows back from it along one wire. */
export type TileStop =
  | (Common & { readonly kind: "forward" })
  | (Common & {
      readonly kind: "backward";
      /** Position among the operands. */
      readonly operand: number;
      readonly edges: readonly number[];
      /** The one number of the operand that receives, where its array is open; index in the graph of numbers. null: all of it. */
      readonly entry: number | null;
      /** All that the operand receives, in the order in which it does; these edges are one of them. */
      readonly arrivals: readonly Arrival[];
    });

const known = new WeakMap<Drawn, readonly (readonly number[])[]>();

/** By wire: its edges in the graph of numbers. */
const edgesByWire = (drawn: Drawn): readonly (readonly number[])[] => {
  const before = known.get(drawn);
  if (before) return before;
  const lists: number[][] = drawn.graph.edges.map(() => []);
  if (drawn.wireOf) for (const [edge, wire] of drawn.wireOf.entries()) lists[wire]?.push(edge);
  known.set(drawn, lists);
  return lists;
};

const arrivalOf = (drawn: Drawn, program: Program, wire: Edge): Arrival => {
  const node = drawn.graph.nodes[wire.to];
  const edges = edgesByWire(drawn)[wire.index] ?? [];
  const operands = node?.operands ?? [];
  const isTwice = operands.filter((operand) => operand === wire.from).length > 1;
  const position = isTile(node) ? operandOf(drawn, program, node.tile, edges) : wire.slot;
  return { via: node?.name ?? "", position: isTwice ? { position: position + 1, count: operands.length } : null, edges };
};

const operandOf = ({ numbers }: Drawn, program: Program, tile: Tile, [first = -1]: readonly number[]): number => {
  const edge = numbers.graph.edges[first];
  return edge ? operandAlong(program, numbers.graph, tile, edge) : 0;
};

const gateOf = (program: Program, node: TileNode): { readonly program: Program; readonly tile: Tile } | null =>
  node.shape.length === node.tile.shape.length ? { program, tile: node.tile } : rowGate(program, node.tile, node.name);

/** Whether what is drawn there is one number: not an array that is closed. */
const isOne = ({ graph }: Drawn, index: number): boolean => {
  const node = graph.nodes[index];
  return !isTile(node) || node.entries.length === 1;
};

/** null: the step is not one of a tile, or of an entry that its own formula tells. */
export const tileStop = (program: Program, drawn: Drawn, step: Step): TileStop | null => {
  if (step.kind === "seed") return null;
  const wire = step.kind === "backward" ? drawn.graph.edges[step.edge] : undefined;
  const node: DrawnNode | undefined = drawn.graph.nodes[step.kind === "forward" ? step.node : (wire?.to ?? -1)];
  if (!isTile(node)) return null;
  const gate = gateOf(program, node);
  if (!gate) return null;
  const isInside = (index: number): boolean => drawn.nodeOf?.[index] === node.index;
  if (!wire) return { kind: "forward", ...gate, isInside };
  const edges = edgesByWire(drawn)[wire.index] ?? [];
  const operand = operandOf(drawn, gate.program, gate.tile, edges);
  const isNumber = gate.program.tiles.some(({ name, entries }) => name === gate.tile.operands[operand] && entries.length > 1) && isOne(drawn, wire.from); // biome-ignore format: one thought
  const entry = isNumber ? (drawn.numbers.graph.edges[edges[0] ?? -1]?.from ?? null) : null;
  const arrivals = (drawn.walk.consumers[wire.from] ?? []).map((other) => arrivalOf(drawn, program, other));
  return { kind: "backward", ...gate, operand, edges, entry, arrivals, isInside };
};
