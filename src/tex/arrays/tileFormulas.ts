/** The formulas of steps through tiles: in matrix form, and of a selected entry by its numbers. */
import { numbersOf } from "../../graph/drawn.ts";
import type { Step } from "../../graph/schedule.ts";
import type { Moment } from "../../moment/moment.ts";
import { type FormulaLine, formulaLines } from "../formulaLines.ts";
import type { AskedFor, FormulaLabels } from "../formulaTypes.ts";
import { plainStepFormula } from "../stepFormula.ts";
import type { TileFormulas } from "../tileFormulas.ts";
import { entryLines } from "./entryLines.ts";
import { programOfArrays } from "./programOfArrays.ts";
import { plainTileLines, tileLines } from "./tileLines.ts";
import { type TileStop, tileStop } from "./tileStop.ts";

const stopsOf = ({ program, drawn }: Moment, steps: readonly Step[]): readonly (TileStop | null)[] | null => {
  const stops = steps.map((step) => tileStop(program, drawn, step));
  return stops.some((stop) => stop !== null) ? stops : null;
};

/** The selected entry by itself says more than any entry. */
const withEntry = (lines: readonly FormulaLine[], entry: readonly FormulaLine[]): readonly FormulaLine[] => {
  if (entry.length === 0) return lines;
  const [main, ...others] = lines.filter(({ kind }) => kind !== "rule");
  return [...(main ? [main] : []), ...entry.map((line) => ({ ...line, kind: "rule" as const })), ...others];
};

const linesAt = (
  moment: Moment,
  step: Step,
  stop: TileStop | null,
  labels: FormulaLabels,
  asked: AskedFor | null,
): readonly FormulaLine[] => {
  const facts = { ...moment, asked };
  if (!stop) return formulaLines(facts, numbersOf(moment.drawn, [step]), labels);
  const entry = moment.selectedDrawn?.entry ?? -1;
  return withEntry(tileLines(facts, stop, labels), entryLines(facts, stop, entry, labels));
};

/** Of several steps, each is told by what it computes, and what has arrived at an array where it has come furthest. */
const lines: TileFormulas["lines"] = (moment, steps, labels, asked) => {
  const stops = stopsOf(moment, steps);
  if (!stops) return null;
  const receivers = steps.map((step) => (step.kind === "backward" ? moment.drawn.graph.edges[step.edge]?.from : undefined));
  return steps.flatMap((step, i) => {
    const isLast = receivers.lastIndexOf(receivers[i]) === i;
    const told = linesAt(moment, step, stops[i] ?? null, labels, asked);
    const kept = steps.length === 1 ? told : told.filter(({ kind }) => kind === "main" || (kind === "sum" && isLast));
    return kept.map((line) => ({ ...line, step: i }));
  });
};

const stacked = (texts: readonly string[]): string =>
  texts.length > 1 ? `\\begin{gathered}\n${texts.join(" \\\\\n")}\n\\end{gathered}` : (texts[0] ?? "");

const plain: TileFormulas["plain"] = (moment, steps, labels, asked) => {
  const stops = stopsOf(moment, steps);
  if (!stops) return null;
  const facts = { ...moment, asked };
  const entry = moment.selectedDrawn?.entry ?? -1;
  const plainOf = (step: Step, stop: TileStop | null): string => {
    if (!stop) return numbersOf(moment.drawn, [step]).map((own) => plainStepFormula(facts, own, labels)).join("\n\n"); // biome-ignore format: one thought
    const told = withEntry(plainTileLines(facts, stop, labels), entryLines(facts, stop, entry, labels, false));
    return stacked(told.map(({ tex }) => tex));
  };
  return steps.map((step, i) => plainOf(step, stops[i] ?? null)).join("\n\n");
};

export const tileFormulas: TileFormulas = { program: programOfArrays, lines, plain };
