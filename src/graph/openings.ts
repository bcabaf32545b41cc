/**
 * Where an opened gate is not what it is closed. Closed, sigmoid and its kin are computed in forms that hold for every number; open, they show the
 * form of the textbooks, in which e^x may overflow or digits may cancel. Nothing is hidden: what differs is named at the gate.
 */
import { valueAt } from "../ops/operation.ts";
import { OPERATIONS } from "../ops/registry.ts";
import type { Evaluation } from "./evaluation.ts";
import type { Group } from "./graph.ts";
import { faultBeginsAt } from "./trouble.ts";

export interface Opening {
  /** Index of the group that the gate was opened into. */
  readonly group: number;
  /** Where inside the numbers leave the range of doubles or the domain; null where only digits are lost. */
  readonly node: number | null;
  /** What the closed gate gives. */
  readonly closed: number;
  readonly opened: number;
}

/** Relative; and below the smallest number that is worth telling apart from 0 only where that is shown. */
const LOST_DIGITS = 1e-6;

const differs = (opened: number, closed: number): boolean => Math.abs(opened - closed) > LOST_DIGITS * Math.abs(closed);

const closedValue = ({ values }: Evaluation, { builtIn }: Group): number | null =>
  builtIn &&
  valueAt(
    OPERATIONS[builtIn.op],
    builtIn.operands.map((operand) => values[operand] ?? Number.NaN),
  );

/** Innermost gates first: where one differs, those around it are not to blame. */
export const openingsOf = (evaluation: Evaluation): Opening[] => {
  const { graph, values } = evaluation;
  const found: Opening[] = [];
  const isBlamed = new Set<number>();
  for (const [group, { name, parent }] of [...graph.groups.entries()].toReversed()) {
    const closed = closedValue(evaluation, graph.groups[group]!);
    if (isBlamed.has(group)) isBlamed.add(parent);
    else if (closed !== null && Number.isFinite(closed)) {
      const opened = values[graph.byName.get(name) ?? -1] ?? Number.NaN;
      const fault = graph.nodes.find((node) => node.group === group && faultBeginsAt(evaluation, node));
      if (!fault && !differs(opened, closed)) continue;
      found.push({ group, node: fault?.index ?? null, closed, opened });
      isBlamed.add(parent);
    }
  }
  return found;
};
