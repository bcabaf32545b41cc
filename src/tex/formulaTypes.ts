/** What formulas are written from, and what they are. */
import type { Stage } from "../graph/stages.ts";
import type { Moment } from "../moment/moment.ts";
import type { ShownNumber } from "./pen.ts";

/** Words in formulas, in the reader's language. */
export interface FormulaLabels {
  /** Under the factors of a product. */
  readonly upstream: string;
  readonly local: string;
  /** Before the gate that a contribution came through: `via d`. */
  readonly via: string;
  /** Which operand, where a gate uses the same one twice: `left operand`. */
  readonly position: (facts: { readonly position: number; readonly count: number }) => string;
  /** Over an equals sign: a slope that is agreed on, not computed; arithmetic with numbers that are not finite. */
  readonly convention: string;
  readonly floating: string;
}

/** main: what is computed. rule: why, by which derivative or definition. sum: what has arrived at a fork. */
export type LineKind = "main" | "rule" | "sum";

export interface Line {
  readonly kind: LineKind;
  readonly tex: string;
}

export interface StepFormula {
  /** Most important first. */
  readonly lines: readonly Line[];
  /** The numbers in them, by their tag. */
  readonly numbers: readonly ShownNumber[];
}

/** A number that a person is to say first: an empty box stands in its place, and in that of what follows from it. */
export interface AskedFor {
  readonly stage: Stage;
  /** The rule of the gate is told, but for its number. */
  readonly isRuleTold: boolean;
}

/** What a formula is written from. */
export interface FormulaFacts extends Pick<Moment, "walk" | "evaluation" | "kinks"> {
  readonly asked?: AskedFor | null;
}
