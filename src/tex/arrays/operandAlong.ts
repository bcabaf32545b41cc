/** Along which operand of an array gate an edge of the graph of numbers comes in. */
import type { Edge, Graph } from "../../graph/graph.ts";
import { slotAsOperand } from "../../graph/tiles/slotAsOperand.ts";
import type { Program } from "../../lang/program.ts";
import type { Entry, Tile } from "../../lang/tiles.ts";

/** Its operands, then what the function that it calls reads besides. */
export const operandsOf = ({ functions }: Program, { op, operands }: Tile): readonly Entry[] => [
  ...operands,
  ...(functions.get(op ?? "")?.captured ?? []),
];

const known = new WeakMap<Program, ReadonlyMap<string, ReadonlySet<Entry>>>();

/** By name of a tile: its entries. */
const entriesOf = (program: Program): ReadonlyMap<string, ReadonlySet<Entry>> => {
  const before = known.get(program);
  if (before) return before;
  const entries = new Map(program.tiles.map((tile) => [tile.name, new Set(tile.entries)]));
  known.set(program, entries);
  return entries;
};

/** @returns position among `operandsOf` */
export const operandAlong = (program: Program, graph: Graph, tile: Tile, edge: Edge): number => {
  const name = graph.nodes[edge.from]?.name ?? "";
  const holders = entriesOf(program);
  const isHeld = (operand: Entry): boolean => operand === name || (holders.get(String(operand))?.has(name) ?? false);
  const positions = operandsOf(program, tile).flatMap((operand, i) => (isHeld(operand) ? [i] : []));
  const bySlot = slotAsOperand(tile, graph, edge);
  return positions.includes(bySlot) ? bySlot : (positions[0] ?? 0);
};
