import { LOCALE } from "../../i18n/locales.ts";
import { feature } from "../feature.ts";
import { LookMenu } from "./LookMenu.tsx";
import { PALETTE, THEME } from "./look.ts";
import { texts } from "./texts.ts";

export const look = feature({ id: "look", slot: "header", texts, Panel: LookMenu, choices: [LOCALE, THEME, PALETTE] });
