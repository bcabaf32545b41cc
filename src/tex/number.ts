/** How numbers are shown: four significant digits, a real minus sign, and no −0. Full precision is `String(x)`. */

const DIGITS = 4;
/** Whole numbers up to here are shown whole. */
const LARGE = 1e6;

/** Two decimals too many after 0.0001 help nobody: beyond this the exponent is written out. */
const SMALL = 1e-4;

const withoutTrailingZeros = (text: string): string => (text.includes(".") ? text.replace(/\.?0+$/, "") : text);

/** `0.1966`, `−3`, `1.2e−7`, `∞`, `NaN`. */
export const formatNumber = (x: number): string => {
  if (Number.isNaN(x)) return "NaN";
  const sign = x < 0 ? "−" : "";
  const size = Math.abs(x);
  if (size === Number.POSITIVE_INFINITY) return `${sign}∞`;
  if (size === 0) return "0";
  if (Number.isInteger(size) && size < LARGE) return sign + String(size);
  if (size >= SMALL && Number(size.toPrecision(DIGITS)) < LARGE) {
    const decimals = Math.max(0, DIGITS - 1 - Math.floor(Math.log10(size)));
    return sign + withoutTrailingZeros(size.toFixed(decimals));
  }
  const [mantissa = "", exponent = ""] = size.toExponential(DIGITS - 1).split("e");
  return `${sign}${withoutTrailingZeros(mantissa)}e${exponent.replace("+", "").replace("-", "−")}`;
};

/** The same for a formula that is to be copied. */
export const numberTex = (x: number): string => {
  if (Number.isNaN(x)) return "\\text{NaN}";
  const [mantissa = "", exponent] = formatNumber(x).replaceAll("−", "-").replace("∞", "\\infty ").trim().split("e");
  return exponent === undefined ? mantissa : `${mantissa} \\times 10^{${exponent}}`;
};
