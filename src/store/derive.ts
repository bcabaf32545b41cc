/**
 * State → what the screen shows, memoized in two stages. Structure (program, graph, steps) changes with the text and what is open;
 * numbers change whenever an input moves. A drag runs through the second stage only.
 */

import { valueOf } from "../choices/choice.ts";
import { GRANULARITY, ROW } from "../choices/core.ts";
import { buildGraph } from "../graph/buildGraph.ts";
import { type Drawn, drawnOf, numbersDone, numbersOf } from "../graph/drawn.ts";
import { evaluate } from "../graph/evaluate.ts";
import { createEvaluation } from "../graph/evaluation.ts";
import { type Frame, frameAt } from "../graph/frame.ts";
import type { Graph } from "../graph/graph.ts";
import type { Question } from "../graph/question.ts";
import { type Asked, questionsNow } from "../graph/questions.ts";
import { type Granularity, type Schedule, type Step, stepsOfStop } from "../graph/schedule.ts";
import { sumAsWalked } from "../graph/sumAsWalked.ts";
import { targetOf } from "../graph/targetOf.ts";
import { faultsOf, kinksOf } from "../graph/trouble.ts";
import { stepsOnTheWay } from "../graph/way.ts";
import { applyEdits, setInputs } from "../lang/edit.ts";
import { type ParseResult, parseProgram } from "../lang/parseProgram.ts";
import { parserOf } from "../lang/parts.ts";
import type { Program } from "../lang/program.ts";
import type { DataCell } from "../lang/syntax.ts";
import { itemsOf, type PointedItems } from "../moment/items.ts";
import type { Moment, Numbers, Structure } from "../moment/moment.ts";
import { stepsShown } from "../moment/stepsShown.ts";
import { memoizeLast } from "./memoize.ts";
import type { State } from "./state.ts";

export interface Derivations {
  /** The text on the screen: as typed, with the inputs that are being dragged where they are now. */
  readonly text: (state: State) => string;
  /** What the text as it stands says. While an input is being dragged, what it said when the drag began. */
  readonly parsed: (state: State) => ParseResult;
  /** null until a text has made a graph. */
  readonly structure: (state: State) => Structure | null;
  /** The row of the data that the numbers are of, from 0 on; null without data. */
  readonly row: (state: State) => number | null;
  readonly numbers: (state: State) => Numbers | null;
  readonly frame: (state: State) => Frame | null;
  /** The steps of a person to show as just done; within a step, that one. */
  readonly taken: (state: State) => readonly Step[];
  /** The same in numbers. */
  readonly active: (state: State) => readonly Step[];
  /** The steps of a person that formula and sentences are about. */
  readonly shown: (state: State) => readonly Step[];
  /** All of that and what is pointed at; null until a text has made a graph. */
  readonly moment: (state: State) => Moment | null;
  /** The number that is asked for where the walk stands. */
  readonly question: (state: State) => Question | null;
  /** The graph on the screen is not that of the text on the screen. */
  readonly isStale: (state: State) => boolean;
}

/** Always the same, so that whoever selects it is not woken by it. */
const NO_STEPS: readonly Step[] = [];

const hasHint = ({ hintAt, cursor, stage }: State): boolean => hintAt?.cursor === cursor && hintAt.stage === stage;

const rowOf = ({ program, chosen }: State): number | null =>
  program?.data ? Math.min(valueOf(chosen, ROW), program.data.rows.length) - 1 : null;

