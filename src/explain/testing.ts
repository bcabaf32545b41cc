/** What the tests of the explanations share: moments of programs. */

import { drawnOf, numbersDone, numbersOf } from "../graph/drawn.ts";
import { createEvaluation, evaluate } from "../graph/evaluate.ts";
import { frameAt } from "../graph/frame.ts";
import { edgeName } from "../graph/graph.ts";
import { type Granularity, type Step, stepsOfStop } from "../graph/schedule.ts";
import { sumAsWalked } from "../graph/sumAsWalked.ts";
import { graphOf, nodeNamed } from "../graph/testing.ts";
import { faultsOf, kinksOf } from "../graph/trouble.ts";
import { parseProgram } from "../lang/parseProgram.ts";
import { itemsOf } from "../moment/items.ts";
import type { Moment } from "../moment/moment.ts";

export interface Scene {
  readonly target?: string | undefined;
  readonly granularity?: Granularity;
  readonly stages?: number;
  /** Keys of open gates. */
  readonly expanded?: readonly string[];
  /** Name of a selected node. */
  readonly selected?: string;
}

/** A program's moments by cursor. */
export const momentsOf = (text: string, { target, granularity = "edge", stages, selected, expanded = [] }: Scene = {}) => {
  const graph = graphOf(text, ...expanded);
  const { program } = parseProgram(text);
  if (!program) throw new Error(`this program has errors:\n${text}`);
  const drawn = drawnOf(program, graph, new Set(expanded), target === undefined ? graph.output : nodeNamed(graph, target).index);
  const { numbers: walk } = drawn;
  const evaluation = evaluate(createEvaluation(graph, walk.target));
  if (drawn.stops) sumAsWalked(walk, evaluation);
  const [faults, kinks] = [faultsOf(evaluation), kinksOf(evaluation)];
  const { number, drawn: place } = itemsOf(drawn, selected === undefined ? null : { kind: "node", name: selected });
  const at = (wanted: number): Moment => {
    const cursor = Math.min(wanted, drawn.walk.steps.length);
    const done = stages === undefined ? cursor : cursor - 1;
    const taken = stepsOfStop(drawn.walk, cursor, granularity);
    return {
      program,
      graph,
      walk,
      drawn,
      evaluation,
      faults,
      kinks,
      frame: frameAt(walk, evaluation, numbersDone(drawn, done)),
      cursor: done,
      taken,
      active: numbersOf(drawn, taken),
      stages: stages ?? null,
      isMoving: false,
      question: null,
      isHinted: false,
      row: program.data && 0,
      selected: number,
      selectedDrawn: place,
      hovered: null,
      hoveredDrawn: null,
    };
  };
  return { graph, walk, drawn, evaluation, at };
};

/** `forward q`, `seed`, or the name of an edge; of a step of a person. */
export const stepName = ({ drawn: { graph } }: Pick<Moment, "drawn">, step: Step): string => {
  if (step.kind === "seed") return "seed";
  if (step.kind === "forward") return `forward ${graph.nodes[step.node]?.name}`;
  const edge = graph.edges[step.edge];
  return edge ? edgeName(graph, edge) : "";
};

export const momentCalled = (text: string, step: string, scene: Scene = {}): Moment => {
  const moments = momentsOf(text, scene);
  const at = moments.drawn.walk.steps.findIndex((candidate) => stepName(moments, candidate) === step);
  if (at < 0) throw new Error(`no step is called ${step}`);
  return moments.at(at + 1);
};
