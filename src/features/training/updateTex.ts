/** The update of a parameter as a formula, the rule and then its numbers: of one number, or of an array with its entries. */
import type { ParameterGroup } from "../../lab/training/parameterGroups.ts";
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

type Numbers = Pick<DescentUpdate, "left" | "mean" | "total" | "before" | "after" | "rows">;

/** `w ← w − α · ∂L/∂w`, by rows of the aligned lines. */
const ruleTex = ({ rows }: Pick<Numbers, "rows">, { target, parameter, hasLeft }: Facts): string => {
  const [w, f] = [nameTex(parameter), nameTex(target)];
  const slope = `\\frac{\\partial ${rows.length > 1 ? `\\overline{${f}}` : f}}{\\partial ${w}}`;
  return `${w} &\\leftarrow ${w} - \\alpha \\cdot ${hasLeft ? `\\Bigl(g_{\\text{old}} + ${slope}\\Bigr)` : slope}`;
};

const aligned = (...lines: readonly string[]): string => `\\begin{aligned} ${lines.join(" \\\\ ")} \\end{aligned}`;

/** @param k the parameter's index in the update */
export const updateTex = (update: Numbers, k: number, facts: Facts): string => {
  const { left, mean, before, after } = update;
  const [number, old] = [numberTex(mean[k] ?? Number.NaN), numberTex(left[k] ?? Number.NaN)];
  const factor = facts.hasLeft ? `(${gradient(old)} + ${gradient(bracketed(number))})` : gradient(bracketed(number));
  const [from, to] = [numberTex(before[k] ?? Number.NaN), numberTex(after[k] ?? Number.NaN)];
  return aligned(ruleTex(update, facts), `&= ${value(from)} - ${numberTex(facts.rate)} \\cdot ${factor} = ${value(to)}`);
};

/** More rows or columns are dots. */
const MOST = 4;

const cut = (items: readonly string[], dots: string): readonly string[] =>
  items.length > MOST ? [...items.slice(0, MOST - 1), dots] : items;

/** A vector stands upright. */
const arrayTex = ({ shape: [rows = 1, columns = 1], entries }: ParameterGroup, numbers: Float64Array): string => {
  const cells = entries.map((k) => (k < 0 ? "\\cdot" : numberTex(numbers[k] ?? Number.NaN)));
  const lines = Array.from({ length: rows }, (_, row) =>
    cut(cells.slice(row * columns, (row + 1) * columns), "\\cdots").join(" & "),
  );
  return `\\begin{bmatrix} ${cut(lines, "\\vdots").join(" \\\\ ")} \\end{bmatrix}`;
};

/** Of a whole array: `W ← W − α · ∂L/∂W`. */
export const arrayUpdateTex = (update: Numbers, group: ParameterGroup, facts: Omit<Facts, "parameter">): string => {
  const rule = ruleTex(update, { ...facts, parameter: group.name });
  const [before, after] = [update.before, update.after].map((numbers) => value(arrayTex(group, numbers)));
  const step = `${numberTex(facts.rate)} \\cdot ${gradient(arrayTex(group, update.total))}`;
  // Matrices one below the other, or they would have to be too small.
  return (group.shape[1] ?? 1) > 1
    ? aligned(rule, `&= ${before}`, `&\\phantom{{}={}} - ${step}`, `&= ${after}`)
    : aligned(rule, `&= ${before} - ${step} = ${after}`);
};
