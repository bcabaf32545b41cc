/** What is wrong with a program, or worth knowing about it, as data. The sentences live in `src/i18n`. */

/** Positions in the text, in UTF-16 units; `to` is exclusive. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Replace `from..to` by `insert`. */
export interface TextEdit extends Span {
  readonly insert: string;
}

/** The facts that each kind of diagnostic carries for its sentence. */
interface Facts {
  empty: object;
  "no-output": object;
  "too-long": { readonly length: number; readonly limit: number };
  "too-large": { readonly limit: number };
  "unknown-character": { readonly character: string };
  "invisible-character": { readonly codePoint: string };
  "malformed-number": { readonly text: string };
  "number-too-large": { readonly text: string };
  "decimal-comma": { readonly suggestion: string };
  "missing-operand": { readonly near: string };
  "missing-operator": object;
  "missing-call-brackets": { readonly name: string };
  "unclosed-bracket": { readonly count: number };
  "unopened-bracket": object;
  "unexpected-symbol": { readonly symbol: string };
  "not-a-definition": object;
  "not-a-function": { readonly name: string };
  "unknown-function": { readonly name: string; readonly suggestion: string | null };
  "wrong-operand-count": { readonly name: string; readonly least: number; readonly most: number; readonly found: number };
  redefined: { readonly name: string };
  "duplicate-parameter": { readonly name: string };
  cycle: { readonly names: readonly string[] };
  recursion: { readonly names: readonly string[] };
  "param-needs-number": { readonly name: string };
  "implicit-after-division": object;
  "joined-names": { readonly name: string; readonly parts: readonly string[] };
}

export type DiagnosticCode = keyof Facts;

const HINTS: ReadonlySet<DiagnosticCode> = new Set<DiagnosticCode>(["implicit-after-division", "joined-names"]);

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

/** Collects the diagnostics of one text as they are found. */
export const reportTo =
  (list: Diagnostic[]): Report =>
  (code, { from, to }, facts, fix) => {
    const severity = HINTS.has(code) ? "hint" : "error";
    const span = { from, to };
    const diagnostic = fix ? { code, severity, span, ...facts, fix } : { code, severity, span, ...facts };
    // One cast: TypeScript cannot see that `facts` belongs to `code` once both are generic.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    list.push(diagnostic as unknown as Diagnostic);
  };

/** In the order of the text; the same complaint about the same place, which two passes may have found, is kept once. */
export const inOrder = (found: readonly Diagnostic[]): Diagnostic[] => {
  const sorted = found.toSorted((a, b) => a.span.from - b.span.from);
  return sorted.filter(({ code, span }, i) => {
    for (let j = i - 1; sorted[j]?.span.from === span.from; j--) if (sorted[j]?.code === code) return false;
    return true;
  });
};
