import type { Backstep } from "../../store/store.ts";
import { feature } from "../feature.ts";
import { TransportPanel } from "./TransportPanel.tsx";
import { texts } from "./texts.ts";
import "./transport.css";

/** Whoever presses a key wants to look at that step: playing stops. */
const stepping =
  (direction: 1 | -1) =>
  ({ actions }: Backstep): void => {
    actions.setPlaying(false);
    actions.step(direction);
  };

export const transport = feature({
  id: "transport",
  slot: "below",
  texts,
  Panel: TransportPanel,
  commands: [
    { keys: ["ArrowRight", " ", "PageDown"], does: ({ next }) => next, run: stepping(1) },
    { keys: ["ArrowLeft", "PageUp"], does: ({ back }) => back, run: stepping(-1) },
    { keys: ["Home"], does: ({ first }) => first, run: ({ actions }) => actions.goTo(0) },
    { keys: ["End"], does: ({ last }) => last, run: ({ actions }) => actions.goTo(Number.POSITIVE_INFINITY) },
    {
      keys: ["P"],
      does: ({ playOrPause }) => playOrPause,
      run: ({ actions, store }) => actions.setPlaying(!store.getState().isPlaying),
    },
  ],
});
