/** What the tests of the formulas share: a strict reader, and programs to write the formulas of. */
import { renderToString } from "katex";
import { buildGraph } from "../graph/buildGraph.ts";
import { createEvaluation, type Evaluation, evaluate } from "../graph/evaluate.ts";
import { type Schedule, type Step, schedule } from "../graph/schedule.ts";
import { parseProgram } from "../lang/parseProgram.ts";
import type { Program } from "../lang/program.ts";
import { type FactorLabels, plainStepFormula, type StepFormula, stepFormula } from "./stepFormula.ts";

/** What KaTeX has against a formula, warnings included; null if it takes it as it is. */
export const complaintOf = (tex: string): string | null => {
  try {
    renderToString(tex, {
      displayMode: true,
      strict: (code: string) => (code === "htmlExtension" ? "ignore" : "error"),
      trust: ({ command }: { command: string }) => command === "\\htmlData",
      throwOnError: true,
    });
    return null;
  } catch (error) {
    return String(error);
  }
};

export const programOf = (text: string): Program => {
  const { program, diagnostics } = parseProgram(text);
  if (!program) throw new Error(`${diagnostics.map(({ code }) => code).join(", ")} in:\n${text}`);
  return program;
};

export interface Walk {
  readonly walk: Schedule;
  readonly evaluation: Evaluation;
}

export const walkThrough = (text: string, ...expanded: string[]): Walk => {
  const graph = buildGraph(programOf(text), { expanded: new Set(expanded) });
  return { walk: schedule(graph), evaluation: evaluate(createEvaluation(graph)) };
};

/** Names of the calls in a program that can be opened, but for those inside others. */
export const openable = (text: string): string[] => {
  const { nodes } = buildGraph(programOf(text));
  const all = new Set(nodes.map(({ name }) => name));
  return buildGraph(programOf(text), { expanded: all }).groups.map(({ name }) => name);
};

export const LABELS: FactorLabels = { upstream: "upstream", local: "local" };

export const tagged = ({ walk, evaluation }: Walk, step: Step): StepFormula => stepFormula(walk, evaluation, step, LABELS);
export const plain = ({ walk, evaluation }: Walk, step: Step): string => plainStepFormula(walk, evaluation, step, LABELS);
