/** What the tool is about: a gate, some of its operands, their Jacobian, and how far the walk has come with both sides of it. */
import { aboutOf } from "../../graph/aboutOf.ts";
import { NEVER } from "../../graph/schedule.ts";
import { type LocalGate, localGateOf, type Side } from "../../lab/localGate.ts";
import { entryCount, type LocalJacobian, localJacobian, MOST_ENTRIES, timesTransposed } from "../../lab/localJacobian.ts";
import { hasGradient } from "../../moment/known.ts";
import { memoizeNumbers } from "../../moment/memoizeNumbers.ts";
import type { Moment } from "../../moment/moment.ts";
import { subjectOf } from "../../moment/subject.ts";

/** The node whose gate is asked for: what is selected (of an edge the gate), else the gate of the latest step, else the target. */
const askedNode = (moment: Moment): number => {
  const { graph, active, selected } = moment;
  if (selected?.kind === "edge") return graph.edges[selected.index]?.to ?? -1;
  const step = active.at(-1);
  return selected || !step ? subjectOf(moment) : aboutOf(graph, step).gate;
};

/** The operand that the latest step sends to, or at which the selected edge begins. */
const operandOfStep = ({ graph, active, selected }: Moment, { operands }: LocalGate): Side | undefined => {
  const edges = selected
    ? selected.kind === "edge" ? [selected.index] : []
    : active.flatMap((step) => (step.kind === "backward" ? [step.edge] : [])); // biome-ignore format: one thought
  const froms = edges.map((edge) => graph.edges[edge]?.from ?? -1).toReversed();
  return froms.flatMap((from) => operands.find(({ nodes }) => nodes.includes(from)) ?? [])[0];
};

/** The smallest array: with respect to x, W @ x has the Jacobian W. Of numbers alone, all. */
const mostTelling = (operands: readonly Side[]): readonly Side[] => {
  const arrays = operands.filter(({ shape }) => shape.length > 0).toSorted((a, b) => a.nodes.length - b.nodes.length);
  return arrays.length > 0 ? arrays.slice(0, 1) : operands;
};

/** All operands, as the choice writes it. */
export const ALL = "*";

const chosenOf = (moment: Moment, gate: LocalGate, asked: string | null): readonly Side[] => {
  const { operands } = gate;
  const named = operands.find(({ name }) => name === asked);
  if (named) return [named];
  if (asked === ALL) return operands;
  const isOfNumbers = gate.output.shape.length === 0 && operands.every(({ shape }) => shape.length === 0);
  const sent = isOfNumbers ? undefined : operandOfStep(moment, gate);
  return sent ? [sent] : mostTelling(operands);
};

export interface Standing {
  readonly gate: LocalGate;
  readonly operands: readonly Side[];
  /** Entries of the Jacobian; and numbers that the backward step sends instead, one for each entry of the operands. */
  readonly entries: number;
  readonly sent: number;
  /** null: it is too large to be built. */
  readonly jacobian: LocalJacobian | null;
}

const computed = memoizeNumbers(
  ({ evaluation }: Moment, gate: LocalGate, ...operands: readonly Side[]): LocalJacobian =>
    localJacobian(evaluation, gate, operands),
);

/** @param asked see `WITH_RESPECT_TO` @returns null: what is asked for is no gate, or nothing can flow back through it */
export const standingAt = (moment: Moment, asked: string | null): Standing | null => {
  const gate = localGateOf(moment.graph, moment.program, askedNode(moment));
  if (!gate || gate.operands.length === 0) return null;
  const operands = chosenOf(moment, gate, asked);
  const entries = entryCount(gate, operands);
  const jacobian = entries <= MOST_ENTRIES ? computed(moment, gate, ...operands) : null;
  return { gate, operands, entries, sent: entries / gate.output.nodes.length, jacobian };
};

export interface Sent {
  /** By row: ∂target/∂row; null until the walk has it. */
  readonly g: readonly (number | null)[];
  /** By column: Jᵀ g; null until all of g is there. */
  readonly product: readonly number[] | null;
  /** Whether the contributions that the walk has sent over the gate's wires are these numbers; null until it has. */
  readonly isSame: boolean | null;
  /** Nothing else is sent to these operands: it is their gradient. */
  readonly isWhole: boolean;
}

const isNear = (a: number, b: number, scale: number): boolean => Object.is(a, b) || Math.abs(a - b) <= 1e-9 * scale;

/** null: the target does not depend on the gate. */
export const sentBack = (moment: Moment, jacobian: LocalJacobian): Sent | null => {
  const { walk, evaluation, frame } = moment;
  const { rows, columns, wires } = jacobian;
  const isNeeded = (node: number): boolean => node === walk.target || (walk.consumers[node]?.length ?? 0) > 0;
  if (!rows.some(isNeeded)) return null;
  const g = rows.map((row) => {
    if (!isNeeded(row)) return 0;
    return hasGradient(moment, row) ? (evaluation.gradients[row] ?? Number.NaN) : null;
  });
  const known = g.flatMap((number) => number ?? []);
  const product = known.length === g.length ? timesTransposed(jacobian, known) : null;
  const own = wires.map((edges) => edges.filter(({ index }) => walk.contributionAt[index] !== NEVER));
  const isWhole = columns.every((column, j) => walk.consumers[column]?.length === own[j]?.length);
  const hasArrived = own.every((edges) => edges.every(({ index }) => (walk.contributionAt[index] ?? 0) <= frame.cursor));
  if (!product || !hasArrived) return { g, product, isWhole, isSame: null };
  const arrived = own.map((edges) => edges.reduce((sum, { index }) => sum + (evaluation.contribution[index] ?? 0), 0));
  const scale = Math.max(...arrived.map(Math.abs).filter(Number.isFinite), Number.MIN_VALUE);
  return { g, product, isWhole, isSame: arrived.every((number, j) => isNear(number, product[j] ?? Number.NaN, scale)) };
};
