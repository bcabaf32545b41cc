/** Numbers in named columns: what a `data` statement says. */
export interface Table {
  /** One a column, as the language writes names, each once. */
  readonly names: readonly string[];
  /** As many numbers each as there are names, all finite. */
  readonly rows: readonly (readonly number[])[];
}

const DIGITS = 6;

/** What measurements have, and a program can show: six significant digits. */
export const sensible = (value: number): number => {
  const rounded = Number(value.toPrecision(DIGITS));
  return rounded === 0 ? 0 : rounded;
};
