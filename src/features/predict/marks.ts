/** What a question says on the graph: a question mark where the number will stand, and which part of the formula a wrong answer is about. */

import type { Question } from "../../graph/question.ts";
import type { Mistake, MistakeKind } from "../../lab/mistakes.ts";
import type { Item } from "../../moment/items.ts";
import { type Mark, type Marking, NO_MARKS } from "../../moment/marks.ts";

const MEANT: Mark = { class: "path" };
const ASKED: Mark = { class: "path", text: "?" };

export const marking: Marking = ({ question, walk }) => {
  if (!question) return NO_MARKS;
  const nodes = new Map<number, Mark>();
  const edges = new Map<number, Mark>();
  if (!("edge" in question)) nodes.set(question.node, question.kind === "seed" ? ASKED : MEANT);
  else if (question.kind === "sum") nodes.set(question.edge.from, MEANT);
  else if ((walk.consumers[question.edge.from]?.length ?? 0) > 1) edges.set(question.edge.index, ASKED);
  else nodes.set(question.edge.from, ASKED);
  return { nodes, edges };
};

/** About the gradient that arrives at the gate. */
const ABOUT_UPSTREAM: ReadonlySet<MistakeKind> = new Set<MistakeKind>(["upstream"]);
/** About all that comes back to the operand. */
const ABOUT_SUM: ReadonlySet<MistakeKind> = new Set<MistakeKind>([
  "last",
  "replaced",
  "path",
  "multiplied",
  "whole",
  "none",
  "resent",
]);

/** What to light after a wrong answer: the factor, or the sum, that it did not heed. */
export const aboutMistake = (question: Question, mistake: Mistake | null): Item => {
  if (!("edge" in question)) return { kind: "node", index: question.node };
  const edge = mistake?.edge ?? question.edge;
  if (mistake && ABOUT_UPSTREAM.has(mistake.kind)) return { kind: "node", index: edge.to };
  if (question.kind === "sum" || (mistake && ABOUT_SUM.has(mistake.kind))) return { kind: "node", index: question.edge.from };
  return { kind: "edge", index: edge.index };
};
