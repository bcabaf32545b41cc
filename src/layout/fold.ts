/** Cuts a row of columns into lines that stand one below the other, all from left to right, like lines of text. */
import type { Layered, Return, Segment } from "./layered.ts";

/** It can stand at the beginning of the line that reads it, as well as at the end of the one above. */
export const isInput = ({ before, groupOf, nodeCount }: Layered, item: number): boolean =>
  item < nodeCount && before[item]?.length === 0 && groupOf[item] === -1;

/**
 * Each cut wire enters its new line at a place of its own, in a column before the first; from the end of the old line it comes back there.
 * @param starts the columns where lines begin, without the first
 */
export const foldLines = (layered: Layered, starts: readonly number[]): Layered => {
  const layers = layered.layers.map((layer) => [...layer]);
  const before = [...layered.before];
  const after = [...layered.after];
  const layerOf = [...layered.layerOf];
  const groupOf = [...layered.groupOf];
  const returns: Return[] = [];
  const entryOf = new Map<number, number>();
  const isAtStart = new Set<number>();
  for (const start of starts) {
    const entries: number[] = [];
    for (const from of layers[start - 1] ?? []) {
      const segments = after[from] ?? [];
      if (segments.length === 0) continue;
      if (isInput(layered, from)) {
        layerOf[from] = start;
        entries.push(from);
        continue;
      }
      const entry = layerOf.push(start) - 1;
      entries.push(entry);
      entryOf.set(from, entry);
      returns.push({ from, to: entry });
      groupOf[entry] = -1;
      before[entry] = [];
      after[entry] = segments.map((segment) => ({ ...segment, from: entry }));
      after[from] = [];
      const isCut = (segment: Segment) => segment.from === from;
      for (const to of new Set(segments.map((segment) => segment.to)))
        before[to] = (before[to] ?? []).map((segment) => (isCut(segment) ? { ...segment, from: entry } : segment));
    }
    layers[start - 1] = (layers[start - 1] ?? []).filter((item) => !entries.includes(item));
    layers[start]?.unshift(...entries);
    for (const item of entries) isAtStart.add(item);
  }
  const shifts = layers.map(() => 0);
  for (const start of starts) shifts[start] = 1;
  for (let layer = 1; layer < shifts.length; layer++) shifts[layer] = (shifts[layer] ?? 0) + (shifts[layer - 1] ?? 0);
  const moved = (layer: number): number => layer + (shifts[layer] ?? 0);
  return {
    ...layered,
    before,
    after,
    groupOf,
    returns,
    layers: layers.flatMap((layer) => {
      const column = layer.filter((item) => !isAtStart.has(item));
      return column.length < layer.length ? [layer.filter((item) => isAtStart.has(item)), column] : [column];
    }),
    layerOf: layerOf.map((layer, item) => moved(layer) - (isAtStart.has(item) ? 1 : 0)),
    spans: layered.spans.map(({ first, last }) => (last < 0 ? { first, last } : { first: moved(first), last: moved(last) })),
    paths: layered.paths.map((path) => {
      const longer: number[] = [];
      path.forEach((item, i) => {
        longer.push(item);
        const entry = i < path.length - 1 ? entryOf.get(item) : undefined;
        if (entry !== undefined) longer.push(entry);
      });
      return longer;
    }),
    lineStarts: [0, ...starts.map((start) => moved(start) - 1)],
  };
};
