/** How many pieces of wire cross. */
import type { Layered, Segment } from "./layered.ts";

/** By item: its place in its column, from the top. */
export const positionsOf = ({ layerOf }: Layered, layers: Layered["layers"]): Int32Array => {
  const positions = new Int32Array(layerOf.length);
  for (const layer of layers) layer.forEach((item, i) => { positions[item] = i; }); // biome-ignore format: one thought
  return positions;
};

/** A number that grows from top to bottom over the places where wires enter the next column. A port is a place of its own, so operands in the wrong order cross. */
export const entrance = (positions: Int32Array, { to, port }: Segment): number =>
  (positions[to] ?? 0) + (port ? port.place / port.count : 0);

/** In all gaps together; a wire that forks crosses nothing by forking. */
export const countCrossings = (layered: Layered, layers: Layered["layers"] = layered.layers): number => {
  const positions = positionsOf(layered, layers);
  return layers.reduce((sum, layer) => {
    const places = layer.flatMap((item) =>
      (layered.after[item] ?? []).map((segment) => entrance(positions, segment)).toSorted((a, b) => a - b),
    );
    return sum + inversionsIn(places);
  }, 0);
};

/** Pairs of numbers of which the greater comes first, by sorting. */
const inversionsIn = (numbers: readonly number[]): number => {
  let from = Float64Array.from(numbers);
  let to = new Float64Array(numbers.length);
  let inversions = 0;
  for (let run = 1; run < from.length; run *= 2) {
    for (let start = 0; start < from.length; start += 2 * run) {
      const middle = Math.min(start + run, from.length);
      const end = Math.min(start + 2 * run, from.length);
      let [left, right] = [start, middle];
      for (let i = start; i < end; i++) {
        const isLeft = left < middle && (right >= end || (from[left] ?? 0) <= (from[right] ?? 0));
        if (!isLeft) inversions += middle - left;
        to[i] = from[isLeft ? left++ : right++] ?? 0;
      }
    }
    [from, to] = [to, from];
  }
  return inversions;
};
