import { DIALOG, isOpenDialog } from "../dialogs.ts";
import { feature, loaded } from "../feature.ts";
import { texts } from "./texts.ts";

export const help = feature({
  id: "help",
  slot: "dialog",
  texts,
  Panel: loaded(() => import("./HelpDialog.tsx").then(({ HelpDialog }) => HelpDialog)),
  isOpen: isOpenDialog("help"),
  opener: ({ title }) => title,
  commands: [{ keys: ["?"], does: ({ open }) => open, run: ({ actions }) => actions.choose(DIALOG, "help") }],
});
