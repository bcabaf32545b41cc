import { feature, loaded } from "../feature.ts";

export const announcements = feature({
  id: "announcements",
  slot: "below",
  Panel: loaded(() => import("./LiveRegion.tsx").then(({ LiveRegion }) => LiveRegion)),
});
