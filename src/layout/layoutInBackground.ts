/** Layouts for the page: the library is loaded when the first is asked for, and large graphs do not block the page. */
import type { Layout, LayoutRequest } from "./layout.ts";

/** Up to here the page computes at once; above, a worker does. */
const PAGE_LIMIT = 200;

/** A newer request has taken the place of this one. */
export class LayoutSuperseded extends Error {
  override readonly name = "LayoutSuperseded";
}

let cancel: (() => void) | null = null;

/** Rejects with `LayoutSuperseded` as soon as another request comes: only the last one asked for is ever shown. */
export const requestLayout = (request: LayoutRequest): Promise<Layout> => {
  cancel?.();
  return new Promise((resolve, reject) => {
    const run = request.boxes.length <= PAGE_LIMIT ? runInPage : runInWorker;
    const stop = run(request, resolve, reject);
    cancel = () => {
      stop();
      reject(new LayoutSuperseded("a newer layout was requested"));
    };
  });
};

type Run = (request: LayoutRequest, resolve: (layout: Layout) => void, reject: (reason: unknown) => void) => () => void;

const runInPage: Run = (request, resolve, reject) => {
  let isWanted = true;
  const run = async (): Promise<void> => {
    const { layoutGraph } = await import("./layoutGraph.ts");
    if (isWanted) resolve(layoutGraph(request));
  };
  run().catch(reject);
  return () => {
    isWanted = false;
  };
};

const runInWorker: Run = (request, resolve, reject) => {
  const worker = new Worker(new URL("./layoutWorker.ts", import.meta.url), { type: "module" });
  worker.addEventListener("message", ({ data }: MessageEvent<Layout>) => {
    worker.terminate();
    resolve(data);
  });
  worker.addEventListener("error", (event) => {
    worker.terminate();
    reject(new Error(event.message || "the layout worker did not start"));
  });
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to choose
  worker.postMessage(request);
  return () => worker.terminate();
};
