/** Numbers that look random and are the same for the same seed, in every browser. */

/**
 * Uniform in [0, 1): mulberry32 by Tommy Ettinger, 2³² numbers before they repeat.
 * @param seed a whole number
 * @param drawn how many numbers to leave out at the start: whoever goes on later need not keep the generator
 */
export const uniformFrom = (seed: number, drawn = 0): (() => number) => {
  let state = (seed + Math.imul(drawn, 0x6d2b79f5)) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let bits = Math.imul(state ^ (state >>> 15), state | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
};

/** N(0, 1), by the method of Box and Muller: two at a time. */
export const normalFrom = (seed: number): (() => number) => {
  const uniform = uniformFrom(seed);
  let spare: number | null = null;
  return () => {
    if (spare !== null) {
      const kept = spare;
      spare = null;
      return kept;
    }
    const radius = Math.sqrt(-2 * Math.log(1 - uniform()));
    const angle = 2 * Math.PI * uniform();
    spare = radius * Math.sin(angle);
    return radius * Math.cos(angle);
  };
};
