/** Places along a line as near as possible to where each wants to be, in order and with room between them. */

/**
 * Least squares with minimal distances, exactly (pool adjacent violators).
 * @param wanted where each wants to be
 * @param weights how much, > 0
 * @param separations `separations[i]`: least distance from place i − 1 to place i
 */
export const spread = (wanted: Numbers, weights: Numbers, separations: Numbers): Float64Array => {
  const places = Float64Array.from(wanted);
  if (places.length < 2) return places;
  const means = new Float64Array(places.length);
  const totals = new Float64Array(places.length);
  const ends = new Int32Array(places.length);
  let blocks = 0;
  let offset = 0;
  for (let i = 0; i < places.length; i++) {
    offset += i > 0 ? (separations[i] ?? 0) : 0;
    let mean = (places[i] ?? 0) - offset;
    let total = weights[i] ?? 1;
    for (; blocks > 0 && (means[blocks - 1] ?? 0) > mean; blocks--) {
      const weight = totals[blocks - 1] ?? 0;
      mean = ((means[blocks - 1] ?? 0) * weight + mean * total) / (weight + total);
      total += weight;
    }
    means[blocks] = mean;
    totals[blocks] = total;
    ends[blocks] = i + 1;
    blocks++;
  }
  offset = 0;
  for (let block = 0, i = 0; block < blocks; block++)
    for (; i < (ends[block] ?? 0); i++) {
      offset += i > 0 ? (separations[i] ?? 0) : 0;
      places[i] = (means[block] ?? 0) + offset;
    }
  return places;
};

type Numbers = ArrayLike<number>;
