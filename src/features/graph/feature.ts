import { feature } from "../feature.ts";
import { GraphPanel } from "./GraphPanel.tsx";
import { texts } from "./texts.ts";

export const graph = feature({
  id: "graph",
  slot: "stage",
  texts,
  Panel: GraphPanel,
  commands: [
    { keys: ["Tab", "ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"], does: ({ walk }) => walk },
    { keys: ["Enter"], does: ({ open }) => open },
    { keys: ["Escape"], does: ({ deselect }) => deselect, run: ({ actions }) => actions.select(null) },
  ],
});
