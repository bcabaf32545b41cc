/** Advances training by slices of time: on the page where all rows go through the graph in no time, else in a worker. The numbers are the same. */
import type { Plan } from "../../lab/training/plan.ts";
import { passSize, type Task } from "../../lab/training/task.ts";
import { advance, type Training } from "../../lab/training/training.ts";
import type { Job } from "./trainingWorker.ts";

export interface Advancer {
  /**
   * @param updates at most: a slice may end before, and whoever wants more asks again
   * @param then is called at once, or when the worker has answered; not if something else is asked for before, or `stop` called
   */
  readonly advance: (task: Task, plan: Plan, training: Training, updates: number, then: (training: Training) => void) => void;
  /** Nothing that has been asked for is wanted any more. */
  readonly stop: () => void;
  readonly destroy: () => void;
}

/** Up to here the page computes: a pass takes a third of a millisecond, and some milliseconds when it is the first. */
const PAGE_LIMIT = 30_000;
/** Of the 16.7 ms of a frame: the page writes its numbers in what is left. */
const SLICE_MS = 5;

const advanceHere = (task: Task, plan: Plan, training: Training, updates: number): Training => {
  const until = performance.now() + SLICE_MS;
  return advance(task, plan, training, updates, () => performance.now() < until);
};

export const createAdvancer = (): Advancer => {
  let worker: Worker | null = null;
  /** Ends with what is under way. */
  let wanted: AbortController | null = null;
  /** What the worker has. */
  let sent: Task | null = null;
  let canWork = true;

  const destroy = (): void => {
    worker?.terminate();
    wanted?.abort();
    worker = wanted = sent = null;
  };
  const stop = (): void => {
    if (wanted) destroy();
  };
  const ask = (job: Job & { readonly task: Task }, then: (training: Training) => void): void => {
    worker ??= new Worker(new URL("./trainingWorker.ts", import.meta.url), { type: "module" });
    wanted = new AbortController();
    const { signal } = wanted;
    const finish = (training: Training): void => {
      wanted?.abort();
      wanted = null;
      then(training);
    };
    worker.addEventListener("message", ({ data }: MessageEvent<Training>) => finish(data), { signal });
    // Where no worker starts, the page has to do, at the price of its frames.
    worker.addEventListener(
      "error",
      () => {
        canWork = false;
        destroy();
        then(advanceHere(job.task, job.plan, job.training, job.updates));
      },
      { signal },
    );
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to choose
    worker.postMessage(sent === job.task ? { ...job, task: null } : job);
    sent = job.task;
  };

  return {
    advance: (task, plan, training, updates, then) => {
      stop();
      if (canWork && passSize(task) > PAGE_LIMIT) ask({ task, plan, training, updates }, then);
      else then(advanceHere(task, plan, training, updates));
    },
    stop,
    destroy,
  };
};
