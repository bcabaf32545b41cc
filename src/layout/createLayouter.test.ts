import { afterEach, describe, expect, test, vi } from "vitest";
import { createLayouter, LayoutSuperseded } from "./createLayouter.ts";
import type { LayoutRequest } from "./layout.ts";
import { layoutGraph } from "./layoutGraph.ts";
import { graphOf, requestOf } from "./testing.ts";

const request = requestOf(graphOf("f = (x + y)*z"));
const large = requestOf(graphOf(`f = x${" + x".repeat(250)}`));

describe("a small graph, in the page", () => {
  test("the same layout, later", async () => {
    expect(await createLayouter().layOut(request)).toEqual(layoutGraph(request));
  });

  test("a newer request takes the place of an older one", async () => {
    const layouter = createLayouter();
    const older = layouter.layOut(request);
    const newer = layouter.layOut(request);
    await expect(older).rejects.toBeInstanceOf(LayoutSuperseded);
    await expect(newer).resolves.toEqual(layoutGraph(request));
  });

  test("each layouter gives up its own requests only", async () => {
    const [one, other] = [createLayouter(), createLayouter()];
    const first = one.layOut(request);
    const second = other.layOut(request);
    await expect(first).resolves.toEqual(layoutGraph(request));
    await expect(second).resolves.toEqual(layoutGraph(request));
  });
});

describe("a large graph, in a worker", () => {
  /** What the page sees of the worker. */
  class FakeWorker extends EventTarget {
    static readonly all: FakeWorker[] = [];
    readonly received: LayoutRequest[] = [];
    isTerminated = false;
    constructor() {
      super();
      FakeWorker.all.push(this);
    }
    postMessage(message: LayoutRequest): void {
      this.received.push(message);
    }
    terminate(): void {
      this.isTerminated = true;
    }
    answer(): void {
      this.dispatchEvent(new MessageEvent("message", { data: layout }));
    }
  }
  const layout = layoutGraph(large);

  afterEach(() => {
    FakeWorker.all.length = 0;
    vi.unstubAllGlobals();
  });

  test("one worker does one after the other", async () => {
    vi.stubGlobal("Worker", FakeWorker);
    const layouter = createLayouter();
    for (const _ of [1, 2]) {
      const result = layouter.layOut(large);
      FakeWorker.all[0]?.answer();
      expect(await result).toBe(layout);
    }
    expect(FakeWorker.all).toHaveLength(1);
    expect(FakeWorker.all[0]?.received).toEqual([large, large]);
  });

  test("a worker that works for nobody is stopped, and only then", async () => {
    vi.stubGlobal("Worker", FakeWorker);
    const layouter = createLayouter();
    const older = layouter.layOut(large);
    const newer = layouter.layOut(large);
    await expect(older).rejects.toBeInstanceOf(LayoutSuperseded);
    expect(FakeWorker.all.map(({ isTerminated }) => isTerminated)).toEqual([true, false]);
    FakeWorker.all[1]?.answer();
    expect(await newer).toBe(layout);
    await layouter.layOut(request);
    expect(FakeWorker.all[1]?.isTerminated).toBe(false);
    layouter.destroy();
    expect(FakeWorker.all[1]?.isTerminated).toBe(true);
  });

  test("a worker that fails is not asked again", async () => {
    vi.stubGlobal("Worker", FakeWorker);
    const layouter = createLayouter();
    const failing = layouter.layOut(large);
    FakeWorker.all[0]?.dispatchEvent(Object.assign(new Event("error"), { message: "out of memory" }));
    await expect(failing).rejects.toThrow("out of memory");
    const next = layouter.layOut(large);
    FakeWorker.all[1]?.answer();
    expect(await next).toBe(layout);
  });
});
