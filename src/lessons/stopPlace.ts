/** Where a stop of a lesson is, as the screen knows places. */
import { buildGraph } from "../graph/buildGraph.ts";
import { type Drawn, drawnOf } from "../graph/drawn.ts";
import { evaluate } from "../graph/evaluate.ts";
import { createEvaluation } from "../graph/evaluation.ts";
import { edgeName, type Graph } from "../graph/graph.ts";
import { questionsIn } from "../graph/question.ts";
import type { Schedule } from "../graph/schedule.ts";
import "../graph/tiles/learnTiles.ts";
import { applyEdits, setInputs } from "../lang/edit.ts";
import { parseProgram } from "../lang/parseProgram.ts";
import type { Program } from "../lang/program.ts";
import type { LessonFacts, Stop } from "./course/lesson.ts";

export interface StopPlace {
  /** With its inputs moved. */
  readonly program: string;
  /** How many steps are done. */
  readonly step: number;
  /** How many steps are done when its question is asked: the next one shows the answer. null if nothing is asked that the walk answers. */
  readonly askedAfter: number | null;
  /** And how many stages of that one. */
  readonly askedStage: number;
  /** How many steps show the answer. */
  readonly answeredAfter: number | null;
  readonly target: string | null;
  readonly expand: readonly string[];
  readonly select: string | null;
  readonly tool: string | null;
  /** By the names that links have for them, as links write them. */
  readonly choices: Readonly<Record<string, string>>;
}

const parsed = (text: string): Program => {
  const { program } = parseProgram(text);
  if (!program) throw new SyntaxError(`a lesson's program has errors:\n${text}`);
  return program;
};

const withMoved = (text: string, moved: Stop["moved"] = {}): string => {
  const program = parsed(text);
  return applyEdits(text, setInputs(program, new Map(Object.entries(moved))));
};

const indexOf = (graph: Graph, name: string): number => {
  const index = graph.byName.get(name);
  if (index === undefined) throw new RangeError(`there is no node ${name}`);
  return index;
};

/** Of what is drawn; a wire between two tiles is called after them, as any other. */
const stepOf = ({ walk }: Drawn, place: string): number => {
  const { graph, steps } = walk;
  if (place === "start") return 0;
  if (place === "end") return steps.length;
  const isPlace = (step: Schedule["steps"][number]): boolean => {
    if (step.kind === "seed") return place === "seed";
    if (step.kind === "forward") return graph.nodes[step.node]?.name === place;
    const edge = graph.edges[step.edge];
    return edge !== undefined && edgeName(graph, edge) === place;
  };
  const at = steps.findIndex(isPlace);
  if (at < 0) throw new RangeError(`the walk does not come by ${place}`);
  return at + 1;
};

/** The step that completes a gradient, of an entry too. */
const completedAfter = ({ walk, numbers, stops }: Drawn, name: string): number => {
  const node = indexOf(numbers.graph, name);
  const last = numbers.consumers[node]?.at(-1);
  if (node === numbers.target) return walk.forwardSteps + 1;
  if (!last) throw new RangeError(`${name} gets no gradient`);
  const done = numbers.contributionAt[last.index] ?? 0;
  return stops ? stops.findIndex((each) => each >= done) : done;
};

/** At a fork, the whole gradient is asked for, not what comes last. */
const stageOf = (drawn: Drawn, cursor: number): number => {
  const { graph, target } = drawn.numbers;
  return questionsIn(drawn, evaluate(createEvaluation(graph, target)), cursor, "gradients").at(-1)?.stage ?? 0;
};

/** @param n from 1. @throws RangeError if there is no such stop, or the walk does not have its place */
export const stopPlace = ({ program: text, stops }: LessonFacts, n: number): StopPlace => {
  const stop = stops[n - 1];
  if (!stop) throw new RangeError(`there is no stop ${n}`);
  const { place, target = null, moved, expand = [], select = null, tool = null, choices = {}, question } = stop;
  const program = withMoved(text, moved);
  const [read, open] = [parsed(program), new Set(expand)];
  const graph = buildGraph(read, { expanded: open });
  const walk = drawnOf(read, graph, open, target === null ? graph.output : indexOf(graph, target));
  const answeredAfter = question?.of === undefined ? null : completedAfter(walk, question.of);
  const askedAfter = answeredAfter === null ? null : answeredAfter - 1;
  const askedStage = askedAfter === null ? 0 : stageOf(walk, askedAfter);
  return {
    program,
    step: stepOf(walk, place),
    askedAfter,
    askedStage,
    answeredAfter,
    target,
    expand,
    select,
    tool,
    choices,
  };
};
