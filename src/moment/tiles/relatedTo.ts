/** Which entries have to do with the one that is pointed at: its row, its column. */
import { type Drawn, isTile } from "../../graph/drawn.ts";
import type { Moment } from "../moment.ts";

const NOTHING: ReadonlySet<number> = new Set();

const isEntry = ({ graph }: Drawn, drawnNode: number, number: number): boolean => {
  const node = graph.nodes[drawnNode];
  return !isTile(node) || node.entries.includes(number);
};

/** Follows edges one way, through what is inside a tile, to the first numbers that are seen. */
const seenFrom = (drawn: Drawn, start: number, next: (node: number) => readonly number[], found: Set<number>): void => {
  const { nodeOf } = drawn;
  const waiting = [start];
  const passed = new Set(waiting);
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop())
    for (const node of next(at)) {
      if (passed.has(node)) continue;
      passed.add(node);
      if (isEntry(drawn, nodeOf?.[node] ?? node, node)) found.add(node);
      else waiting.push(node);
    }
};

const known = new WeakMap<Moment["walk"], { readonly entry: number; readonly related: ReadonlySet<number> }>();

/** Numbers that the selected or hovered entry is computed from in one step of a tile, and those that are computed from it. */
export const relatedTo = ({ walk, drawn, selectedDrawn, hoveredDrawn }: Moment): ReadonlySet<number> => {
  const entry = hoveredDrawn?.entry ?? selectedDrawn?.entry ?? null;
  if (entry === null) return NOTHING;
  const before = known.get(walk);
  if (before?.entry === entry) return before.related;
  const { nodes, edges } = walk.graph;
  const related = new Set<number>();
  seenFrom(drawn, entry, (node) => nodes[node]?.operands ?? [], related);
  const readers = new Map<number, number[]>();
  for (const { from, to } of edges) readers.set(from, [...(readers.get(from) ?? []), to]);
  seenFrom(drawn, entry, (node) => readers.get(node) ?? [], related);
  known.set(walk, { entry, related });
  return related;
};
