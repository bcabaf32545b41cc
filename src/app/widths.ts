import { type WidthChoice, within } from "../ui/kit/widths.ts";

/** Of the column left of the stage. */
export const SIDE_WIDTH: WidthChoice = { initial: 19.4, ...within(14, 40), stored: "side-width" };
