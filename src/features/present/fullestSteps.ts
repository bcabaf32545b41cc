/** The type of formulas and sentences that the fullest step of a walk still fits into: so nothing is cut, and nothing moves from step to step. */
import type { Explanation } from "../../explain/explain.ts";
import { explanationsAlong } from "../../explain/explanationsAlong.ts";
import { numbersOf } from "../../graph/drawn.ts";
import { type Granularity, nextStop, type Step, stepsOfStop } from "../../graph/schedule.ts";
import type { Messages } from "../../i18n/messages.ts";
import type { Moment } from "../../moment/moment.ts";
import { type FormulaLine, formulaLines } from "../../tex/formulaLines.ts";
import { TILE_FORMULAS, wholeProgram } from "../../tex/tileFormulas.ts";

/** Of a long walk so many stops are looked at, evenly spread. */
const MOST_STOPS = 240;
/** Of those, so many are set and measured: the ones with most to say. */
const MOST_SET = 10;

/** What has been done at each stop after the start. */
const stopsOf = ({ drawn: { walk } }: Moment, granularity: Granularity): (readonly Step[])[] => {
  const total = walk.steps.length;
  const stride = Math.max(1, Math.ceil(total / MOST_STOPS));
  const stops: (readonly Step[])[] = [];
  for (let cursor = 0; cursor < total; ) {
    cursor = nextStop(walk, Math.min(total - 1, cursor + stride - 1), 1, granularity);
    stops.push(stepsOfStop(walk, cursor, granularity));
  }
  return stops;
};

const fullest = <T>(all: readonly T[], fullness: (one: T) => number): T[] =>
  all.toSorted((a, b) => fullness(b) - fullness(a)).slice(0, MOST_SET);

/** About as wide as it will be: marks and brackets of TeX take no room. */
const widthOf = ({ tex }: FormulaLine): number => tex.replaceAll(/\\htmlData\{[^}]*\}|\\[a-zA-Z]+|[{}_^\\]/g, "").length;

const longest = (lines: readonly FormulaLine[]): number => Math.max(...lines.map(widthOf));

/** What stands there before the first step: the whole program, which can be long. */
export const firstFormula = ({ program }: Moment): readonly FormulaLine[] => [
  { kind: "main", tex: wholeProgram(program), numbers: [], step: 0 },
];

/** Those of the stops with most lines, and of those with the longest ones. */
export const fullestFormulas = (moment: Moment, granularity: Granularity, messages: Messages): (readonly FormulaLine[])[] => {
  const { labels } = messages.formula;
  const linesOf = (steps: readonly Step[]): readonly FormulaLine[] =>
    TILE_FORMULAS.now?.lines(moment, steps, labels, null) ?? formulaLines(moment, numbersOf(moment.drawn, steps), labels);
  const all = stopsOf(moment, granularity).map(linesOf);
  return [...new Set([...fullest(all, longest), ...fullest(all, ({ length }) => length)])];
};

const lengthOf = ({ heading, sentences, troubles, guidance }: Explanation): number =>
  [heading, ...sentences, ...troubles, guidance ?? ""].reduce((sum, text) => sum + text.length + 20, 0);

/** The explanations with most words. What to press is said only where nothing else is: `present.css` hides it elsewhere. */
export const fullestExplanations = (moment: Moment, granularity: Granularity, messages: Messages): Explanation[] =>
  fullest(
    explanationsAlong(moment, granularity, messages).map((explanation) =>
      explanation.sentences.length + explanation.troubles.length > 0 ? { ...explanation, guidance: null } : explanation,
    ),
    lengthOf,
  );
