/** What the tests of the formulas share: a strict reader, and programs to write the formulas of. */
import { renderToString } from "katex";
import { buildGraph } from "../graph/buildGraph.ts";
import { createEvaluation, evaluate } from "../graph/evaluate.ts";
import { edgeName } from "../graph/graph.ts";
import { type Step, schedule } from "../graph/schedule.ts";
import { kinksOf } from "../graph/trouble.ts";
import { parseProgram } from "../lang/parseProgram.ts";
import type { Program } from "../lang/program.ts";
import type { FormulaFacts, FormulaLabels, StepFormula } from "./formulaTypes.ts";
import { spacedBases } from "./powerBase.ts";
import { plainStepFormula, stepFormula } from "./stepFormula.ts";

/** As the page sets it, but strictly. */
export const markupOf = (tex: string): string =>
  renderToString(spacedBases(tex), {
    displayMode: true,
    strict: (code: string) => (code === "htmlExtension" ? "ignore" : "error"),
    trust: ({ command }: { command: string }) => command === "\\htmlData",
    throwOnError: true,
  });

/** What KaTeX has against a formula, warnings included; null if it takes it as it is. */
export const complaintOf = (tex: string): string | null => {
  try {
    markupOf(tex);
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

export type Walk = FormulaFacts;

export const walkThrough = (text: string, ...expanded: string[]): Walk => {
  const graph = buildGraph(programOf(text), { expanded: new Set(expanded) });
  const evaluation = evaluate(createEvaluation(graph));
  return { walk: schedule(graph), evaluation, kinks: kinksOf(evaluation) };
};

/** Names of the calls in a program that can be opened, but for those inside others. */
export const openable = (text: string): string[] => {
  const { nodes } = buildGraph(programOf(text));
  const all = new Set(nodes.map(({ name }) => name));
  return buildGraph(programOf(text), { expanded: all }).groups.map(({ name }) => name);
};

export const LABELS: FormulaLabels = {
  upstream: "upstream",
  local: "local",
  via: "via",
  position: ({ position }) => `operand ${position}`,
  convention: "convention",
  floating: "float",
};

/** The lines with their tags, and the numbers behind them. */
export const tagged = (
  walk: Walk,
  step: Step,
): { readonly lines: readonly string[]; readonly numbers: StepFormula["numbers"] } => {
  const { lines, numbers } = stepFormula(walk, step, LABELS);
  return { lines: lines.map(({ tex }) => tex), numbers };
};
export const plain = (walk: Walk, step: Step): string => plainStepFormula(walk, step, LABELS);

/** A step is called as the DOM calls its node or edge. */
export const stepCalled = ({ walk }: Walk, wanted: string): Step => {
  const { graph, steps } = walk;
  const called = (step: Step): string => {
    if (step.kind === "seed") return "seed";
    if (step.kind === "forward") return graph.nodes[step.node]?.name ?? "";
    const edge = graph.edges[step.edge];
    return edge ? edgeName(graph, edge) : "";
  };
  const step = steps.find((candidate) => called(candidate) === wanted);
  if (!step) throw new Error(`no step is called ${wanted}, but ${steps.map(called).join(" ")}`);
  return step;
};
