/** Where the text says what the screen is about. */
import { aboutOf } from "../graph/aboutOf.ts";
import type { Drawn } from "../graph/drawn.ts";
import type { Step } from "../graph/schedule.ts";
import type { Span } from "../lang/diagnostic.ts";
import { itemsOf, type Pointed } from "./items.ts";

const nodesOf = ({ graph }: Drawn, step: Step): readonly number[] => {
  const about = aboutOf(graph, step);
  return about.kind === "backward" ? [about.gate, about.operand] : [about.gate];
};

/**
 * Of what is pointed at, else of the steps of a person: gates before their operands. An input of a gate lights where the gate reads it, not where it is
 * declared: there the eye is already.
 */
export const litSpans = (drawn: Drawn, pointed: Pointed | null, steps: readonly Step[]): Span[] => {
  const { graph, numbers } = drawn;
  const item = itemsOf(drawn, pointed).drawn;
  if (item?.entry != null) return [numbers.graph.nodes[item.entry]?.span ?? []].flat();
  const edge = item?.kind === "edge" ? graph.edges[item.index] : undefined;
  const found = edge ? [edge.to, edge.from] : item ? [item.index] : null;
  return (found ?? steps.flatMap((step) => nodesOf(drawn, step))).flatMap((i) => graph.nodes[i]?.span ?? []);
};
