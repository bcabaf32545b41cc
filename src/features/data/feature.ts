import { pageLoaded } from "../../ui/pageLoaded.ts";
import { DIALOG, isOpenDialog } from "../dialogs.ts";
import { feature, loaded } from "../feature.ts";

export const data = feature({
  id: "data",
  slot: "dialog",
  menu: "tools",
  lateTexts: async () => (await import("./texts.ts")).texts,
  Panel: loaded(async () => (await import("./DataDialog.tsx")).DataDialog),
  isOpen: isOpenDialog("data"),
  opener: ({ title }) => title,
  commands: [{ keys: ["D"], does: ({ about }) => about, run: ({ actions }) => actions.choose(DIALOG, "data") }],
});

/** Tables that are dropped on the page, or pasted where nobody types. */
export const dataArrivals = feature({
  id: "data-arrivals",
  slot: "dialog",
  Panel: loaded(async () => {
    await pageLoaded();
    return (await import("./Arrivals.tsx")).Arrivals;
  }),
});
