/** What the tests of a run share. */
import type { Plan } from "../../lab/training/plan.ts";
import { PLAN } from "../../lab/training/testing.ts";
import { opened } from "../../store/testing.ts";
import { createAdvancer } from "./createAdvancer.ts";
import { createRun, type Frames, type Run } from "./createRun.ts";

/** Frames that come when the test says so. */
const framesByHand = (): Frames & { readonly paint: (count?: number) => void; readonly hasNone: () => boolean } => {
  let waiting: (() => void)[] = [];
  return {
    request: (paint) => waiting.push(paint),
    cancel: () => {
      waiting = [];
    },
    paint: (count = 1) => {
      for (let i = 0; i < count; i++) for (const paint of waiting.splice(0)) paint();
    },
    hasNone: () => waiting.length === 0,
  };
};

export const begun = (text: string, plan: Partial<Plan> = {}, start?: Parameters<typeof opened>[1]) => {
  const backstep = opened(text, start);
  const frames = framesByHand();
  const run = createRun(backstep, frames, createAdvancer());
  run.follow({ ...PLAN, ...plan }, 1);
  return { backstep, frames, run, close: run.open() };
};

export const stands = (run: Run) => {
  const standing = run.standing();
  if (!standing) throw new Error("nothing is trained");
  const { training, isRunning, isAtStart } = standing;
  return { parameters: [...training.parameters], updates: training.updates, loss: training.loss, isRunning, isAtStart };
};
