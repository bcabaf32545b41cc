/** What is wrong with a program, or worth knowing about it, as data. The sentences live in `src/i18n`. */

import type { Shape } from "./tiles.ts";

/** Positions in the text, in UTF-16 units; `to` is exclusive. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Replace `from..to` by `insert`. */
export interface TextEdit extends Span {
  readonly insert: string;
}

export const insertAt = (at: number, insert: string): TextEdit => ({ from: at, to: at, insert });

export const replace = ({ from, to }: Span, insert: string): TextEdit => ({ from, to, insert });

interface FlawedNumber {
  readonly text: string;
  /** What it probably means; null if nobody can tell. */
  readonly suggestion: string | null;
}

/** An operand as the text says it, and its shape. */
export interface ShapedText {
  readonly text: string;
  readonly shape: Shape;
  /** A name that nothing defines: a number, therefore. */
  readonly isFree?: boolean;
}

/** What is said of vectors and matrices. */
interface ArrayFacts {
  "inner-sizes": { readonly left: ShapedText; readonly right: ShapedText; readonly suggestion: string | null };
  "product-of-number": { readonly left: ShapedText; readonly right: ShapedText };
  /** sign: that of the operation, or the function's name. columns: how many entries a vector would need beside the matrix; null without such a pair. */
  "entrywise-shapes": {
    readonly sign: string;
    readonly left: ShapedText;
    readonly right: ShapedText;
    readonly columns: number | null;
    readonly suggestion: string | null;
  };
  "vector-needed": { readonly name: string; readonly found: ShapedText };
  "one-array": { readonly name: string };
  /** isName: a vector could be written under it. */
  "not-an-array": { readonly text: string; readonly isName: boolean; readonly isFree: boolean };
  "ragged-list": { readonly row: number; readonly found: Shape; readonly wanted: Shape };
  "empty-list": object;
  "too-many-axes": object;
  "index-zero": { readonly suggestion: string };
  /** axis: 0 for rows, and the entries of a vector. */
  "index-range": ShapedText & { readonly found: number; readonly size: number; readonly axis: number };
  "index-count": ShapedText & { readonly found: number };
  "index-not-whole": { readonly text: string };
  "fill-size": { readonly name: string };
  "borrowed-transpose": { readonly found: string; readonly suggestion: string };
  "dotted-name": { readonly suggestion: string | null };
  "rows-by-semicolon": { readonly suggestion: string };
  slice: { readonly text: string; readonly suggestion: string | null; readonly isColumn: boolean };
  "inverse-by-entry": { readonly text: string };
  "statement-too-large": { readonly name: string; readonly size: number; readonly total: number; readonly limit: number };
  "output-is-array": { readonly text: string; readonly entries: number };
  "star-for-product": { readonly left: ShapedText; readonly right: ShapedText };
  "transposed-vector": { readonly text: string };
}

export type ArrayDiagnosticCode = keyof ArrayFacts;

