import type { Schedule } from "../graph/schedule.ts";

/** The inputs that the target depends on, in the order of the graph. */
export const inputsBehind = ({ graph, target, consumers }: Pick<Schedule, "graph" | "target" | "consumers">): number[] =>
  graph.nodes.flatMap(({ kind, index }) =>
    kind === "input" && (index === target || (consumers[index]?.length ?? 0) > 0) ? [index] : [],
  );
