/** Sums in words of arithmetic: `−5.25 + (−0.25) = −5.5`. */
import { factorText, formatNumber } from "../../tex/number.ts";

/** More are not read. */
const MOST_TERMS = 6;

/** `0 + (−2) + …` */
const termsText = (terms: readonly number[]): string =>
  [
    ...terms.slice(0, MOST_TERMS).map((term, i) => (i === 0 ? formatNumber(term) : factorText(term))),
    ...(terms.length > MOST_TERMS ? ["…"] : []),
  ].join(" + ");

/** One term is no sum. */
export const sumText = (terms: readonly number[], sum: number): string =>
  terms.length === 1 ? formatNumber(sum) : `${termsText(terms)} = ${formatNumber(sum)}`;

export const meanText = (terms: readonly number[], mean: number): string =>
  terms.length === 1 ? formatNumber(mean) : `(${termsText(terms)}) / ${terms.length} = ${formatNumber(mean)}`;
