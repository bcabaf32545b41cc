/** Numbers behind a slider and a number field. Pure functions. */

/** 1, 2 or 5 times a power of ten, at least `x`. */
const niceAtLeast = (x: number): number => {
  const power = 10 ** Math.floor(Math.log10(x));
  const factor = [1, 2, 5, 10].find((candidate) => candidate * power >= x * (1 - 1e-12)) ?? 10;
  return factor * power;
};

const SMALLEST = 5;

/** How far a slider reaches on either side of 0: ±5, or what it takes to hold the value. */
export const reachFor = (value: number): number => Math.max(SMALLEST, niceAtLeast(Math.max(SMALLEST, Math.abs(value))));

/** The next larger one: for a slider that was let go at its end. */
export const grownReach = (reach: number): number => niceAtLeast(reach * 1.5);

/** A hundredth of the way from 0 to the end, as a power of ten: what one arrow key moves. */
export const stepFor = (reach: number): number => 10 ** Math.floor(Math.log10(reach / 50));

/** To whole steps, without the dust that adding decimal fractions leaves. */
export const rounded = (value: number, step: number): number => {
  const digits = Math.min(15, Math.max(0, -Math.floor(Math.log10(step) + 1e-9)));
  return Number((Math.round(value / step) * step).toFixed(digits));
};

/** What a key or a turn of the wheel does: Shift ten steps, Alt a tenth of one. */
export const nudged = (
  value: number,
  direction: 1 | -1,
  step: number,
  { shiftKey, altKey }: { shiftKey: boolean; altKey: boolean },
): number => {
  const size = step * (shiftKey ? 10 : altKey ? 0.1 : 1);
  return rounded(value + direction * size, Math.min(size, step));
};

/** Reads what a person typed: any float, with either minus sign. null if it is no finite number. */
export const readNumber = (typed: string): number | null => {
  const text = typed.trim().replace(/^[−–]/, "-");
  const value = text === "" ? Number.NaN : Number(text);
  return Number.isFinite(value) ? value : null;
};
