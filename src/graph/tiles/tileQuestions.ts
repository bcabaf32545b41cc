/** What is asked where arrays are walked as one. */
import { type Drawn, isTile, numbersDone } from "../drawn.ts";
import type { Evaluation } from "../evaluation.ts";
import { hasMeaning, type Question, questionsAt } from "../question.ts";
import type { Asked } from "../questions.ts";
import { stagesOf } from "../stages.ts";

/** Nobody wants to say more numbers at once. */
const MOST_ENTRIES = 12;

const entriesIn = ({ graph }: Drawn["walk"], index: number): Pick<Question, "entries"> => {
  const node = graph.nodes[index];
  return isTile(node) && node.entries.length > 1 && node.entries.length <= MOST_ENTRIES ? { entries: node.entries } : {};
};

/** Of all numbers that a tile's step computes, the first. Gradients in parts are asked for when they are whole. */
const inTile = ({ walk, numbers, stops, nodeOf }: Drawn, cursor: number): readonly Question[] => {
  const [first, last] = [stops?.[cursor] ?? 0, (stops?.[cursor + 1] ?? 0) - 1];
  const step = walk.steps[cursor];
  if (step?.kind === "forward") {
    const tile = walk.graph.nodes[step.node];
    const node = isTile(tile) ? tile.entries.find((entry) => (numbers.valueAt[entry] ?? 0) - 1 <= last) : undefined;
    return node === undefined ? [] : [{ kind: "value", node, cursor, stage: 1, ...entriesIn(walk, step.node) }];
  }
  const stage = step ? stagesOf(walk, step).indexOf("upstream") + 1 : 0;
  const operand = step?.kind === "backward" ? (walk.graph.edges[step.edge]?.from ?? -1) : -1;
  for (let at = last; at >= first; at--) {
    const part = numbers.steps[at];
    const edge = part?.kind === "backward" ? numbers.graph.edges[part.edge] : undefined;
    const parts = numbers.consumers[edge?.from ?? -1] ?? [];
    if (edge && (nodeOf?.[edge.from] ?? -1) === operand && parts.at(-1) === edge)
      return [{ kind: parts.length > 1 ? "sum" : "contribution", edge, cursor, stage, ...entriesIn(walk, operand) }];
  }
  return [];
};

/** What is asked in the step after `cursor` others. */
export const tileQuestions = (drawn: Drawn, evaluation: Evaluation, cursor: number, asked: Asked | null): readonly Question[] => {
  const { walk, numbers } = drawn;
  const step = walk.steps[cursor];
  if (!step) return [];
  const gate = walk.graph.nodes[step.kind === "backward" ? (walk.graph.edges[step.edge]?.to ?? -1) : step.node];
  if (step.kind === "seed" || !isTile(gate))
    return questionsAt(numbers, evaluation, numbersDone(drawn, cursor), asked).map((question) => ({ ...question, cursor }));
  const isWanted = asked === "both" || (asked === "values") === (step.kind === "forward");
  return asked !== null && isWanted ? inTile(drawn, cursor).filter((question) => hasMeaning(evaluation, question)) : [];
};
