/** Why a number is no gradient: where the trouble began. */
import { ancestorsOf } from "../graph/graph.ts";
import { NEVER } from "../graph/schedule.ts";
import type { RoleMessages } from "../i18n/messages.ts";
import { formatNumber } from "../tex/number.ts";
import { type Known, nameOf } from "./place.ts";

/** By node: 1 where a gradient on its way to `node` comes by. */
const wayFrom = ({ graph, walk }: Known, node: number): Uint8Array => {
  const isOnWay = new Uint8Array(graph.nodes.length);
  isOnWay[node] = 1;
  for (const { index, from, to } of graph.edges) if (isOnWay[from] === 1 && walk.contributionAt[index] !== NEVER) isOnWay[to] = 1;
  return isOnWay;
};

/** The first value that does not exist and that the target, or the way to it, depends on. */
const faultBehind = (moment: Known, isOnWay: Uint8Array): number | null => {
  const { walk, evaluation, faults } = moment;
  const isTargetFinite = Number.isFinite(evaluation.values[walk.target]);
  const isBehind = isTargetFinite ? isOnWay : ancestorsOf(moment.graph, walk.target);
  return faults.find(({ node }) => isBehind[node] === 1)?.node ?? null;
};

/** @param node whose gradient means nothing */
export const meaninglessSentence = (messages: RoleMessages, moment: Known, node: number): string => {
  const { graph, walk, evaluation } = moment;
  const isOnWay = wayFrom(moment, node);
  const fault = faultBehind(moment, isOnWay);
  if (fault !== null)
    return messages.meaningless.value({
      origin: nameOf(moment, fault),
      value: formatNumber(evaluation.values[fault] ?? Number.NaN),
      target: nameOf(moment, walk.target),
      isTarget: fault === walk.target,
    });
  const onWay = graph.edges.filter(({ index, from }) => isOnWay[from] === 1 && walk.contributionAt[index] !== NEVER).toReversed();
  const slope = onWay.find(({ index }) => !Number.isFinite(evaluation.local[index]));
  if (slope)
    return messages.meaningless.slope({
      gate: nameOf(moment, slope.to),
      operand: nameOf(moment, slope.from),
      local: formatNumber(evaluation.local[slope.index] ?? Number.NaN),
    });
  const product = onWay.find(({ from }) => !Number.isFinite(evaluation.gradients[from]));
  return messages.meaningless.product({ operand: nameOf(moment, product?.from ?? node) });
};
