/** How large counts are shown. */
import { DIGITS, raised, withoutTrailingZeros } from "./number.ts";

/** Longer counts are nobody's to read. */
const MOST_DIGITS = 24;

/** An exact count in groups of three, `18 446 744`; beyond 24 digits the first four and a power of ten. */
export const formatCount = (count: bigint): string => {
  const digits = String(count);
  if (digits.length <= MOST_DIGITS) return digits.replace(/\B(?=(\d{3})+$)/g, "\u202F");
  const [mantissa = "", carried = "0"] = Number(`${digits.slice(0, 1)}.${digits.slice(1, 16)}`)
    .toExponential(DIGITS - 1)
    .split("e");
  return `${withoutTrailingZeros(mantissa)}×10${raised(digits.length - 1 + Number(carried))}`;
};
