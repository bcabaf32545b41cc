/** Counts crossings, and takes them out where the order of the walk has left some. */

import type { Layered, Segment } from "./layered.ts";
import { keepGroupsTogether } from "./orderOperands.ts";

type Layers = Layered["layers"];

/** Rounds of sorting by barycentre; more have not found anything better. */
const ROUNDS = 8;

const positionsOf = (layers: Layers): number[] => {
  const positions: number[] = [];
  for (const layer of layers) layer.forEach((item, i) => { positions[item] = i; }); // biome-ignore format: one thought
  return positions;
};

/** A number that grows from top to bottom over the places where wires enter the next column. A port is a place of its own, so operands in the wrong order cross. */
const entrance = (positions: readonly number[], { to, port }: Segment): number =>
  (positions[to] ?? 0) + (port ? port.place / port.count : 0);

/** In the gap after the column; a wire that forks crosses nothing by forking. */
const crossingsAfter = ({ after }: Layered, layer: readonly number[], positions: readonly number[]): number => {
  const places: number[] = [];
  for (const item of layer)
    places.push(...(after[item] ?? []).map((segment) => entrance(positions, segment)).toSorted((a, b) => a - b));
  const ranks = new Map([...new Set(places)].toSorted((a, b) => a - b).map((place, rank) => [place, rank + 1]));
  const tree = new Int32Array(ranks.size + 1); // how many wires so far enter at a rank: a Fenwick tree
  let crossings = 0;
  places.forEach((place, seen) => {
    const rank = ranks.get(place) ?? 0;
    let notBelow = 0;
    for (let i = rank; i > 0; i -= i & -i) notBelow += tree[i] ?? 0;
    crossings += seen - notBelow;
    for (let i = rank; i < tree.length; i += i & -i) tree[i] = (tree[i] ?? 0) + 1;
  });
  return crossings;
};

export const countCrossings = (layered: Layered, layers: Layers = layered.layers): number => {
  const positions = positionsOf(layers);
  return layers.reduce((sum, layer) => sum + crossingsAfter(layered, layer, positions), 0);
};

/** Only strictly fewer crossings count as better: what the walk has put in order stays in order. */
export const reduceCrossings = (layered: Layered): Layered => {
  let best = layered.layers;
  let fewest = countCrossings(layered);
  let candidate = best;
  for (let round = 0; round < ROUNDS && fewest > 0; round++) {
    if (round > 0) candidate = keepGroupsTogether(layered, sortByBarycentre(layered, candidate, round % 2 === 1));
    const swapped = swapNeighbours(layered, candidate);
    const crossings = countCrossings(layered, swapped);
    if (crossings < fewest) {
      fewest = crossings;
      best = swapped;
    }
  }
  return { ...layered, layers: best };
};

const sortByBarycentre = (layered: Layered, layers: Layers, leftToRight: boolean): Layers => {
  const positions = positionsOf(layers);
  const sorted = [...layers];
  const sortLayer = (index: number): void => {
    const layer = sorted[index] ?? [];
    const centres = new Map(
      layer.map((item, i) => {
        const segments = (leftToRight ? layered.before : layered.after)[item] ?? [];
        const places = segments.map((s) => (leftToRight ? (positions[s.from] ?? 0) : entrance(positions, s)));
        return [item, places.length > 0 ? places.reduce((a, b) => a + b) / places.length : i];
      }),
    );
    const order = layer.toSorted((a, b) => (centres.get(a) ?? 0) - (centres.get(b) ?? 0));
    order.forEach((item, i) => { positions[item] = i; }); // biome-ignore format: one thought
    sorted[index] = order;
  };
  for (let i = 0; i < layers.length; i++) sortLayer(leftToRight ? i : layers.length - 1 - i);
  return sorted;
};

/** Changes neighbours of the same group over wherever that takes crossings away, until it does nowhere. */
const swapNeighbours = (layered: Layered, layers: Layers): Layers => {
  const positions = positionsOf(layers);
  const order = layers.map((layer) => [...layer]);
  let isBetter = true;
  for (let round = 0; isBetter && round < 2 * ROUNDS; round++) {
    isBetter = false;
    for (const layer of order)
      for (let i = 0; i + 1 < layer.length; i++) {
        const upper = layer[i] ?? 0;
        const lower = layer[i + 1] ?? 0;
        if (layered.groupOf[upper] !== layered.groupOf[lower]) continue;
        if (gain(layered, positions, upper, lower) <= 0) continue;
        layer[i] = lower;
        layer[i + 1] = upper;
        positions[lower] = i;
        positions[upper] = i + 1;
        isBetter = true;
      }
  }
  return order;
};

/** How many crossings fewer there are with the two in the other order. */
const gain = ({ before, after }: Layered, positions: readonly number[], upper: number, lower: number): number => {
  const source = ({ from }: Segment) => positions[from] ?? 0;
  const target = (segment: Segment) => entrance(positions, segment);
  return (
    balance((before[upper] ?? []).map(source), (before[lower] ?? []).map(source)) +
    balance((after[upper] ?? []).map(target), (after[lower] ?? []).map(target))
  );
};

/** Pairs in the wrong order less pairs in the right order. */
const balance = (upper: readonly number[], lower: readonly number[]): number => {
  let sum = 0;
  for (const a of upper) for (const b of lower) sum += Math.sign(a - b);
  return sum;
};
