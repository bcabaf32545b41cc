import { feature, loaded } from "../feature.ts";
import { texts } from "./texts.ts";

export const share = feature({
  id: "share",
  slot: "header",
  texts,
  Panel: loaded(async () => (await import("./ShareButton.tsx")).ShareButton),
});
