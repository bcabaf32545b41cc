/** Which node a tool is about. */
import { aboutOf } from "../graph/aboutOf.ts";
import type { Moment } from "./moment.ts";

/** What is selected (of an edge the operand), else who receives in the latest step (a gate its value, an operand its gradient), else the target. */
export const subjectOf = ({ graph, walk, active, selected }: Pick<Moment, "graph" | "walk" | "active" | "selected">): number => {
  if (selected) return selected.kind === "node" ? selected.index : (graph.edges[selected.index]?.from ?? walk.target);
  const step = active.at(-1);
  if (!step) return walk.target;
  const about = aboutOf(graph, step);
  return about.kind === "backward" ? about.operand : about.gate;
};
