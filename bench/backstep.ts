import { createEvaluation, evaluate } from "../src/graph/evaluate.ts";
import { type Graph, type GraphNode, withEdges } from "../src/graph/graph.ts";
import { type Contender, Precision } from "./contender.ts";
import type { Recipe } from "./recipe.ts";

/** 100 kB of text do not hold 100 000 nodes, so the graph is written down directly. */
export const graphOf = ({ inputs, gates }: Recipe): Graph => {
  const common = { isAutomatic: true, span: null, group: -1 };
  const nodes: GraphNode[] = inputs.map((value, index) => {
    return { kind: "input", index, name: `x${index}`, value, isTrainable: false, isFree: false, ...common };
  });
  for (const { op, a, b } of gates) {
    const index = nodes.length;
    const operands = op === "add" || op === "multiply" || op === "subtract" || op === "divide" ? [a, b] : [a];
    nodes.push({ kind: "operation", index, name: `u${index}`, op, operands, ...common });
  }
  const byName = new Map(nodes.map(({ name, index }) => [name, index]));
  return withEdges(nodes, byName, [], nodes.length - 1);
};

export const backstep = (recipe: Recipe): Contender => {
  const evaluation = createEvaluation(graphOf(recipe));
  return {
    name: "backstep",
    move: (x) => {
      evaluation.values[0] = x;
      evaluate(evaluation, "gradients"); // what the others compute; the walk's numbers are a row of their own
    },
    value: () => evaluation.values[evaluation.target]!,
    gradient: (node) => evaluation.gradients[node]!,
    ...Precision.FULL,
  };
};
