/** The spreads of a network's layers, computed in a worker; a network that takes its place before they are there gives up the work. */
import { useEffect, useState } from "react";
import type { DeepNetwork, LayerSpread } from "../../lab/initialisation.ts";

export interface Answer {
  /** What it was computed for: not what is asked now, while that is on its way. */
  readonly network: DeepNetwork;
  readonly layers: readonly LayerSpread[];
}

export interface Layers {
  /** The last there was. */
  readonly answer: Answer | null;
  readonly isBusy: boolean;
  readonly hasFailed: boolean;
}

/** @param network the same object as long as nothing is changed */
export const useLayers = (network: DeepNetwork): Layers => {
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [failed, setFailed] = useState<DeepNetwork | null>(null);
  useEffect(() => {
    const worker = new Worker(new URL("./initWorker.ts", import.meta.url), { type: "module" });
    worker.addEventListener("message", ({ data }: MessageEvent<readonly LayerSpread[]>) => setAnswer({ network, layers: data }));
    worker.addEventListener("error", () => setFailed(network));
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to choose
    worker.postMessage(network);
    return () => worker.terminate();
  }, [network]);
  const hasFailed = failed === network;
  return { answer, isBusy: answer?.network !== network && !hasFailed, hasFailed };
};
