/** Runs in a worker: where training stands comes in, where it stands a slice of time later goes out. */
import type { Plan } from "../../lab/training/plan.ts";
import type { Task } from "../../lab/training/task.ts";
import { advance, type Training } from "../../lab/training/training.ts";

export interface Job {
  /** null: that of the job before. */
  readonly task: Task | null;
  readonly plan: Plan;
  readonly training: Training;
  /** At most. */
  readonly updates: number;
}

/** Long enough that sending numbers to and fro is little beside it, short enough for a chart that moves. */
const SLICE_MS = 50;

let last: Task | null = null;

addEventListener("message", ({ data }: MessageEvent<Job>) => {
  last = data.task ?? last;
  if (!last) return;
  const until = performance.now() + SLICE_MS;
  const training = advance(last, data.plan, data.training, data.updates, () => performance.now() < until);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- it goes to the page that started the worker
  postMessage(training);
});
