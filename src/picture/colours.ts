/**
 * Numbers as colours: one on each side of a middle, the fuller the further away, none in the middle. Readers who are colour-blind tell the two apart; they are
 * neither that of values nor that of gradients, and they let light and dark grounds through, so that text can stand on them.
 */

/** Red, green, blue, from 0 to 255. */
const BELOW = [150, 82, 196] as const;
const ABOVE = [16, 150, 92] as const;

/** Where a colour is fullest; out of 255. */
const FULLEST = 190;

/** Out of 255. @param away how far from the middle, ±1 and beyond it being as far as the scale goes */
const opacityOf = (away: number): number => FULLEST * Math.min(1, Math.abs(away));

export interface ColourRange {
  readonly middle: number;
  /** From the middle to where a colour is fullest. */
  readonly reach: number;
}

/** Red, green, blue and opacity of each, from 0 to 255. What is no finite number has no colour. */
export const coloursOf = (values: ArrayLike<number>, { middle, reach }: ColourRange): Uint8ClampedArray<ArrayBuffer> => {
  const colours = new Uint8ClampedArray(4 * values.length);
  for (let i = 0; i < values.length; i++) {
    const away = ((values[i] ?? Number.NaN) - middle) / reach;
    if (!Number.isFinite(away)) continue;
    colours.set(away < 0 ? BELOW : ABOVE, 4 * i);
    colours[4 * i + 3] = opacityOf(away);
  }
  return colours;
};

/** The largest of them without its sign; 0 where none is finite. */
export const farthestOf = (values: Iterable<number>): number => {
  let farthest = 0;
  for (const value of values) if (Number.isFinite(value)) farthest = Math.max(farthest, Math.abs(value));
  return farthest;
};

/** For numbers around 0, as CSS and SVG write colours. @param farthest see `farthestOf` @returns null where there is no finite number */
export const signedColour = (value: number, farthest: number): string | null => {
  if (!Number.isFinite(value)) return null;
  if (value === 0 || farthest === 0) return "transparent";
  const opacity = Math.round((opacityOf(value / farthest) / 255) * 1000) / 1000;
  return `rgb(${(value < 0 ? BELOW : ABOVE).join(" ")} / ${opacity})`;
};
