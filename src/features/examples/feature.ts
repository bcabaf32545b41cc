import { isOpenDialog } from "../dialogs.ts";
import { feature, loaded } from "../feature.ts";
import { texts } from "./texts.ts";

export const examples = feature({
  id: "examples",
  slot: "dialog",
  texts,
  Panel: loaded(() => import("./ExamplesDialog.tsx").then(({ ExamplesDialog }) => ExamplesDialog)),
  isOpen: isOpenDialog("examples"),
  opener: ({ title }) => title,
});
