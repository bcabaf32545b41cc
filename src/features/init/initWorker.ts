/** Runs in a worker: a network comes in, the spreads of its layers go out. */
import { type DeepNetwork, layersOf } from "../../lab/initialisation.ts";

addEventListener("message", ({ data }: MessageEvent<DeepNetwork>) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- it goes to the page that started the worker
  postMessage(layersOf(data));
});
