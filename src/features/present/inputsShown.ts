/** Which inputs a presenter can change in place: all of them if they are few, else those that the step's gate reads. */
import { aboutOf } from "../../graph/aboutOf.ts";
import type { Graph, InputNode } from "../../graph/graph.ts";
import type { Schedule, Step } from "../../graph/schedule.ts";

/** Two rows of three. */
const MOST = 6;

const isInput = (node: Graph["nodes"][number] | undefined): node is InputNode => node?.kind === "input";

const operandsOf = (graph: Graph, gate: number): InputNode[] => {
  const node = graph.nodes[gate];
  const operands = node && "operands" in node ? [...new Set(node.operands)] : [];
  return operands.map((operand) => graph.nodes[operand]).filter(isInput);
};

/** @param steps those on the screen; at the start, the one to come */
export const inputsShown = (graph: Graph, steps: readonly Step[]): InputNode[] => {
  const all = graph.nodes.filter(isInput);
  if (all.length <= MOST) return all;
  const gates = [...new Set(steps.map((step) => aboutOf(graph, step).gate))];
  return [...new Set(gates.flatMap((gate) => operandsOf(graph, gate)))].slice(0, MOST);
};

/** The most that any step of a walk shows, so that nothing moves from step to step. */
export const mostInputsShown = ({ graph, steps }: Schedule): number => {
  const all = graph.nodes.filter(isInput).length;
  if (all <= MOST) return all;
  const gates = new Set(steps.map((step) => aboutOf(graph, step).gate));
  let most = 0;
  for (const gate of gates) most = Math.max(most, Math.min(MOST, operandsOf(graph, gate).length));
  return most;
};
