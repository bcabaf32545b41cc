import { createEvaluation, evaluate } from "../src/graph/evaluate.ts";
import { type Graph, type GraphNode, withEdges } from "../src/graph/graph.ts";
import { type Contender, Precision } from "./contender.ts";
import type { Recipe } from "./recipe.ts";

/** 100 kB of text do not hold 100 000 nodes, so the graph is written down directly. */
export const graphOf = ({ inputs, gates }: Recipe): Graph => {
  const common = { isAutomatic: true, span: null, group: -1 };
  const nodes: GraphNode[] = inputs.map((value, index) => {
    return { kind: "input", index, name: `x${index}`, value, isTrainable: false, isFree: false, column: null, ...common };
  });
  for (const { op, a, b } of gates) {
    const index = nodes.length;
    const operands = op === "add" || op === "multiply" || op === "subtract" || op === "divide" ? [a, b] : [a];
    nodes.push({ kind: "operation", index, name: `u${index}`, op, operands, ...common });
  }
  const byName = new Map(nodes.map(({ name, index }) => [name, index]));
  return withEdges(nodes, byName, [], [nodes.length - 1]);
};

const contender = (name: string, recipe: Recipe, detail: "gradients" | "steps"): Contender => {
  const evaluation = createEvaluation(graphOf(recipe));
  return {
    name,
    move: (x) => {
      evaluation.values[0] = x;
      evaluate(evaluation, detail);
    },
    value: () => evaluation.values[evaluation.target]!,
    gradient: (node) => evaluation.gradients[node]!,
    ...Precision.FULL,
  };
};

/** What the others compute. */
export const backstep = (recipe: Recipe): Contender => contender("backstep", recipe, "gradients");

/** What a drag on the page computes: the numbers of every step too. */
export const backstepWalk = (recipe: Recipe): Contender => contender("backstep, walked", recipe, "steps");