/** The facts that each kind of diagnostic carries for its sentence. */
interface Facts extends ArrayFacts {
  empty: object;
  "no-output": object;
  "too-long": { readonly length: number; readonly limit: number };
  "too-large": { readonly limit: number };
  "unknown-character": { readonly character: string };
  "invisible-character": { readonly codePoint: string };
  "other-brackets": { readonly character: string; readonly isList: boolean };
  latex: { readonly command: string };
  "malformed-number": FlawedNumber;
  "broken-exponent": FlawedNumber;
  "digit-separator": FlawedNumber;
  "not-decimal": FlawedNumber;
  "number-too-large": { readonly text: string };
  "number-too-small": { readonly text: string };
  "decimal-comma": { readonly suggestion: string };
  "missing-operand": { readonly near: string };
  "missing-operator": object;
  "missing-call-brackets": { readonly name: string };
  "unclosed-bracket": { readonly count: number; readonly bracket: string };
  "unclosed-bar": object;
  "unopened-bracket": object;
  "ambiguous-bars": object;
  "power-of-function": { readonly name: string; readonly suggestion: string };
  "unexpected-symbol": { readonly symbol: string };
  "not-a-definition": object;
  "assignment-sign": { readonly sign: string; readonly suggestion: string };
  "declaration-word": { readonly word: string; readonly suggestion: string };
  "derivative-notation": { readonly name: string; readonly suggestion: string };
  "not-a-function": { readonly name: string };
  "hidden-function": { readonly name: string };
  "unknown-function": { readonly name: string; readonly suggestion: string | null };
  "wrong-operand-count": { readonly name: string; readonly least: number; readonly most: number; readonly found: number };
  redefined: { readonly name: string };
  "duplicate-parameter": { readonly name: string };
  cycle: { readonly names: readonly string[] };
  recursion: { readonly names: readonly string[] };
  "missing-comma": object;
  "spare-comma": object;
  "output-not-name": { readonly suggestion: string };
  "duplicate-output": { readonly name: string };
  "unknown-output": { readonly name: string; readonly suggestion: string | null };
  "second-out": { readonly suggestion: string };
  "cell-not-number": { readonly text: string };
  /** Rows are counted from 1. */
  "ragged-row": { readonly row: number; readonly found: number; readonly wanted: number };
  "column-count": { readonly found: number; readonly wanted: number };
  "data-without-rows": object;
  "second-data": object;
  "param-needs-number": { readonly name: string };
  "hides-function": { readonly name: string };
  "implicit-after-division": object;
  "joined-names": { readonly name: string; readonly parts: readonly string[] };
}

export type DiagnosticCode = keyof Facts;

const HINTS: ReadonlySet<DiagnosticCode> = new Set<DiagnosticCode>([
  "unclosed-bracket", // what is being typed is read as if it were closed already
  "hides-function",
  "implicit-after-division",
  "joined-names",
  "output-is-array",
  "star-for-product",
  "transposed-vector",
  "inverse-by-entry",
]);

/** Leaves the program valid. */
export const isHint = (code: DiagnosticCode): boolean => HINTS.has(code);

type Base<C extends DiagnosticCode> = {
  readonly code: C;
  /** A hint leaves the program valid. */
  readonly severity: "error" | "hint";
  readonly span: Span;
  /** Edits that, applied together, repair the place. */
  readonly fix?: readonly TextEdit[];
};

export type DiagnosticOf<C extends DiagnosticCode> = Base<C> & Facts[C];
export type Diagnostic = { [C in DiagnosticCode]: DiagnosticOf<C> }[DiagnosticCode];

export type Report = <C extends DiagnosticCode>(code: C, span: Span, facts: Facts[C], fix?: readonly TextEdit[]) => void;

/** Nobody reads more complaints of one kind; a page of noise would cost more to describe than to parse. */
const MOST_OF_A_KIND = 1000;

/** Collects the diagnostics of one text as they are found. */
export const reportTo = (list: Diagnostic[]): Report => {
  let counts: Map<DiagnosticCode, number> | null = null; // most texts have nothing to count
  return (code, { from, to }, facts, fix) => {
    counts ??= new Map();
    const count = (counts.get(code) ?? 0) + 1;
    if (count > MOST_OF_A_KIND) return;
    counts.set(code, count);
    const severity = isHint(code) ? "hint" : "error";
    const span = { from, to };
    const diagnostic = fix ? { code, severity, span, ...facts, fix } : { code, severity, span, ...facts };
    // One cast: TypeScript cannot see that `facts` belongs to `code` once both are generic.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    list.push(diagnostic as unknown as Diagnostic);
  };
};

/** In the order of the text; the same complaint about the same place, which two passes may have found, is kept once. */
export const inOrder = (found: readonly Diagnostic[]): Diagnostic[] => {
  const sorted = found.toSorted((a, b) => a.span.from - b.span.from);
  return sorted.filter(({ code, span }, i) => {
    for (let j = i - 1; sorted[j]?.span.from === span.from; j--) if (sorted[j]?.code === code) return false;
    return true;
  });
};
