/** On the page and in a worker: the same numbers, and nothing that nobody wants any more. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { PLAN, taskFrom, xorTask } from "../../lab/training/testing.ts";
import { advance, beginTraining, type Training } from "../../lab/training/training.ts";
import { createAdvancer } from "./createAdvancer.ts";
import type { Job } from "./trainingWorker.ts";

type Handler = (event: MessageEvent<Job>) => void;

/** What the worker's file listens with, and where its answers go. */
let handle: Handler = () => expect.fail("the worker has not been read");
let answered: (training: Training) => void = () => {};

/** The worker's file behind what the page sees of a worker; it works when it is told to. */
class FakeWorker extends EventTarget {
  static readonly all: FakeWorker[] = [];
  readonly received: Job[] = [];
  isTerminated = false;
  constructor() {
    super();
    FakeWorker.all.push(this);
  }
  postMessage(job: Job): void {
    this.received.push(structuredClone(job));
  }
  terminate(): void {
    this.isTerminated = true;
  }
  work(): void {
    answered = (training) => this.dispatchEvent(new MessageEvent("message", { data: structuredClone(training) }));
    handle(new MessageEvent("message", { data: this.received.at(-1) ?? expect.fail("nothing to do") }));
  }
}

/** ms; grows by `tick` whenever it is asked for. */
let [time, tick] = [0, 0];

beforeEach(async () => {
  tick = 0;
  vi.spyOn(performance, "now").mockImplementation(() => (time += tick));
  vi.stubGlobal("Worker", FakeWorker);
  vi.stubGlobal("addEventListener", (_: string, listener: Handler) => {
    handle = listener;
  });
  vi.stubGlobal("postMessage", (training: Training) => answered(training));
  vi.resetModules();
  await import("./trainingWorker.ts");
});

afterEach(() => {
  FakeWorker.all.length = 0;
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const small = xorTask();
const large = taskFrom("param w = 0.1; param v = 1; x = 0\nL = (tanh(w*x) - v)^2", ["x"], Array.from({ length: 5000 }, (_, i) => [i % 7])); // biome-ignore format: one line
const plan = { ...PLAN, batch: 100 };

describe("a small task", () => {
  it("is computed at once, and needs no worker", () => {
    const start = beginTraining(small);
    const then = vi.fn<(training: Training) => void>();
    createAdvancer().advance(small, PLAN, start, 3, then);
    expect(then.mock.calls).toEqual([[advance(small, PLAN, start, 3)]]);
    expect(FakeWorker.all).toHaveLength(0);
  });

  it("takes no more than its slice of a frame", () => {
    const then = vi.fn<(training: Training) => void>();
    tick = 1;
    createAdvancer().advance(small, PLAN, beginTraining(small), Number.POSITIVE_INFINITY, then);
    expect(then.mock.calls).toEqual([[advance(small, PLAN, beginTraining(small), 5)]]);
  });
});

describe("a large task", () => {
  it("is computed by a worker, with the page's numbers", () => {
    const advancer = createAdvancer();
    let training = beginTraining(large);
    const expected = advance(large, plan, training, 9);
    for (const updates of [4, 3, 2]) {
      const then = vi.fn<(training: Training) => void>();
      advancer.advance(large, plan, training, updates, then);
      expect(then).not.toHaveBeenCalled();
      FakeWorker.all[0]?.work();
      training = then.mock.lastCall?.[0] ?? expect.fail("no answer");
    }
    expect(training).toEqual(expected);
    expect(FakeWorker.all).toHaveLength(1);
    expect(FakeWorker.all[0]?.received.map(({ task }) => task !== null)).toEqual([true, false, false]);
  });

  it("answers after a slice of time, with what there is then", () => {
    const then = vi.fn<(training: Training) => void>();
    tick = 10;
    createAdvancer().advance(large, plan, beginTraining(large), Number.POSITIVE_INFINITY, then);
    FakeWorker.all[0]?.work();
    expect(then.mock.lastCall?.[0].updates).toBe(5);
  });

  it("that is stopped never answers, and costs a new worker, which is sent the task again", () => {
    const advancer = createAdvancer();
    const [first, second] = [vi.fn<(training: Training) => void>(), vi.fn<(training: Training) => void>()];
    advancer.advance(large, plan, beginTraining(large), 1, first);
    advancer.stop();
    FakeWorker.all[0]?.work();
    advancer.advance(large, plan, beginTraining(large), 1, second);
    FakeWorker.all[1]?.work();
    expect(first).not.toHaveBeenCalled();
    expect(second).toHaveBeenCalledOnce();
    expect(FakeWorker.all.map(({ isTerminated }) => isTerminated)).toEqual([true, false]);
    expect(FakeWorker.all[1]?.received[0]?.task).not.toBeNull();
    advancer.stop(); // nothing is under way
    expect(FakeWorker.all[1]?.isTerminated).toBe(false);
    advancer.destroy();
    expect(FakeWorker.all[1]?.isTerminated).toBe(true);
  });

  it("is left to the page where no worker starts", () => {
    const advancer = createAdvancer();
    const then = vi.fn<(training: Training) => void>();
    const start = beginTraining(large);
    advancer.advance(large, plan, start, 1, then);
    FakeWorker.all[0]?.dispatchEvent(new Event("error"));
    advancer.advance(large, plan, start, 1, then);
    expect(then.mock.calls).toEqual([[advance(large, plan, start, 1)], [advance(large, plan, start, 1)]]);
    expect(FakeWorker.all).toHaveLength(1);
  });
});
