/** Layouts for the page: the library is loaded when the first is asked for, and large graphs do not block the page. */
import type { Layout, LayoutRequest } from "./layout.ts";

/** Up to here the page computes at once; above, a worker does. */
const PAGE_LIMIT = 200;

/** A newer request to the same layouter has taken the place of this one, or the layouter is gone. */
export class LayoutSuperseded extends Error {
  override readonly name = "LayoutSuperseded";
}

/** Lays out one picture after the other; only the last one asked for is ever shown. */
export interface Layouter {
  /** Rejects with `LayoutSuperseded` as soon as another request comes. */
  readonly layOut: (request: LayoutRequest) => Promise<Layout>;
  readonly destroy: () => void;
}

export const createLayouter = (): Layouter => {
  const background = createBackground();
  let supersede: (() => void) | null = null;
  return {
    layOut: (request) => {
      supersede?.();
      return new Promise((resolve, reject) => {
        const isLarge = request.boxes.length > PAGE_LIMIT;
        let isWanted = true;
        supersede = () => {
          isWanted = false;
          if (isLarge) background.stop();
          reject(new LayoutSuperseded("a newer layout was requested"));
        };
        if (isLarge) background.run(request, resolve, reject);
        else runInPage(request, () => isWanted).then((layout) => layout && resolve(layout), reject);
      });
    },
    destroy: () => {
      supersede?.();
      supersede = null;
      background.destroy();
    },
  };
};

const runInPage = async (request: LayoutRequest, isWanted: () => boolean): Promise<Layout | null> => {
  const { layoutGraph } = await import("./layoutGraph.ts");
  return isWanted() ? layoutGraph(request) : null;
};

/** One worker, which is kept for the next request; only a request that is given up while it works costs a new one. */
const createBackground = () => {
  let worker: Worker | null = null;
  let answer: AbortController | null = null;
  const destroy = (): void => {
    worker?.terminate();
    worker = null;
    answer = null;
  };
  return {
    run: (request: LayoutRequest, resolve: (layout: Layout) => void, reject: (reason: unknown) => void): void => {
      worker ??= new Worker(new URL("./layoutWorker.ts", import.meta.url), { type: "module" });
      answer = new AbortController();
      const { signal } = answer;
      const finish = ({ data }: MessageEvent<Layout>): void => {
        answer?.abort();
        answer = null;
        resolve(data);
      };
      const fail = ({ message }: ErrorEvent): void => {
        destroy();
        reject(new Error(message || "the layout worker did not start"));
      };
      worker.addEventListener("message", finish, { signal });
      worker.addEventListener("error", fail, { signal });
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to choose
      worker.postMessage(request);
    },
    stop: (): void => {
      if (answer) destroy();
    },
    destroy,
  };
};
