/** The update of one parameter as a formula: the rule, then its numbers. */
import type { DescentUpdate } from "../../lab/training/update.ts";
import { nameTex } from "../../tex/name.ts";
import { numberTex } from "../../tex/number.ts";

const bracketed = (tex: string): string => (tex.startsWith("-") ? `(${tex})` : tex);
const value = (tex: string): string => `\\htmlData{kind=value}{${tex}}`;
const gradient = (tex: string): string => `\\htmlData{kind=gradient}{${tex}}`;

interface Facts {
  readonly target: string;
  readonly parameter: string;
  /** α */
  readonly rate: number;
  /** The gradient that was left is added. */
  readonly hasLeft: boolean;
}

/** @param k the parameter's index in the update */
export const updateTex = (
  { left, mean, before, after, rows }: Pick<DescentUpdate, "left" | "mean" | "before" | "after" | "rows">,
  k: number,
  { target, parameter, rate, hasLeft }: Facts,
): string => {
  const [w, f] = [nameTex(parameter), nameTex(target)];
  const slope = `\\frac{\\partial ${rows.length > 1 ? `\\overline{${f}}` : f}}{\\partial ${w}}`;
  const [number, old] = [numberTex(mean[k] ?? Number.NaN), numberTex(left[k] ?? Number.NaN)];
  const rule = hasLeft ? `\\Bigl(g_{\\text{old}} + ${slope}\\Bigr)` : slope;
  const factor = hasLeft ? `(${gradient(old)} + ${gradient(bracketed(number))})` : gradient(bracketed(number));
  const [from, to] = [numberTex(before[k] ?? Number.NaN), numberTex(after[k] ?? Number.NaN)];
  return `\\begin{aligned} ${w} &\\leftarrow ${w} - \\alpha \\cdot ${rule} \\\\ &= ${value(from)} - ${numberTex(rate)} \\cdot ${factor} = ${value(to)} \\end{aligned}`;
};
