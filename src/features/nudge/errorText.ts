import { formatNumber } from "../../tex/number.ts";

/** An error is known by its size: few digits say it. */
export const errorText = (error: number, digits: number): string =>
  Number.isFinite(error) ? formatNumber(Number(error.toPrecision(digits))) : "—";
