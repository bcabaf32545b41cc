/** A benchmark of wrong results means nothing, so it stops. */
class WrongResult extends Error {}

/** @param tolerance relative, and for numbers below 10⁻³ absolute in the same proportion */
export const assertClose = (what: string, found: unknown, expected: unknown, tolerance: number): void => {
  const [a, b] = [Number(found), Number(expected)];
  const scale = Math.max(Math.abs(a), Math.abs(b), 1e-3);
  if (!(Math.abs(a - b) <= tolerance * scale)) throw new WrongResult(`${what}: ${a} instead of ${b}`);
};
