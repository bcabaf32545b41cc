/** Data that carries its own code → its sentence. The code picks the sentence, so callers need no `switch`. */
import type { Diagnostic, DiagnosticCode, DiagnosticOf, TextEdit } from "../lang/diagnostic.ts";
import { ARRAY_SENTENCES } from "./arraySentences.ts";
import type { DiagnosticMessages, FixMessages, Messages } from "./messages.ts";

/** Generic in the code, so that the compiler sees that sentence and facts belong together. */
const ofDiagnostic = <C extends DiagnosticCode>(sentences: Partial<DiagnosticMessages>, diagnostic: DiagnosticOf<C>): string =>
  sentences[diagnostic.code]?.(diagnostic) ?? "";

const NONE: Partial<DiagnosticMessages> = {};

export const diagnosticText = ({ language, diagnostics }: Messages, diagnostic: Diagnostic): string =>
  ofDiagnostic({ ...(ARRAY_SENTENCES.now?.[language] ?? NONE), ...diagnostics }, diagnostic);

const isInsertion = ({ from, to }: TextEdit) => from === to;

/** A button holds no paragraph. */
const LONGEST_LABEL = 48;
const shortened = (text: string): string => (text.length > LONGEST_LABEL ? `${text.slice(0, LONGEST_LABEL)}…` : text);

/** What the edits do, read off the edits themselves: a new fix has a label without a new sentence. */
const labelOf = (fixes: FixMessages, edits: readonly TextEdit[]): string => {
  const text = shortened([...new Set(edits.map(({ insert }) => insert))].join(" "));
  if (edits.every(({ insert }) => insert === "")) return fixes.remove;
  return edits.every(isInsertion) ? fixes.insert({ text }) : fixes.replace({ text });
};

/** The label of the button that repairs the text; null where there is no fix. */
export const fixLabel = ({ fixes }: { readonly fixes: FixMessages }, diagnostic: Diagnostic): string | null => {
  if (!diagnostic.fix || diagnostic.fix.length === 0) return null;
  if (diagnostic.code === "missing-call-brackets") return fixes.brackets; // the edits may also take a blank away
  const { code } = diagnostic;
  if (
    code === "decimal-comma" ||
    code === "power-of-function" ||
    code === "derivative-notation" ||
    code === "output-not-name" ||
    code === "second-out"
  )
    return fixes.replace({ text: diagnostic.suggestion }); // the edits alone, such as ".", say little
  return labelOf(fixes, diagnostic.fix);
};
