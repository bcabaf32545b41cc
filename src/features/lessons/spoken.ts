/** A lesson's sentence as sentences are shown: names set apart, powers of ten written out. */
import { powerText } from "../../tex/number.ts";

export const spoken = (text: string): string =>
  text
    .replace(/`([^`]+)`/g, "\u2068$1\u2069")
    .replace(/(\d)e(-?\d+)/g, (_, digit: string, exponent: string) => `${digit}×${powerText(Number(exponent))}`);
