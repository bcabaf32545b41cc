/** Square matrices, row by row in one array. */

/**
 * `out` ← each row of `rows` times the matrix: out[r, i] = Σⱼ weights[i, j]·rows[r, j].
 * Four rows at once: each weight is read once for all of them.
 * @param rows as many as four divide
 */
export const multiply = (out: Float64Array, rows: Float64Array, weights: Float64Array, width: number): void => {
  for (let a = 0; a < out.length; a += 4 * width) {
    const [b, c, d] = [a + width, a + 2 * width, a + 3 * width];
    for (let i = 0; i < width; i++) {
      let [sumA, sumB, sumC, sumD] = [0, 0, 0, 0];
      for (let j = 0, w = i * width; j < width; j++) {
        const weight = weights[w + j]!;
        sumA += weight * rows[a + j]!;
        sumB += weight * rows[b + j]!;
        sumC += weight * rows[c + j]!;
        sumD += weight * rows[d + j]!;
      }
      out[a + i] = sumA;
      out[b + i] = sumB;
      out[c + i] = sumC;
      out[d + i] = sumD;
    }
  }
};

export const transposed = (weights: Float64Array, width: number): Float64Array => {
  const across = new Float64Array(weights.length);
  for (let i = 0; i < width; i++) for (let j = 0; j < width; j++) across[j * width + i] = weights[i * width + j]!;
  return across;
};
