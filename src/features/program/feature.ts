import { feature } from "../feature.ts";
import { ProgramPanel } from "./ProgramPanel.tsx";
import { texts } from "./texts.ts";

export const program = feature({
  id: "program",
  slot: "side",
  texts,
  Panel: ProgramPanel,
  commands: [
    { keys: ["Mod+Z"], does: ({ undo }) => undo, run: ({ actions }) => actions.undo() },
    { keys: ["Mod+Shift+Z"], does: ({ redo }) => redo, run: ({ actions }) => actions.redo() },
  ],
});
