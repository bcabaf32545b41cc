/** Wavy lines under what the diagnostics are about; pointing at one tells its sentence and offers its repair. */
import { type Diagnostic, forEachDiagnostic, linter, nextDiagnostic, previousDiagnostic, setDiagnostics } from "@codemirror/lint";
import type { Extension, Text, TransactionSpec } from "@codemirror/state";
import { EditorView, keymap } from "@codemirror/view";
import { edited } from "./edited.ts";
import type { EditorDiagnostic } from "./editorTypes.ts";

interface Problem extends Diagnostic {
  readonly repair: (view: EditorView) => boolean;
}

/** The repair of a text that has been changed since is none. */
const repairOf =
  ({ fix }: EditorDiagnostic, about: Text) =>
  (view: EditorView): boolean => {
    if (!fix || !view.state.doc.eq(about)) return false;
    view.dispatch(edited(view.state, fix.edits), { userEvent: "input.fix" });
    view.focus();
    return true;
  };

/** Not an action of the package's own: it names those to screen readers in English. */
const explain = ({ message, fix }: EditorDiagnostic, repair: Problem["repair"], view: EditorView): Node => {
  const box = view.dom.ownerDocument.createElement("span");
  box.append(message);
  if (fix) {
    const button = box.appendChild(box.ownerDocument.createElement("button"));
    button.type = "button";
    button.className = "bk-fix";
    button.textContent = fix.label;
    button.addEventListener("click", () => repair(view));
  }
  return box;
};

/** The change that shows these problems of the text as it is in `view`. */
export const showProblems = ({ state }: EditorView, diagnostics: readonly EditorDiagnostic[]): TransactionSpec => {
  const { doc } = state;
  const problems = diagnostics.map((diagnostic): Problem => {
    const repair = repairOf(diagnostic, doc);
    return {
      from: Math.min(diagnostic.span.from, doc.length),
      to: Math.min(diagnostic.span.to, doc.length),
      severity: diagnostic.severity,
      message: diagnostic.message,
      renderMessage: (view) => explain(diagnostic, repair, view),
      repair,
    };
  });
  return setDiagnostics(state, problems);
};

const isProblem = (diagnostic: Diagnostic): diagnostic is Problem => "repair" in diagnostic;

/** Repairs what the caret is at, if there is a repair. */
const repairAtCaret = (view: EditorView): boolean => {
  const { head } = view.state.selection.main;
  const found: Problem[] = [];
  forEachDiagnostic(view.state, (problem, from, to) => {
    if (from <= head && head <= to && isProblem(problem)) found.push(problem);
  });
  return found.some(({ repair }) => repair(view));
};

const WAVE = "underline wavy 1px";

/** Instead of the package's pictures, whose `data:` addresses the content security policy forbids. Hints leave the program valid and are quieter. */
const LOOK = EditorView.theme({
  ".cm-lintRange": { backgroundImage: "none", paddingBottom: "0", textDecorationSkipInk: "none", textUnderlineOffset: "3px" },
  ".cm-lintRange-error": { textDecoration: `${WAVE} var(--error, var(--gradient))` },
  ".cm-lintRange-hint": { textDecoration: `${WAVE} var(--muted)` },
  ".cm-lintRange-active": { backgroundColor: "transparent" },
  ".cm-lintPoint-error:after": { borderBottomColor: "var(--error, var(--gradient))" },
  ".cm-lintPoint-hint:after": { borderBottomColor: "var(--muted)" },
  ".cm-tooltip-lint": { maxWidth: "22rem", padding: "8px 10px" },
  ".cm-diagnostic": { margin: "0", padding: "0 0 0 8px", borderLeft: "2px solid var(--muted)", overflowWrap: "anywhere" },
  ".cm-diagnostic + .cm-diagnostic": { marginTop: "6px" },
  ".cm-diagnostic-error": { borderLeftColor: "var(--error, var(--gradient))" },
  ".bk-fix": {
    display: "block",
    minHeight: "28px",
    margin: "6px 0 0",
    padding: "2px 10px",
    background: "var(--panel)",
    borderColor: "var(--line)",
  },
  ".bk-fix:hover, .bk-fix:focus-visible": { borderColor: "var(--ink)" },
});

export const problemMarks: Extension = [
  linter(null),
  keymap.of([
    { key: "Mod-.", run: repairAtCaret },
    { key: "F8", run: nextDiagnostic, shift: previousDiagnostic },
  ]),
  LOOK,
];
