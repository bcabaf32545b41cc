/** What both recipes have led to at one moment of the lab, and what the graph is to show of it. */

import type { Schedule } from "../../graph/schedule.ts";
import { type Held, heldAfter, isSameNumber } from "../../lab/happenings.ts";
import type { Lab } from "../../lab/recipes.ts";
import type { Cause } from "../../lab/whyApart.ts";
import { wiresToTarget } from "../../lab/wiresBetween.ts";
import type { Mark, Marks } from "../../moment/marks.ts";
import { formatNumber } from "../../tex/number.ts";

export interface Row {
  readonly node: number;
  /** What it holds; null until something has arrived. */
  readonly right: number | null;
  readonly wrong: number | null;
  readonly differs: boolean;
}

export interface LabMoment {
  /** Of every node that a gradient flows to, the target first. */
  readonly rows: readonly Row[];
  /** By node and by edge: what the wrong recipe has led to. */
  readonly marks: Marks;
}

/** The order of adding may change the last digits. */
const NEARLY = 1e-9;

export const isClose = (a: number, b: number): boolean =>
  isSameNumber(a, b) || Math.abs(a - b) <= NEARLY * Math.min(Math.abs(a), Math.abs(b));

const rowsOf = (nodes: readonly number[], right: Held, wrong: Held): Row[] =>
  nodes.map((node) => {
    const [r, w] = [right.get(node) ?? null, wrong.get(node) ?? null];
    return { node, right: r, wrong: w, differs: r === null || w === null ? r !== w : !isClose(r, w) };
  });

export const NOT_YET = "—";

export const numberText = (number: number | null): string => (number === null ? NOT_YET : formatNumber(number));

/** What the pass that is under way has sent along each wire. */
const edgeMarks = (lab: Lab, count: number): Map<number, Mark> => {
  const marks = new Map<number, Mark>();
  for (const event of lab.wrong.slice(0, count)) {
    if (event.kind === "send") marks.set(event.edge, { text: formatNumber(event.amount) });
    else marks.clear();
  }
  const last = lab.wrong[count - 1];
  if (last?.kind === "send") marks.set(last.edge, { class: "path", text: formatNumber(last.amount) });
  return marks;
};

/** Where the two part. */
const causeOf = (cause: Cause | null): number => {
  if (cause?.kind === "resent" || cause?.kind === "early") return cause.gate;
  return cause?.kind === "replaced" ? cause.node : -1;
};

const nodeMark = ({ node, wrong, differs }: Row, begins: number): Mark => {
  const text = numberText(wrong);
  if (node === begins) return { class: "cause", text };
  return differs ? { class: "wrong", text } : { text };
};

/** @param count how much has happened, of what the lab lists */
export const labAt = (walk: Schedule, lab: Lab, cause: Cause | null, count: number): LabMoment => {
  const { edges } = walk.graph;
  const wires = wiresToTarget(walk);
  const nodes = [...new Set([walk.target, ...wires.map(({ from }) => from)])].toSorted((a, b) => b - a);
  const rows = rowsOf(nodes, heldAfter(lab.right, count, edges), heldAfter(lab.wrong, count, edges));
  const begins = count === lab.apart ? causeOf(cause) : -1;
  const unsent = wires.map(({ index }): [number, Mark] => [index, { text: NOT_YET }]);
  return {
    rows,
    marks: {
      nodes: new Map(rows.map((row) => [row.node, nodeMark(row, begins)])),
      edges: new Map([...unsent, ...edgeMarks(lab, count)]),
    },
  };
};
