import { batchSize, writeOrder } from "./batches.ts";
import type { Plan } from "./plan.ts";
import type { Task } from "./task.ts";
import type { Training } from "./training.ts";

/** The rows that the next update is made of, in the order in which they are added. */
export const batchOf = ({ data }: Task, plan: Plan, { seen, epoch }: Training): readonly number[] => {
  const count = data.rows.length;
  const size = plan.trainer === "search" ? count : batchSize(count, plan.batch);
  const order = new Int32Array(count);
  writeOrder(order, size === count ? null : plan.seed, epoch);
  return [...(size === count ? order : order.subarray(seen, seen + size))];
};

/** How many updates end the epoch that is under way, or the one that comes next. */
export const updatesToEpochEnd = ({ data }: Task, plan: Plan, { seen }: Pick<Training, "seen">): number => {
  const count = data.rows.length;
  const size = plan.trainer === "search" ? count : batchSize(count, plan.batch);
  return size === count ? 1 : Math.ceil((count - seen) / size);
};
