import { type WidthChoice, within } from "../../ui/kit/widths.ts";

/** Of the column in which tools stand. */
export const TOOL_WIDTH: WidthChoice = { initial: 22, ...within(18, 40), stored: "tool-width" };
