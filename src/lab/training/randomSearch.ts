/** Random search: guess, and keep the guess if it is better. */
import { uniformFrom } from "../../lang/random.ts";
import { type Bench, pass } from "./bench.ts";
import type { Draft, Trainer } from "./draft.ts";
import type { Plan } from "./plan.ts";

/** By parameter, uniformly from [−reach, reach). */
export const writeTry = (tried: Float64Array, reach: number, uniform: () => number): void => {
  for (let k = 0; k < tried.length; k++) tried[k] = reach * (2 * uniform() - 1);
};

/** The numbers of the next try, in the seed's sequence. */
export const drawnAfter = ({ seed }: Plan, updates: number, parameters: number): (() => number) =>
  uniformFrom(seed, updates * parameters);

/** Any finite number is lower than none. */
export const isLower = (loss: number, best: number): boolean => loss < best || (Number.isNaN(best) && Number.isFinite(loss));

/** Never halts: what is not finite is no better. */
export const randomSearch = (bench: Bench, plan: Plan, draft: Draft): Trainer => {
  const { inOrder, next } = bench;
  const uniform = drawnAfter(plan, draft.updates, next.length);
  return () => {
    writeTry(next, plan.reach, uniform);
    const loss = pass(bench, next, inOrder, 0, inOrder.length);
    draft.isMeasured = isLower(loss, draft.loss);
    if (draft.isMeasured) {
      draft.parameters.set(next);
      draft.loss = loss;
    }
    draft.seen = 0;
    draft.epoch++;
    draft.evaluations += inOrder.length;
    return null;
  };
};
