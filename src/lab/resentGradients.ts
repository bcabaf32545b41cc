/** What re-sending recursion ends in, without walking it: it could take longer than anybody lives. */
import type { Schedule } from "../graph/schedule.ts";
import type { OperandOrder } from "./recipes.ts";
import { groupWires, wiresToTarget } from "./wiresBetween.ts";

/** The work grows with the cube of the nodes, times the wires. */
const MOST_NODES = 80;

/**
 * By node. To enter a gate is a linear map on what the nodes hold, for it only multiplies by local derivatives and adds. The map of a gate is put
 * together from those of its operands.
 * @param local by edge
 * @returns null where there are too many nodes, where a factor is not finite, or where numbers beyond the largest cancel
 */
export const resentGradients = (walk: Schedule, local: Float64Array, order: OperandOrder): ReadonlyMap<number, number> | null => {
  const wires = wiresToTarget(walk);
  const nodes = [...new Set([walk.target, ...wires.map(({ from }) => from)])].toSorted((a, b) => a - b);
  if (nodes.length > MOST_NODES || wires.some(({ index }) => !Number.isFinite(local[index]))) return null;
  const at = new Map(nodes.map((node, i) => [node, i]));
  const maps = new Map<number, Float64Array[]>();
  for (const [gate, own] of [...groupWires(wires, "to")].toReversed()) {
    const rows = nodes.map((_, i) => new Float64Array(nodes.length).fill(1, i, i + 1));
    const sender = rows[at.get(gate) ?? -1];
    if (!sender) continue;
    for (const { index, from } of order === "last" ? own : own.toReversed()) {
      const receiver = at.get(from) ?? -1;
      addTimes(rows[receiver], sender, local[index] ?? Number.NaN);
      const entered = maps.get(from);
      if (entered) applyTo(rows, entered, receiver);
    }
    maps.set(gate, rows);
  }
  const end = maps.get(walk.target);
  const target = nodes.length - 1;
  const held = nodes.map((_, i) => (i === target ? 1 : (end?.[i]?.[target] ?? 0)));
  return held.some(Number.isNaN) ? null : new Map(nodes.map((node, i) => [node, held[i] ?? 0]));
};

const addTimes = (row: Float64Array | undefined, added: Float64Array, factor: number): void => {
  if (!row || factor === 0) return;
  for (let i = 0; i < row.length; i++) if (added[i] !== 0) row[i]! += factor * added[i]!; // beyond the largest number, too, 0 times is nothing
};

/** The map changes only what stands before its gate, each by what stands behind it; so rows can be replaced from the first on. */
const applyTo = (rows: readonly Float64Array[], map: readonly Float64Array[], gate: number): void => {
  for (let i = 0; i < gate; i++) for (let j = i + 1; j <= gate; j++) addTimes(rows[i], rows[j]!, map[i]![j]!);
};
