/** How wide the columns beside the stage are, in rem. A browser keeps them. */
import { numberWithin } from "../choices/kinds.ts";
import type { WidthChoice } from "../ui/kit/Splitter.tsx";

const between = (least: number, most: number): Pick<WidthChoice, "least" | "most" | "read" | "write"> => ({
  least,
  most,
  ...numberWithin(least, most),
});

export const SIDE_WIDTH: WidthChoice = { initial: 19.4, ...between(14, 40), stored: "side-width" };
export const TOOL_WIDTH: WidthChoice = { initial: 22, ...between(18, 40), stored: "tool-width" };

export const WIDTHS: readonly WidthChoice[] = [SIDE_WIDTH, TOOL_WIDTH];
