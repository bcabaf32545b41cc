/** Gradient descent over all rows, over batches, or row by row. */
import { batchSize, writeOrder } from "./batches.ts";
import { type Bench, pass } from "./bench.ts";
import type { Draft, Halt, Trainer } from "./draft.ts";
import type { Plan } from "./plan.ts";

/** Each parameter less α times its gradient, all from one pass. Without −0, which programs do not write. */
export const stepped = (parameter: number, rate: number, gradient: number): number => parameter - rate * gradient + 0;

const move = (bench: Bench, { rate, forgetsZeroing }: Plan, loss: number, { parameters, left }: Draft): Halt | null => {
  const { gradient, total, next } = bench;
  let halt: Halt | null = Number.isFinite(loss) ? null : "loss";
  for (let k = 0; k < parameters.length; k++) {
    total[k] = forgetsZeroing ? left[k]! + gradient[k]! : gradient[k]!;
    next[k] = stepped(parameters[k]!, rate, total[k]!);
    if (!Number.isFinite(total[k])) halt ??= "gradient";
    else if (!Number.isFinite(next[k])) halt ??= "parameter";
  }
  if (halt) return halt;
  parameters.set(next);
  left.set(total);
  return null;
};

export const gradientDescent = (bench: Bench, plan: Plan, draft: Draft): Trainer => {
  const { inOrder, shuffled } = bench;
  const count = inOrder.length;
  const size = batchSize(count, plan.batch);
  const isFull = size === count;
  if (!isFull) writeOrder(shuffled, plan.seed, draft.epoch);
  return () => {
    if (isFull) draft.seen = 0; // an epoch that smaller batches have begun is given up
    const end = Math.min(count, draft.seen + size);
    let { loss } = draft;
    if (!isFull) loss = pass(bench, draft.parameters, shuffled, draft.seen, end);
    else if (!draft.isMeasured) loss = pass(bench, draft.parameters, inOrder, 0, count);
    const halt = move(bench, plan, loss, draft);
    draft.isMeasured = false;
    if (halt) return halt;
    draft.evaluations += end - draft.seen;
    draft.seen = end === count ? 0 : end;
    if (draft.seen === 0) {
      draft.epoch++;
      if (!isFull) writeOrder(shuffled, plan.seed, draft.epoch);
    }
    return null;
  };
};
