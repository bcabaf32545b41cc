/** What both modes have to do in one graph: which passes there are, and how many products each of them takes. Structure only, no numbers. */
import type { Schedule } from "../../graph/schedule.ts";
import { countBack, neededFor, wiresForward } from "../../lab/tangents.ts";

export interface Passes {
  /** Inputs that make a difference to an output: the columns of the Jacobian. */
  readonly inputs: readonly number[];
  /** Its rows: the outputs, and the target, if it is none of them. */
  readonly outputs: readonly number[];
  readonly isNeeded: Uint8Array;
  /** Products that each column takes, by input; null where there are too many wires to count for all of them. */
  readonly forwardBy: ReadonlyMap<number, number> | null;
  /** Products that all columns take, one pass forward each; null with `forwardBy`. */
  readonly forward: number | null;
  /** Products that take all rows, one pass back each. */
  readonly reverse: number;
}

/** More looks at wires would be felt when the tool is opened. */
const MOST_LOOKS = 4e6;

const compute = ({ graph, target }: Schedule): Passes => {
  const outputs = graph.outputs.includes(target) ? graph.outputs : [...graph.outputs, target];
  const isNeeded = neededFor(graph, outputs);
  const inputs = graph.nodes.flatMap(({ kind, index }) => (kind === "input" && isNeeded[index] === 1 ? [index] : []));
  const isCountable = inputs.length * graph.edges.length <= MOST_LOOKS;
  const forwardBy = isCountable ? new Map(inputs.map((input) => [input, wiresForward(graph, input, isNeeded).length])) : null;
  const forward = forwardBy && [...forwardBy.values()].reduce((sum, count) => sum + count, 0);
  const reverse = outputs.reduce((sum, output) => sum + countBack(graph, output), 0);
  return { inputs, outputs, isNeeded, forwardBy, forward, reverse };
};

const known = new WeakMap<Schedule, Passes>();

export const passesOf = (walk: Schedule): Passes => {
  const before = known.get(walk);
  if (before) return before;
  const passes = compute(walk);
  known.set(walk, passes);
  return passes;
};
