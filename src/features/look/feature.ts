import { LOCALE } from "../../i18n/locales.ts";
import { feature, loaded } from "../feature.ts";
import { PALETTE, THEME } from "./look.ts";
import { texts } from "./texts.ts";

export const look = feature({
  id: "look",
  slot: "header",
  texts,
  Panel: loaded(async () => (await import("./LookMenu.tsx")).LookMenu),
  choices: [LOCALE, THEME, PALETTE],
});
