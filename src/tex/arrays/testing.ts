/** What the tests of array formulas share: every stop that a walk through closed tiles has. */
import "../../lang/arrays/learnAtOnce.ts";
import { buildGraph } from "../../graph/buildGraph.ts";
import { createEvaluation, evaluate } from "../../graph/evaluate.ts";
import { kinksOf } from "../../graph/trouble.ts";
import { programOf } from "../testing.ts";
import { hasNodes } from "./pieces.ts";
import type { TileFacts, TileStop } from "./tileLines.ts";
import { tileAround, wiresFrom } from "./wires.ts";

export const factsOf = (text: string, target?: string, ...expanded: string[]): TileFacts => {
  const program = programOf(text);
  const graph = buildGraph(program, { expanded: new Set(expanded) });
  const evaluation = evaluate(createEvaluation(graph, target === undefined ? graph.output : graph.byName.get(target)));
  return { program, evaluation, kinks: kinksOf(evaluation) };
};

/** Forwards, then back along every wire from every array. */
export const stopsOf = ({ program, evaluation }: TileFacts): TileStop[] => {
  const { graph } = evaluation;
  const gates = program.tiles.filter((tile) => tile.op !== null && tile.inside === null && hasNodes(tile));
  const forward = gates.map((tile): TileStop => ({ kind: "forward", tile }));
  const back = gates.toReversed().flatMap((tile) => {
    const into = graph.edges.filter(({ to }) => tileAround(program, graph, to) === tile);
    const outside = into.filter(({ from }) => tileAround(program, graph, from) !== tile).map(({ from }) => from);
    const wires = wiresFrom(program, evaluation, [...new Set(outside)]).filter((wire) => wire.tile === tile);
    return wires.map(({ operand, edges }): TileStop => ({ kind: "backward", tile, operand, edges }));
  });
  return [...forward, ...back];
};
