/** Numbers behind a slider and a number field. Pure functions. */

/** 1, 2 or 5 times a power of ten, at least `x`; or the largest number there is. */
const niceAtLeast = (x: number): number => {
  const exponent = Math.floor(Math.log10(x));
  // Read as literals, which are exact: 10 ** 26 is not 1e26.
  const candidates = [1, 2, 5, 10, 20].map((factor) => Number(`${factor}e${exponent}`));
  return Math.min(Number.MAX_VALUE, candidates.find((candidate) => candidate >= x) ?? Number.MAX_VALUE);
};

const SMALLEST = 5;

/** How far a slider reaches on either side of 0: ±5, or what it takes to hold the value. */
export const reachFor = (value: number): number => Math.max(SMALLEST, niceAtLeast(Math.max(SMALLEST, Math.abs(value))));

/** A hundredth of the way from 0 to the end, as a power of ten: what one arrow key moves. */
export const stepFor = (reach: number): number => Number(`1e${Math.floor(Math.log10(reach / 50))}`);

/** To whole steps, without the dust that adding decimal fractions leaves. */
export const rounded = (value: number, step: number): number => {
  const digits = Math.min(15, Math.max(0, -Math.floor(Math.log10(step) + 1e-9)));
  const whole = Math.round(value / step) * step;
  const clean = Number(Number(whole.toFixed(digits)).toPrecision(15));
  return Number.isFinite(clean) ? clean : value;
};

/** What a key or a turn of the wheel does: Shift ten steps, Alt a tenth of one. */
export const nudged = (
  value: number,
  direction: 1 | -1,
  step: number,
  { shiftKey, altKey }: { shiftKey: boolean; altKey: boolean },
): number => {
  const size = step * (shiftKey ? 10 : altKey ? 0.1 : 1);
  const goal = value + direction * size;
  return Number.isFinite(goal) ? rounded(goal, Math.min(size, step)) : value;
};

/** Reads what a person typed: any float, with either minus sign, in the exponent too. null if it is no finite number. */
export const readNumber = (typed: string): number | null => {
  const text = typed.trim().replaceAll(/[−–]/g, "-");
  const value = text === "" ? Number.NaN : Number(text);
  return Number.isFinite(value) ? value : null;
};
