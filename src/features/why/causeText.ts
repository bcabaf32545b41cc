/** Verdicts and causes in words. */
import { nodeName } from "../../explain/names.ts";
import { namedNumber } from "../../explain/place.ts";
import type { FaultMessages } from "../../i18n/messages.ts";
import type { Cause, Why } from "../../lab/causes.ts";
import type { Moment } from "../../moment/moment.ts";
import { formatNumber } from "../../tex/number.ts";
import type { GateFacts, WhyTexts } from "./panelTexts.ts";

const nameAt = ({ graph }: Moment, node: number): string => nodeName(graph.nodes[node]);

const withNumber = (moment: Moment, node: number): string => {
  const { name, value } = namedNumber(moment, node);
  return value === null ? name : `${name}\u00A0=\u00A0${value}`;
};

export const verdictText = (words: WhyTexts, moment: Moment, { verdict, node, gradient }: Why): string => {
  const value = formatNumber(moment.evaluation.values[node] ?? Number.NaN);
  const facts = {
    name: nameAt(moment, node),
    target: nameAt(moment, moment.walk.target),
    gradient: formatNumber(gradient ?? 0),
    value,
  };
  return words.verdicts[verdict](facts);
};

/** More terms are not all written out. */
const MOST_TERMS = 3;

const sumText = ({ walk, evaluation, frame }: Moment, node: number): string => {
  const arrived = (walk.consumers[node] ?? []).filter(({ index }) => (walk.contributionAt[index] ?? 0) <= frame.cursor);
  const terms = arrived.map(({ index }) => evaluation.contribution[index] ?? 0).filter((term) => term !== 0);
  const shown = terms.slice(0, MOST_TERMS).map((term, i) => (i > 0 && term < 0 ? `(${formatNumber(term)})` : formatNumber(term)));
  return [...shown, ...(terms.length > MOST_TERMS ? ["…"] : [])].join(" + ");
};

const gateFacts = (moment: Moment, cause: Extract<Cause, { edge: unknown }>): GateFacts => {
  const { from, to, index } = cause.edge;
  return {
    gate: nameAt(moment, to),
    operand: nameAt(moment, from),
    at: withNumber(moment, from),
    other: "other" in cause ? withNumber(moment, cause.other) : "",
    factor: formatNumber(moment.evaluation.local[index] ?? Number.NaN),
  };
};

export const causeText = (words: WhyTexts, faults: FaultMessages, moment: Moment, cause: Cause): string => {
  if (cause.kind === "fault") {
    const value = formatNumber(moment.evaluation.values[cause.node] ?? Number.NaN);
    return faults[cause.code]({ node: nameAt(moment, cause.node), value });
  }
  if (cause.kind === "chain") return words.chain({ count: cause.count, mean: formatNumber(cause.mean) });
  if ("node" in cause) {
    const facts = {
      name: nameAt(moment, cause.node),
      terms: cause.terms,
      ratio: formatNumber(cause.ratio),
      sum: sumText(moment, cause.node),
    };
    return cause.kind === "cancel" && cause.ratio === 0 ? words.cancelAll(facts) : words[cause.kind](facts);
  }
  const isTimes0 = cause.kind === "product" && moment.evaluation.local[cause.edge.index] === 0;
  return words.gates[isTimes0 ? "times0" : cause.kind](gateFacts(moment, cause));
};
