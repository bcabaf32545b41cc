/** Where the text says what the screen is about. */
import { aboutOf } from "../graph/aboutOf.ts";
import type { Graph } from "../graph/graph.ts";
import type { Step } from "../graph/schedule.ts";
import type { Span } from "../lang/diagnostic.ts";
import type { Item } from "./items.ts";

const nodesOf = (graph: Graph, step: Step): readonly number[] => {
  const about = aboutOf(graph, step);
  return about.kind === "backward" ? [about.gate, about.operand] : [about.gate];
};

/**
 * Of what is pointed at, else of the steps: gates before their operands. An input of a gate lights where the gate reads it, not where it is
 * declared: there the eye is already.
 */
export const litSpans = (graph: Graph, item: Item | null, steps: readonly Step[]): Span[] => {
  const edge = item?.kind === "edge" ? graph.edges[item.index] : undefined;
  const pointed = edge ? [edge.to, edge.from] : item ? [item.index] : null;
  return (pointed ?? steps.flatMap((step) => nodesOf(graph, step))).flatMap((i) => graph.nodes[i]?.span ?? []);
};
