/** Runs in a worker: a request comes in, its layout goes out. */
import type { LayoutRequest } from "./layout.ts";
import { layoutGraph } from "./layoutGraph.ts";

addEventListener("message", ({ data }: MessageEvent<LayoutRequest>) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- it goes to the page that started the worker
  postMessage(layoutGraph(data));
});
