/** How the page looks. */
import type { Choice } from "../../choices/choice.ts";
import { oneOf } from "../../choices/kinds.ts";

export const THEMES = ["system", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];
export const THEME: Choice<Theme> = { initial: "system", ...oneOf(THEMES), stored: "theme", attribute: "data-theme" };

/** `lecture`: values green, gradients red, as in common course slides. */
export const PALETTES = ["standard", "lecture"] as const;
export type Palette = (typeof PALETTES)[number];
export const PALETTE: Choice<Palette> = { initial: "standard", ...oneOf(PALETTES), stored: "palette", attribute: "data-palette" };
