/** Takes crossings out where the order of the walk has left some. */
import { countCrossings, entrance, positionsOf } from "./countCrossings.ts";
import type { Layered, Segment } from "./layered.ts";
import { keepGroupsTogether } from "./orderOperands.ts";

type Layers = Layered["layers"];

/** Rounds of sorting by barycentre; more have not found anything better. A large graph gets as many as this many wires to sort allow. */
const ROUNDS = 8;
const EFFORT = 100_000;

/** Only strictly fewer crossings count as better: what the walk has put in order stays in order. */
export const reduceCrossings = (layered: Layered): Layered => {
  let best = layered.layers;
  let fewest = countCrossings(layered);
  let candidate = best;
  const rounds = Math.max(1, Math.min(ROUNDS, Math.floor(EFFORT / layered.layerOf.length)));
  for (let round = 0; round < rounds && fewest > 0; round++) {
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
  const positions = positionsOf(layered, layers);
  const centres = new Float64Array(layered.layerOf.length);
  const sorted = [...layers];
  const sortLayer = (index: number): void => {
    const layer = sorted[index] ?? [];
    layer.forEach((item, i) => {
      const segments = (leftToRight ? layered.before : layered.after)[item] ?? [];
      let sum = 0;
      for (const segment of segments) sum += leftToRight ? (positions[segment.from] ?? 0) : entrance(positions, segment);
      centres[item] = segments.length > 0 ? sum / segments.length : i;
    });
    const order = layer.toSorted((a, b) => (centres[a] ?? 0) - (centres[b] ?? 0));
    order.forEach((item, i) => { positions[item] = i; }); // biome-ignore format: one thought
    sorted[index] = order;
  };
  for (let i = 0; i < layers.length; i++) sortLayer(leftToRight ? i : layers.length - 1 - i);
  return sorted;
};

/** Changes neighbours of the same group over wherever that takes crossings away, until it does nowhere. */
const swapNeighbours = (layered: Layered, layers: Layers): Layers => {
  const positions = positionsOf(layered, layers);
  const order = layers.map((layer) => [...layer]);
  let isOpen = order.map(() => true);
  for (let round = 0; isOpen.includes(true) && round < 2 * ROUNDS; round++) {
    const isNext = order.map(() => false);
    order.forEach((layer, index) => {
      if (!isOpen[index] || !swapIn(layered, positions, layer)) return;
      for (const near of [index - 1, index, index + 1]) if (near >= 0 && near < order.length) isNext[near] = true;
    });
    isOpen = isNext;
  }
  return order;
};

/** @returns whether anything has changed */
const swapIn = (layered: Layered, positions: Int32Array, layer: number[]): boolean => {
  let isBetter = false;
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
  return isBetter;
};

/** How many crossings fewer there are with the two in the other order. */
const gain = ({ before, after }: Layered, positions: Int32Array, upper: number, lower: number): number =>
  balance(positions, source, before[upper] ?? [], before[lower] ?? []) +
  balance(positions, entrance, after[upper] ?? [], after[lower] ?? []);

type Place = (positions: Int32Array, segment: Segment) => number;

const source: Place = (positions, { from }) => positions[from] ?? 0;

/** Pairs in the wrong order less pairs in the right order. */
const balance = (positions: Int32Array, place: Place, upper: readonly Segment[], lower: readonly Segment[]): number => {
  if (upper.length === 0 || lower.length === 0) return 0;
  if (upper.length * lower.length > 64) return balanceOfMany(positions, place, upper, lower);
  let sum = 0;
  for (const a of upper) {
    const at = place(positions, a);
    for (const b of lower) sum += Math.sign(at - place(positions, b));
  }
  return sum;
};

/** The same, by merging. */
const balanceOfMany: typeof balance = (positions, place, upper, lower) => {
  const above = Float64Array.from(upper, (segment) => place(positions, segment)).toSorted();
  const below = Float64Array.from(lower, (segment) => place(positions, segment)).toSorted();
  let [sum, less, notMore] = [0, 0, 0];
  for (const at of above) {
    while (less < below.length && (below[less] ?? 0) < at) less++;
    while (notMore < below.length && (below[notMore] ?? 0) <= at) notMore++;
    sum += less - (below.length - notMore);
  }
  return sum;
};
