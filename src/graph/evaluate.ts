/**
 * All numbers of a graph: values first gate first, then gradients last gate first. Nothing is allocated when an input moves.
 *
 * Where only gradients are wanted, slopes are computed on the way back and not kept. Where a walk is to be shown, they are kept edge by edge as
 * the values are computed, and the way back is one loop over the edges without a switch: at large graphs it is the faster of the two.
 */
import type { Evaluation } from "./evaluation.ts";
import { type Rule, ruleOf } from "./rules.ts";
import { sweepEdges, sweepGradients } from "./sweepBack.ts";
import { sweepValues, sweepValuesAndSlopes } from "./sweepForward.ts";

export { createEvaluation, type Evaluation } from "./evaluation.ts";

const followRule: Rule = (evaluation, i) => {
  const node = evaluation.graph.nodes[i]!;
  if (node.kind === "operation") ruleOf(node.op)(evaluation, i);
  else enterBody(evaluation, i);
};

/** A body's inputs are its first nodes, one for each operand of the gate; its gradients at them are the gate's slopes. */
const enterBody = ({ graph, values, edges: { from, local }, bodies }: Evaluation, i: number): void => {
  const body = bodies.get(i);
  if (!body) throw new TypeError(`node ${i} is not composite`);
  const first = graph.firstEdge[i]!;
  const end = graph.firstEdge[i + 1]!;
  for (let e = first; e < end; e++) body.values[e - first] = values[from[e]!]!;
  sweepValues(body, followRule);
  sweepGradients(body);
  values[i] = body.values[body.target]!;
  for (let e = first; e < end; e++) local[e] = body.gradients[e - first]!;
};

/**
 * Computes every number anew from the inputs in `values`; in place, and in time linear in the size of the graph.
 * @param detail "gradients" leaves what a walk shows and a result does not need: `local`, `contribution` and `running` mean nothing then;
 * "values" leaves the way back
 */
export const evaluate = (evaluation: Evaluation, detail: "values" | "gradients" | "steps" = "steps"): Evaluation => {
  if (detail === "steps") {
    sweepValuesAndSlopes(evaluation, followRule);
    sweepEdges(evaluation);
  } else {
    sweepValues(evaluation, followRule);
    if (detail === "gradients") sweepGradients(evaluation);
  }
  return evaluation;
};
