/**
 * How numbers are shown, everywhere: four significant digits, a real minus sign, no −0, and powers of ten as `8.1×10⁴`. Full precision is
 * `String(x)`.
 */

export const DIGITS = 4;
/** From here on the exponent is written out, and from 10⁴ on where whole digits would be more than the four that count. */
const LARGE = 1e6;
/** Two decimals too many after 0.0001 help nobody: below this the exponent is written out. */
const SMALL = 1e-4;

const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** An exponent. */
export const raised = (exponent: number): string =>
  (exponent < 0 ? "⁻" : "") + String(Math.abs(exponent)).replace(/\d/g, (digit) => SUPERSCRIPTS[Number(digit)] ?? digit);

/** A power of ten by itself: `10⁻¹²`. */
export const powerText = (exponent: number): string => (exponent === 0 ? "1" : exponent === 1 ? "10" : `10${raised(exponent)}`);

const lowered = (exponent: string): string =>
  exponent.replace("⁻", "−").replace(/[⁰¹²³⁴-⁹]/g, (digit) => String(SUPERSCRIPTS.indexOf(digit)));

export const withoutTrailingZeros = (text: string): string => (text.includes(".") ? text.replace(/\.?0+$/, "") : text);

/** `0.1966`, `−3`, `1.2×10⁻⁷`, `∞`, `NaN`. */
export const formatNumber = (x: number): string => {
  if (Number.isNaN(x)) return "NaN";
  const sign = x < 0 ? "−" : "";
  const size = Math.abs(x);
  if (size === Number.POSITIVE_INFINITY) return `${sign}∞`;
  if (size === 0) return "0";
  const rounded = Number(size.toPrecision(DIGITS));
  const isWhole = size < LARGE && size === rounded && Number.isInteger(size);
  if (isWhole) return sign + String(size);
  if (size >= SMALL && rounded < 10 ** DIGITS) {
    const decimals = Math.max(0, DIGITS - 1 - Math.floor(Math.log10(size)));
    return sign + withoutTrailingZeros(size.toFixed(decimals));
  }
  const [mantissa = "", exponent = "0"] = size.toExponential(DIGITS - 1).split("e");
  return `${sign}${withoutTrailingZeros(mantissa)}×10${raised(Number(exponent))}`;
};

/** As a factor of a product: `3`, `(−2)`. */
export const factorText = (x: number): string => (x < 0 ? `(${formatNumber(x)})` : formatNumber(x));

/** A formatted number that has a power of ten, apart: `8.1×10⁻⁴` → 8.1 and −4; null if it has none. */
export const powerOfTen = (text: string): { readonly mantissa: string; readonly exponent: string } | null => {
  const [mantissa = "", exponent] = text.split("×10");
  return exponent === undefined ? null : { mantissa, exponent: lowered(exponent) };
};

/** Formatted text as TeX, for a formula that is to be copied. */
export const numberTex = (x: number): string => {
  if (Number.isNaN(x)) return "\\text{NaN}";
  const text = formatNumber(x);
  const parts = powerOfTen(text);
  const tex = parts ? `${parts.mantissa} \\times 10^{${parts.exponent}}` : text.replace("∞", "\\infty");
  return tex.replaceAll("−", "-");
};
