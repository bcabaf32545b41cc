/** Text → program or diagnostics: the one entrance of the language. */
import { type Diagnostic, inOrder, reportTo } from "./diagnostic.ts";
import { MAX_TEXT } from "./limits.ts";
import { parserOf } from "./parts.ts";
import type { Program } from "./program.ts";

export interface ParseResult {
  /** null if there is an error among the diagnostics, or what reads the text has yet to come. */
  readonly program: Program | null;
  /** In the order of the text. */
  readonly diagnostics: readonly Diagnostic[];
}

const hasError = (diagnostics: readonly Diagnostic[]): boolean => diagnostics.some(({ severity }) => severity === "error");

const understand = (text: string, diagnostics: Diagnostic[]): Program | null => {
  const report = reportTo(diagnostics);
  if (text.length > MAX_TEXT) {
    report("too-long", { from: MAX_TEXT, to: text.length }, { length: text.length, limit: MAX_TEXT });
    return null;
  }
  const reader = parserOf(text);
  if (!reader) return null;
  const everything = { from: 0, to: text.length };
  const syntax = reader.parse(text, report);
  if (syntax.statements.length + syntax.outputs.length === 0) {
    if (diagnostics.length === 0) report("empty", everything, {});
    return null;
  }
  const program = reader.resolve(syntax, text, report);
  if (!program && !hasError(diagnostics)) report("no-output", everything, {});
  return program;
};

/** Never throws; linear in the length of the text. */
export const parseProgram = (text: string): ParseResult => {
  const found: Diagnostic[] = [];
  const program = understand(text, found);
  if (found.length === 0) return { program, diagnostics: found };
  if (!hasError(found)) return { program, diagnostics: inOrder(found) };
  // How a program that is none yet would be walked need not be told.
  return { program: null, diagnostics: inOrder(found.filter(({ code }) => code !== "output-is-array")) };
};
