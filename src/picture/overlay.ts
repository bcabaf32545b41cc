/**
 * What the steps on the screen are about, and, while they are on their way, what their stages have produced so far: it is laid over the frame, which
 * still is that of before. Nothing of a stage shows before it is over.
 */
import { aboutOf } from "../graph/aboutOf.ts";
import type { Edge } from "../graph/graph.ts";
import type { Step } from "../graph/schedule.ts";
import { type Stage, stagesOf } from "../graph/stages.ts";
import type { DrawnMoment } from "../moment/drawnMoment.ts";

/** One step on its way back, at a stage. */
export interface Product {
  readonly edge: Edge;
  readonly stage: Stage;
}

export interface Overlay {
  readonly computing: ReadonlySet<number>;
  readonly receiving: ReadonlySet<number>;
  readonly sending: ReadonlySet<number>;
  /** Those of them whose gradient lights, because it is about to be multiplied. */
  readonly upstream: ReadonlySet<number>;
  /** Edges by index: a gradient flows back along them, or they feed a gate that is being computed. */
  readonly active: ReadonlySet<number>;
  readonly feeding: ReadonlySet<number>;
  /** By node: numbers that a stage has put in the place of the frame's. */
  readonly values: ReadonlyMap<number, number>;
  readonly gradients: ReadonlyMap<number, number>;
  /** By node: how many contributions are in that sum. */
  readonly arrived: ReadonlyMap<number, number>;
  /** By node: what has come and is not in the sum yet. */
  readonly addends: ReadonlyMap<number, number>;
  /** By edge. */
  readonly contributions: ReadonlyMap<number, number>;
  /** To be noted at gates and beside wires. */
  readonly products: readonly Product[];
}

const ALL = Number.POSITIVE_INFINITY;

export const overlayOf = (moment: DrawnMoment): Overlay => {
  const { graph, walk, evaluation, active, stages } = moment;
  const sets = {
    computing: new Set<number>(),
    receiving: new Set<number>(),
    sending: new Set<number>(),
    upstream: new Set<number>(),
  };
  const [wires, feeding] = [new Set<number>(), new Set<number>()];
  const [values, gradients] = [new Map<number, number>(), new Map<number, number>()];
  const arrived = new Map<number, number>();
  const [addends, contributions] = [new Map<number, number>(), new Map<number, number>()];
  const products: Product[] = [];

  const show = (step: Step): void => {
    const about = aboutOf(graph, step);
    const done = stagesOf(walk, step).slice(0, stages ?? ALL);
    const isOver = (stage: Stage): boolean => done.includes(stage);
    if (about.kind === "forward") {
      for (const { index } of about.operands) feeding.add(index);
      if (isOver("value")) sets.computing.add(about.gate);
      if (stages !== null && isOver("value")) values.set(about.gate, evaluation.values[about.gate] ?? Number.NaN);
      return;
    }
    if (about.kind === "seed") {
      sets.receiving.add(about.gate);
      if (stages !== null) gradients.set(about.gate, evaluation.gradients[about.gate] ?? Number.NaN);
      return;
    }
    const { gate, edge, operand } = about;
    sets.sending.add(gate);
    if (stages !== null && !isOver("contribution")) sets.upstream.add(gate);
    wires.add(edge.index);
    if (isOver("contribution")) sets.receiving.add(operand);
    const stage = done.at(-1);
    if (stages === null || stage === undefined) return;
    products.push({ edge, stage });
    const part = evaluation.contribution[edge.index] ?? Number.NaN;
    const place = walk.consumers[operand]?.indexOf(edge) ?? 0;
    if (isOver("contribution")) contributions.set(edge.index, part);
    if (isOver("sum") || (isOver("contribution") && place === 0)) {
      gradients.set(operand, evaluation.running[edge.index] ?? Number.NaN);
      arrived.set(operand, place + 1);
    } else if (isOver("contribution")) addends.set(operand, part);
  };
  for (const step of active) show(step);
  return { ...sets, active: wires, feeding, values, gradients, arrived, addends, contributions, products };
};
