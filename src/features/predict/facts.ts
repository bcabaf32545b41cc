/** What the sentences about a question and its mistakes are made of. */
import { glyphAt } from "../../explain/gateSentence.ts";
import { isolated, nodeName } from "../../explain/names.ts";
import { aboutOf } from "../../graph/aboutOf.ts";
import { type Drawn, drawnNodeOf, isTile } from "../../graph/drawn.ts";
import { type Edge, type Graph, isGate } from "../../graph/graph.ts";
import { type Question, questionsIn } from "../../graph/question.ts";
import type { Asked } from "../../graph/questions.ts";
import { kinkAt } from "../../graph/trouble.ts";
import { circled, parallelPosition } from "../../graph/wireMarks.ts";
import type { FormulaMessages } from "../../i18n/messages.ts";
import type { Mistake } from "../../lab/mistakes.ts";
import type { Moment } from "../../moment/moment.ts";
import type { MistakeFacts, QuestionFacts } from "./words.ts";

type Place = Pick<Moment, "graph" | "walk" | "drawn">;

const operandsOf = ({ nodes }: Graph, index: number): readonly number[] => {
  const node = nodes[index];
  return node && isGate(node) ? node.operands : [];
};

/** `left operand ①`, where the gate uses the operand more than once. */
const wireOf = ({ labels }: FormulaMessages, { nodes }: Graph, { to, slot }: Edge): string => {
  const gate = nodes[to];
  const position = gate && isGate(gate) ? parallelPosition(gate, slot) : null;
  if (!gate || !isGate(gate) || position === null) return "";
  return `${labels.position({ position, count: gate.operands.length })} ${circled(position)}`;
};

/** A gate may have thousands. */
const MOST_OPERANDS = 4;

/** Each once; null for those that are left out. */
const listedOperands = (operands: readonly number[]): readonly (number | null)[] => {
  const each = [...new Set(operands)];
  return each.length > MOST_OPERANDS ? [...each.slice(0, MOST_OPERANDS - 1), null, ...each.slice(-1)] : each;
};

const factsAt = ({ graph, walk }: Place, messages: FormulaMessages, gate: number, edge: Edge | null): QuestionFacts => {
  const name = (index: number | undefined): string => nodeName(graph.nodes[index ?? -1]);
  const operands = operandsOf(graph, gate);
  const operand = edge?.from ?? operands[0];
  return {
    gate: name(gate),
    glyph: glyphAt(graph, gate),
    operand: name(operand),
    operands: listedOperands(operands).map((index) => (index === null ? "…" : name(index))),
    target: name(walk.target),
    wires: walk.consumers[operand ?? -1]?.length ?? 0,
    wire: edge ? wireOf(messages, graph, edge) : "",
  };
};

/** How many wires lead on from the array that an edge comes from, or the number; null if the edge leads to no tile. */
export const wiresOfTile = (drawn: Drawn, { from, to }: Edge): number | null =>
  isTile(drawn.graph.nodes[drawnNodeOf(drawn, to)]) ? (drawn.walk.consumers[drawnNodeOf(drawn, from)]?.length ?? 0) : null;

/** Of a tile, what it stands for is told, not the gates inside it. */
const tileFacts = (place: Place, messages: FormulaMessages, gate: number, edge: Edge | null): QuestionFacts | null => {
  const { drawn } = place;
  const tile = drawn.graph.nodes[drawnNodeOf(drawn, gate)];
  if (!isTile(tile)) return null;
  const operands = [...new Set(tile.operands ?? [])].map((index) => { const node = drawn.graph.nodes[index]; return isTile(node) ? isolated(node.name) : nodeName(node); }); // biome-ignore format: one thought
  const facts = factsAt(place, messages, gate, edge);
  return {
    ...facts,
    gate: edge ? isolated(tile.name) : facts.gate,
    glyph: tile.tile.op ?? "",
    operand: edge ? facts.operand : (operands[0] ?? ""),
    operands,
    wires: edge ? (wiresOfTile(drawn, edge) ?? 0) : facts.wires,
    wire: "",
  };
};

export const questionFacts = (place: Place, messages: FormulaMessages, question: Question): QuestionFacts =>
  "edge" in question
    ? (tileFacts(place, messages, question.edge.to, question.edge) ?? factsAt(place, messages, question.edge.to, question.edge))
    : (tileFacts(place, messages, question.node, null) ?? factsAt(place, messages, question.node, null));

/** A mistake that was made at a wire of its own is told with that wire. */
export const mistakeFacts = (place: Place, messages: FormulaMessages, question: Question, { edge }: Mistake): MistakeFacts => {
  const facts = edge ? factsAt(place, messages, edge.to, edge) : questionFacts(place, messages, question);
  const gate = place.graph.nodes[edge?.to ?? ("edge" in question ? question.edge.to : question.node)];
  return { ...facts, isProduct: gate?.kind === "operation" && gate.op === "multiply" };
};

/** Whose number the step just done has shown without a question, and why; null if there is none. */
export const unaskedIn = (
  { graph, drawn, cursor, evaluation, taken, active }: Moment,
  asked: Asked,
): { readonly name: string; readonly reason: "number" | "slope" } | null => {
  const step = active.at(-1);
  if (!step || drawn.walk.steps[cursor - 1] !== taken.at(-1)) return null;
  const isWanted = asked === "both" || (step.kind === "forward") === (asked === "values");
  if (!isWanted || questionsIn(drawn, evaluation, cursor - 1, asked).length > 0) return null;
  const about = aboutOf(graph, step);
  const isKink = about.kind === "backward" && kinkAt(evaluation, about.edge) !== null;
  const name = nodeName(graph.nodes[about.kind === "backward" ? about.operand : about.gate]);
  return { name, reason: isKink ? "slope" : "number" };
};
