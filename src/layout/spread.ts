/** Places along a line as near as possible to where each wants to be, in order and with room between them. */

/**
 * Least squares with minimal distances, exactly (pool adjacent violators).
 * @param wanted where each wants to be
 * @param weights how much, > 0
 * @param separations `separations[i]`: least distance from place i − 1 to place i
 */
export const spread = (wanted: readonly number[], weights: readonly number[], separations: readonly number[]): number[] => {
  const means: number[] = [];
  const totals: number[] = [];
  const sizes: number[] = [];
  let offset = 0;
  for (let i = 0; i < wanted.length; i++) {
    offset += i > 0 ? (separations[i] ?? 0) : 0;
    let mean = (wanted[i] ?? 0) - offset;
    let total = weights[i] ?? 1;
    let size = 1;
    for (let last = means.at(-1); last !== undefined && last > mean; last = means.at(-1)) {
      const weight = totals.pop() ?? 0;
      mean = (last * weight + mean * total) / (weight + total);
      total += weight;
      size += sizes.pop() ?? 0;
      means.pop();
    }
    means.push(mean);
    totals.push(total);
    sizes.push(size);
  }
  const places: number[] = [];
  offset = 0;
  means.forEach((mean, block) => {
    for (let k = 0; k < (sizes[block] ?? 0); k++) {
      const i = places.length;
      offset += i > 0 ? (separations[i] ?? 0) : 0;
      places.push(mean + offset);
    }
  });
  return places;
};
