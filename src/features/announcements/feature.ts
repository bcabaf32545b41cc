import { feature } from "../feature.ts";
import { LiveRegion } from "./LiveRegion.tsx";

/** Its sentences are those of the explanations. */
export const announcements = feature({
  id: "announcements",
  slot: "below",
  texts: { en: null, "pt-BR": null },
  Panel: LiveRegion,
});
