/** What the page should show, computed here by the same engine: one line for each node and each edge. */
import "../src/lang/arrays/learnAtOnce.ts";
import { buildGraph } from "../src/graph/buildGraph.ts";
import { createEvaluation, evaluate } from "../src/graph/evaluate.ts";
import { frameAt } from "../src/graph/frame.ts";
import { edgeName } from "../src/graph/graph.ts";
import { schedule } from "../src/graph/schedule.ts";
import { kinksOf } from "../src/graph/trouble.ts";
import { en } from "../src/i18n/en.ts";
import { parseProgram } from "../src/lang/parseProgram.ts";
import { shownText } from "../src/tex/pen.ts";
import { stepFormula } from "../src/tex/stepFormula.ts";

interface Start {
  readonly target?: string | undefined;
  readonly expand?: readonly string[] | undefined;
}

export interface Expected {
  readonly total: number;
  /** The attributes of every node and edge after so many steps. */
  readonly pictureAt: (cursor: number) => string[];
  /** The numbers in the formulas of a step, in order, with superscripts as plain digits. */
  readonly formulaNumbersAt: (cursor: number) => (string | undefined)[];
}

export const line = (name: string, numbers: Readonly<Record<string, string | null>>): string =>
  [name, ...Object.entries(numbers).flatMap(([key, value]) => (value === null ? [] : `${key}=${value}`))].join(" ");

const shown = (x: number | null): string | null => (x === null ? null : String(x));

export const expected = (text: string, { target, expand = [] }: Start = {}): Expected => {
  const { program } = parseProgram(text);
  if (!program) throw new Error(`this program has errors:\n${text}`);
  const graph = buildGraph(program, { expanded: new Set(expand) });
  const walk = schedule(graph, target === undefined ? graph.output : graph.byName.get(target));
  const evaluation = evaluate(createEvaluation(graph, walk.target));
  const kinks = kinksOf(evaluation);
  return {
    total: walk.steps.length,
    pictureAt: (cursor) => {
      const frame = frameAt(walk, evaluation, cursor);
      const nodes = graph.nodes.map(({ name, index }) => {
        const { value, gradient, state } = frame.nodes[index]!;
        return line(name, { value: shown(value), gradient: shown(gradient), state });
      });
      const edges = graph.edges.map((edge) =>
        line(edgeName(graph, edge), { contribution: shown(frame.edges[edge.index]!.contribution) }),
      );
      return [...nodes, ...edges];
    },
    formulaNumbersAt: (cursor) => {
      const step = walk.steps[cursor - 1];
      return step
        ? stepFormula({ walk, evaluation, kinks }, step, en.formula.labels).numbers.map((number) =>
            shownText(number, evaluation).normalize("NFKC"),
          )
        : [];
    },
  };
};

/** Far below what is ever shown, far above what a logarithm may differ in its last digit from one JavaScript engine to the next. */
const TOLERANCE = 1e-12;

const isClose = (a: number, b: number): boolean =>
  Object.is(a, b) || Math.abs(a - b) <= TOLERANCE * Math.max(1, Math.abs(a), Math.abs(b));

/** `wanted`, line by line, with what is on the screen in place of every number that agrees: for `expect(seen).toEqual(agreed(wanted, seen))`. */
export const agreed = (wanted: readonly string[], seen: readonly string[]): string[] =>
  wanted.map((wantedLine, i) => {
    const words = seen[i]?.split(" ") ?? [];
    return wantedLine
      .split(" ")
      .map((word, j) => {
        const other = words[j] ?? "";
        const [key, number] = word.split("=");
        const [otherKey, otherNumber] = other.split("=");
        if (number === undefined || otherNumber === undefined || key !== otherKey) return word;
        const isWrittenInFull = String(Number(otherNumber)) === otherNumber;
        return isWrittenInFull && isClose(Number(number), Number(otherNumber)) ? other : word;
      })
      .join(" ");
  });
