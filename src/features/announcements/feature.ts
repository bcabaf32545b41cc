import { feature, loaded } from "../feature.ts";

/** Its sentences are those of the explanations. */
export const announcements = feature({
  id: "announcements",
  slot: "below",
  texts: { en: null, "pt-BR": null },
  Panel: loaded(() => import("./LiveRegion.tsx").then(({ LiveRegion }) => LiveRegion)),
});
