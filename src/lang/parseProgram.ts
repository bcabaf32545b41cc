/** Text → program or diagnostics: the one entrance of the language. */
import { type Diagnostic, reportTo } from "./diagnostic.ts";
import { MAX_TEXT } from "./limits.ts";
import { parseStatements } from "./parseStatements.ts";
import type { Program } from "./program.ts";
import { resolve } from "./resolve.ts";
import { tokenize } from "./tokenize.ts";

export interface ParseResult {
  /** null if there is an error among the diagnostics. */
  readonly program: Program | null;
  /** In the order of the text. */
  readonly diagnostics: readonly Diagnostic[];
}

const understand = (text: string, diagnostics: Diagnostic[]): Program | null => {
  const report = reportTo(diagnostics);
  if (text.length > MAX_TEXT) {
    report("too-long", { from: MAX_TEXT, to: text.length }, { length: text.length, limit: MAX_TEXT });
    return null;
  }
  const syntax = parseStatements(tokenize(text), report);
  if (syntax.statements.length > 0) return resolve(syntax, text, report);
  if (diagnostics.length === 0) report("empty", { from: 0, to: text.length }, {});
  return null;
};

/** Never throws; linear in the length of the text. */
export const parseProgram = (text: string): ParseResult => {
  const diagnostics: Diagnostic[] = [];
  const program = understand(text, diagnostics);
  diagnostics.sort((a, b) => a.span.from - b.span.from);
  const isBroken = diagnostics.some(({ severity }) => severity === "error");
  return { program: isBroken ? null : program, diagnostics };
};
