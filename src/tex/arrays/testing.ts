/** What the tests of array formulas share: every stop that a walk through tiles has. */
import "../../lang/arrays/learnAtOnce.ts";
import "../../graph/tiles/learnTiles.ts";
import { buildGraph } from "../../graph/buildGraph.ts";
import { type Drawn, drawnOf } from "../../graph/drawn.ts";
import { createEvaluation, evaluate } from "../../graph/evaluate.ts";
import { kinksOf } from "../../graph/trouble.ts";
import type { Program } from "../../lang/program.ts";
import { programOf } from "../testing.ts";
import type { TileFacts } from "./fittedLine.ts";
import { type TileStop, tileStop } from "./tileStop.ts";

export interface Scene extends TileFacts {
  readonly program: Program;
  readonly drawn: Drawn;
}

/** @param expanded keys of what is open */
export const sceneOf = (text: string, expanded: readonly string[] = []): Scene => {
  const program = programOf(text);
  const keys = new Set(expanded);
  const graph = buildGraph(program, { expanded: keys });
  const evaluation = evaluate(createEvaluation(graph));
  const drawn = drawnOf(program, graph, keys, graph.output);
  return { program, drawn, walk: drawn.numbers, evaluation, kinks: kinksOf(evaluation) };
};

/** Those of tiles, in the order of the walk. */
export const stopsOf = ({ program, drawn }: Scene): TileStop[] =>
  drawn.walk.steps.flatMap((step) => tileStop(program, drawn, step) ?? []);
