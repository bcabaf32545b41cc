/** One gate of a graph by itself: its operands, slot by slot, are inputs with the values that they have in the graph. So both x of x*x can be told apart. */
import { createEvaluation, evaluate } from "../graph/evaluate.ts";
import type { Evaluation } from "../graph/evaluation.ts";
import { type GraphNode, isGate, withEdges } from "../graph/graph.ts";

/** Nodes 0, 1, … are the operands, the last one is the gate. @returns null where there is no gate */
export const gateAlone = ({ graph, values }: Evaluation, node: number): Evaluation | null => {
  const gate = graph.nodes[node];
  if (!gate || !isGate(gate)) return null;
  const operands = gate.operands.map(
    (operand, slot): GraphNode => ({
      kind: "input",
      index: slot,
      name: `operand${slot}`,
      isAutomatic: true,
      span: null,
      group: -1,
      value: values[operand] ?? Number.NaN,
      isTrainable: false,
      isFree: false,
      column: null,
    }),
  );
  const index = operands.length;
  const alone: GraphNode = { ...gate, index, group: -1, operands: operands.map((_, slot) => slot) };
  const nodes = [...operands, alone];
  const byName = new Map(nodes.map((each) => [each.name, each.index]));
  return evaluate(createEvaluation(withEdges(nodes, byName, [], [index]), index));
};
