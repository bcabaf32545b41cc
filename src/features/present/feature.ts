import { valueOf } from "../../choices/choice.ts";
import { PRESENTING } from "../../choices/core.ts";
import { feature } from "../feature.ts";
import { PresentButton } from "./PresentButton.tsx";
import { texts } from "./texts.ts";

export const present = feature({
  id: "present",
  slot: "header",
  texts,
  Panel: PresentButton,
  commands: [
    {
      keys: ["F"],
      does: ({ toggle }) => toggle,
      run: ({ actions, store }) => actions.choose(PRESENTING, !valueOf(store.getState().chosen, PRESENTING)),
    },
    { keys: ["Escape"], does: ({ leave }) => leave, run: ({ actions }) => actions.choose(PRESENTING, false) },
  ],
});