export const createDerivations = (): Derivations => {
  const parse = memoizeLast((text: string, _by: unknown) => parseProgram(text));
  const movedText = memoizeLast((program: Program, moved: ReadonlyMap<string, number>, row: number | null) =>
    applyEdits(program.text, setInputs(program, moved, row ?? 0)),
  );
  const graphOf = memoizeLast((program: Program, expanded: ReadonlySet<string>) => buildGraph(program, { expanded }));
  const structureOf = memoizeLast(
    (program: Program, graph: Graph, expanded: ReadonlySet<string>, target: string | null): Structure => {
      const drawn = drawnOf(program, graph, expanded, targetOf(program, graph, target) ?? graph.output);
      return { program, graph, walk: drawn.numbers, drawn };
    },
  );
  const buffers = memoizeLast(({ graph, target }: Schedule) => createEvaluation(graph, target));
  const valuesOf = memoizeLast(
    ({ numbers: walk, stops }: Drawn, moved: ReadonlyMap<string, number>, cells: readonly DataCell[] | null): Numbers => {
      const evaluation = buffers(walk);
      for (const node of walk.graph.nodes)
        if (node.kind === "input")
          evaluation.values[node.index] = moved.get(node.name) ?? cells?.[node.column ?? -1]?.value ?? node.value;
      evaluate(evaluation);
      if (stops) sumAsWalked(walk, evaluation);
      return { evaluation, faults: faultsOf(evaluation), kinks: kinksOf(evaluation) };
    },
  );
  const frameOf = memoizeLast((walk: Schedule, { evaluation }: Numbers, cursor: number) => frameAt(walk, evaluation, cursor));
  const takenOf = memoizeLast(({ walk }: Drawn, from: number | null, cursor: number, stage: number, granularity: Granularity) => {
    if (from !== null || stage > 0) return stepsOnTheWay(walk, { cursor: from ?? cursor, stage: 0 }, { cursor, stage });
    return stepsOfStop(walk, cursor, granularity);
  });
  const activeOf = memoizeLast(numbersOf);
  const questionOf = memoizeLast(
    (drawn: Drawn, { evaluation }: Numbers, cursor: number, stage: number, asked: Asked | null) =>
      questionsNow(drawn, evaluation, cursor, asked).find((question) => question.stage === stage) ?? null,
  );
  const shownOf = memoizeLast(stepsShown);
  const selectedIn = memoizeLast(itemsOf);
  const hoveredIn = memoizeLast(itemsOf);
  const momentOf = memoizeLast(
    (now: Structure, known: Numbers, frame: Frame, cursor: number, taken: readonly Step[], active: readonly Step[], stages: number | null, isMoving: boolean, question: Question | null, isHinted: boolean, row: number | null, selected: PointedItems, hovered: PointedItems): Moment => ({
      ...now, ...known, frame, cursor, taken, active, stages, isMoving, question, isHinted, row,
      selected: selected.number, selectedDrawn: selected.drawn, hovered: hovered.number, hoveredDrawn: hovered.drawn,
    }),
  ); // biome-ignore format: one thought

  const structure = ({ program, expanded, target }: State): Structure | null => {
    if (!program) return null;
    return structureOf(program, graphOf(program, expanded), expanded, target);
  };
  const numbers = (state: State): Numbers | null => {
    const now = structure(state);
    return now && valuesOf(now.drawn, state.moved, now.program.data?.rows[rowOf(state) ?? 0] ?? null);
  };
  const frame = (state: State): Frame | null => {
    const [now, known] = [structure(state), numbers(state)];
    return now && known && frameOf(now.walk, known, numbersDone(now.drawn, (state.way ?? state).cursor));
  };
  const taken = (state: State): readonly Step[] => {
    const now = structure(state);
    return now
      ? takenOf(now.drawn, state.way?.cursor ?? null, state.cursor, state.stage, valueOf(state.chosen, GRANULARITY))
      : NO_STEPS;
  };
  const active = (state: State): readonly Step[] => {
    const now = structure(state);
    return now ? activeOf(now.drawn, taken(state)) : NO_STEPS;
  };
  const question = (state: State): Question | null => {
    const [now, known] = [structure(state), numbers(state)];
    return now && known && questionOf(now.drawn, known, state.cursor, state.stage, state.asked);
  };
  return {
    text: (state) => {
      const { text, program, moved } = state;
      return program && moved.size > 0 ? movedText(program, moved, rowOf(state)) : text;
    },
    parsed: ({ text }) => parse(text, parserOf(text)),
    structure,
    row: rowOf,
    numbers,
    frame,
    taken,
    active,
    shown: (state) => {
      const now = structure(state);
      if (!now) return NO_STEPS;
      const { drawn } = selectedIn(now.drawn, state.selected);
      return shownOf(now.drawn.walk, (state.way ?? state).cursor, drawn, taken(state));
    },
    moment: (state) => {
      const [now, known, shown] = [structure(state), numbers(state), frame(state)];
      if (!now || !known || !shown) return null;
      const [selected, hovered] = [selectedIn(now.drawn, state.selected), hoveredIn(now.drawn, state.hovered)];
      const stages = state.way ? state.way.stage : state.stage > 0 ? state.stage : null;
      return momentOf(
        now,
        known,
        shown,
        (state.way ?? state).cursor,
        taken(state),
        active(state),
        stages,
        state.way?.isMoving ?? false,
        question(state),
        hasHint(state),
        rowOf(state),
        selected,
        hovered,
      );
    },
    question,
    isStale: ({ text, program }) => program?.text !== text,
  };
};
