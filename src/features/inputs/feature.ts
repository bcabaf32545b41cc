import { feature, loaded } from "../feature.ts";
import { stepRow } from "../rows.ts";
import "./inputs.css";

export const inputs = feature({
  id: "inputs",
  slot: "side",
  lateTexts: async () => (await import("./texts.ts")).texts,
  Panel: loaded(async () => (await import("./InputsPanel.tsx")).InputsPanel),
  commands: [
    { keys: ["ArrowUp", "ArrowDown"], does: ({ nudge }) => nudge },
    { keys: ["["], does: ({ rowBefore }) => rowBefore, run: stepRow(-1) },
    { keys: ["]"], does: ({ rowAfter }) => rowAfter, run: stepRow(1) },
  ],
});
