/** The lines of formulas for the steps on the screen. */
import { aboutOf } from "../graph/aboutOf.ts";
import type { Step } from "../graph/schedule.ts";
import type { FormulaFacts, FormulaLabels, Line, StepFormula } from "./formulaTypes.ts";
import type { ShownNumber } from "./pen.ts";
import { stepFormula } from "./stepFormula.ts";

/** A line and the formula whose numbers are in it. */
export interface FormulaLine extends Line {
  readonly numbers: readonly ShownNumber[];
  /** Which of the steps it belongs to. */
  readonly step: number;
}

/**
 * One step is told in full. Of several, each is told by what it computes, and each sum that they add to once, where it has come furthest; their rules
 * would say the same for every operand.
 */
export const formulaLines = (facts: FormulaFacts, steps: readonly Step[], labels: FormulaLabels): FormulaLine[] => {
  const { graph } = facts.walk;
  const operands = steps.map((step) => {
    const about = aboutOf(graph, step);
    return about.kind === "backward" ? about.operand : -1;
  });
  const told = ({ lines }: StepFormula, i: number): readonly Line[] => {
    if (steps.length === 1) return lines;
    const isLast = operands.lastIndexOf(operands[i] ?? -1) === i;
    return lines.filter(({ kind }) => kind === "main" || (kind === "sum" && isLast));
  };
  return steps.flatMap((step, i) => {
    const formula = stepFormula(facts, step, labels);
    return told(formula, i).map((line) => ({ ...line, numbers: formula.numbers, step: i }));
  });
};

const NUMBER = /(\\htmlData\{number=[^}]*\})\{(?:[^{}]|\{[^{}]*\})*\}/g;

/** What stays of a formula when only its numbers change. */
export const skeletonOf = (tex: string): string => tex.replaceAll(NUMBER, "$1");
