/** Which stretch of x is shown. It stays where it is while the point moves a little, so that it is the point that is seen to move. */
import { reachFor } from "../../ui/kit/range.ts";

/** How many times larger than at first. */
export const ZOOMS: readonly number[] = [0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 1000];

const clean = (x: number): number => Number(x.toPrecision(12));

/** Around 0 while x is within; otherwise around the multiple of half its width that is nearest to x. */
export const windowOf = (x: number, zoom: number): readonly [number, number] => {
  const around = Number.isFinite(x) ? x : 0;
  const half = Math.min(reachFor(around) / zoom, Number.MAX_VALUE / 4);
  const centre = Math.abs(around) <= half ? 0 : Math.round(around / half) * half;
  return [clean(centre - half), clean(centre + half)];
};
