/** The sentences of the lab: what has just happened on either side, and why they differ. */
import { nodeName } from "../../explain/names.ts";
import type { Graph } from "../../graph/graph.ts";
import type { Schedule } from "../../graph/schedule.ts";
import { type Happening, heldAfter, isSameHappening } from "../../lab/happenings.ts";
import type { Lab, OperandOrder, Recipe } from "../../lab/recipes.ts";
import { resentGradients } from "../../lab/resentGradients.ts";
import type { Cause } from "../../lab/whyApart.ts";
import { factorText, formatNumber } from "../../tex/number.ts";
import { isClose } from "./labAt.ts";
import type { texts } from "./panelTexts.ts";

interface Numbers {
  readonly local: Float64Array;
  readonly gradients: Float64Array;
}

type Words = (typeof texts)["en"];

const happened = (words: Words, { nodes, edges }: Graph, local: Float64Array, event: Happening): string => {
  if (event.kind === "seed") return words.seed({ name: nodeName(nodes[event.target]) });
  if (event.kind === "restart") {
    const { cleared, kept } = event;
    return words.restart[kept.length === 0 ? "all" : cleared.length === 0 ? "none" : "gates"];
  }
  const { edge, upstream, amount, after } = event;
  const wire = edges[edge];
  return words.send({
    gate: nodeName(nodes[wire?.to ?? -1]),
    operand: nodeName(nodes[wire?.from ?? -1]),
    product: `${formatNumber(upstream)} · ${factorText(local[edge] ?? Number.NaN)} = ${formatNumber(amount)}`,
    after: formatNumber(after),
  });
};

/** What has happened last; one sentence if it is the same on both sides. */
export const latestSentences = (
  words: Words,
  graph: Graph,
  local: Float64Array,
  { right, wrong }: Lab,
  count: number,
): { readonly right: string | null; readonly wrong: string } => {
  const [r, w] = [right[count - 1], wrong[count - 1]];
  if (!r || !w) return { right: null, wrong: words.nothing };
  const said = happened(words, graph, local, w);
  return { right: isSameHappening(r, w) ? null : happened(words, graph, local, r), wrong: said };
};

/** Names in a sentence; more would make it unreadable. */
const MOST_NAMES = 3;

/** Why the recipes differ. */
export const causeSentence = (words: Words, { graph }: Schedule, recipe: Recipe, lab: Lab, cause: Cause): string => {
  const name = (node: number) => nodeName(graph.nodes[node]);
  switch (cause.kind) {
    case "resent":
      return words.resent({
        gate: name(cause.gate),
        operand: name(cause.operand),
        holds: formatNumber(cause.holds),
        fresh: formatNumber(cause.fresh),
      });
    case "early": {
      const { gate, arrived, expected, awaited } = cause;
      const more = awaited.length > MOST_NAMES ? [words.others({ count: awaited.length - MOST_NAMES + 1 })] : [];
      const named = awaited.slice(0, MOST_NAMES - more.length).map(name);
      return words.early({ gate: name(gate), arrived, expected, awaited: [...named, ...more] });
    }
    case "replaced": {
      const { node, before, amount } = cause;
      const sum = formatNumber(before + amount);
      return words.replaced({ name: name(node), before: formatNumber(before), amount: formatNumber(amount), sum });
    }
    case "kept": {
      const node = cause.nodes.find((kept) => graph.nodes[kept]?.kind === "input") ?? cause.nodes[0] ?? -1;
      const held = heldAfter(lab.wrong, lab.apart ?? 0, graph.edges).get(node) ?? Number.NaN;
      return words.kept[recipe === "keep-inputs" ? recipe : "keep-all"]({ name: name(node), held: formatNumber(held) });
    }
  }
};

/** More is sent than is listed. */
export const isCut = ({ sends, wrong }: Lab): boolean => sends > wrong.length - 1;

/** To which number recursion would come at an input, of the first for which that is wrong; null where it is not known. */
export const carriedSentence = (
  words: Words,
  walk: Schedule,
  { local, gradients }: Numbers,
  order: OperandOrder,
): string | null => {
  const ends = resentGradients(walk, local, order);
  const { nodes } = walk.graph;
  for (const node of nodes) {
    const [wrong, right] = [ends?.get(node.index), gradients[node.index]];
    if (node.kind !== "input" || wrong === undefined || right === undefined || isClose(wrong, right)) continue;
    return words.carried({ name: nodeName(node), wrong: formatNumber(wrong), right: formatNumber(right) });
  }
  return null;
};

/** What all that is listed has come to; null before the end. */
export const outcomeSentence = (words: Words, lab: Lab, wrongNodes: number, nodes: number, count: number): string | null => {
  const { wrong, apart } = lab;
  if (count < wrong.length) return null;
  if (isCut(lab)) return apart === null ? words.neverSoFar({ listed: wrong.length - 1 }) : null;
  return apart === null ? words.never : words.verdict({ wrong: wrongNodes, total: nodes });
};
