import { ticks } from "d3";

/** About `count` round numbers within a range, as an axis has them. */
export const evenSteps = ([from, to]: readonly [number, number], count: number): readonly number[] => ticks(from, to, count);
