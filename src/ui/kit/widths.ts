/** Widths of columns that a person can move, in rem. */
import type { Choice } from "../../choices/choice.ts";
import { numberWithin } from "../../choices/kinds.ts";

export interface WidthChoice extends Choice<number> {
  /** rem. */
  readonly least: number;
  readonly most: number;
}

export const within = (least: number, most: number): Pick<WidthChoice, "least" | "most" | "read" | "write"> => ({
  least,
  most,
  ...numberWithin(least, most),
});
