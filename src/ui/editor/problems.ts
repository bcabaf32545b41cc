/**
 * Wavy lines under what the diagnostics are about; pointing at one tells its sentence and offers its repair. Not @codemirror/lint: its
 * pictures are data: addresses, which the content security policy forbids, and what it tells screen readers is English.
 */
import { ChangeSet, type EditorState, type Extension, StateEffect, StateField } from "@codemirror/state";
import { Decoration, type DecorationSet, EditorView, hoverTooltip, type Tooltip } from "@codemirror/view";
import type { EditorDiagnostic } from "./editorTypes.ts";

interface Problems {
  readonly marks: DecorationSet;
  readonly byMark: ReadonlyMap<Decoration, EditorDiagnostic>;
  /** What has happened to the text since the diagnostics came: their repairs refer to the text before. */
  readonly since: ChangeSet;
}

const setProblems = StateEffect.define<readonly EditorDiagnostic[]>();

/** A missing operand has no width: the letter beside it is marked, on the same line if it can be. */
const visibleSpan = ({ doc }: EditorState, { span }: EditorDiagnostic): { from: number; to: number } => {
  const from = Math.min(span.from, doc.length);
  const to = Math.min(span.to, doc.length);
  if (from < to) return { from, to };
  const line = doc.lineAt(from);
  return from > line.from ? { from: from - 1, to: from } : { from, to: Math.min(from + 1, doc.length) };
};

const noted = (state: EditorState, diagnostics: readonly EditorDiagnostic[]): Problems => {
  const byMark = new Map<Decoration, EditorDiagnostic>();
  const ranges = diagnostics.flatMap((diagnostic) => {
    const { from, to } = visibleSpan(state, diagnostic);
    if (from === to) return [];
    const mark = Decoration.mark({ class: `bk-problem bk-${diagnostic.severity}` });
    byMark.set(mark, diagnostic);
    return [mark.range(from, to)];
  });
  return { marks: Decoration.set(ranges, true), byMark, since: ChangeSet.empty(state.doc.length) };
};

export const problemsEffect = (diagnostics: readonly EditorDiagnostic[]): StateEffect<readonly EditorDiagnostic[]> =>
  setProblems.of(diagnostics);

const problemsField = StateField.define<Problems>({
  create: (state) => noted(state, []),
  update: (problems, { changes, docChanged, effects, state }) => {
    const effect = effects.findLast((candidate) => candidate.is(setProblems));
    if (effect?.is(setProblems)) return noted(state, effect.value);
    if (!docChanged) return problems;
    return { ...problems, marks: problems.marks.map(changes), since: problems.since.compose(changes) };
  },
  provide: (field) => EditorView.decorations.from(field, ({ marks }) => marks),
});

/** The problems that touch a position, and the span of the first. */
const problemsAt = (state: EditorState, at: number): { from: number; to: number; diagnostics: EditorDiagnostic[] } | null => {
  const found: { from: number; to: number; diagnostic: EditorDiagnostic }[] = [];
  const { marks, byMark } = state.field(problemsField);
  marks.between(at, at, (from, to, mark) => {
    const diagnostic = byMark.get(mark);
    if (diagnostic) found.push({ from, to, diagnostic });
  });
  const [first] = found;
  return first ? { from: first.from, to: first.to, diagnostics: found.map(({ diagnostic }) => diagnostic) } : null;
};

const repair = (view: EditorView, { fix }: EditorDiagnostic): boolean => {
  const { since } = view.state.field(problemsField);
  const edits = fix?.edits ?? [];
  if (edits.length === 0 || edits.some(({ to }) => to > since.length)) return false;
  view.dispatch({ changes: ChangeSet.of([...edits], since.length).map(since), userEvent: "input.fix" });
  view.focus();
  return true;
};

/** Repairs what the caret is at, if there is a repair. */
export const repairAtCaret = (view: EditorView): boolean => {
  const problem = problemsAt(view.state, view.state.selection.main.head)?.diagnostics.find(({ fix }) => fix);
  return problem ? repair(view, problem) : false;
};

const card = (view: EditorView, diagnostics: readonly EditorDiagnostic[]): HTMLElement => {
  const element = (tag: "div" | "p" | "button", className: string, text: string): HTMLElement =>
    Object.assign(view.dom.ownerDocument.createElement(tag), { className, textContent: text });
  const box = element("div", "bk-problems", "");
  for (const diagnostic of diagnostics) {
    box.append(element("p", `bk-message bk-message-${diagnostic.severity}`, diagnostic.message));
    if (!diagnostic.fix) continue;
    const button = element("button", "bk-fix", diagnostic.fix.label);
    button.setAttribute("type", "button");
    button.addEventListener("click", () => repair(view, diagnostic));
    box.append(button);
  }
  return box;
};

const explain = ({ state }: EditorView, at: number): Tooltip | null => {
  const problem = problemsAt(state, at);
  if (!problem) return null;
  const { from, to, diagnostics } = problem;
  return { pos: from, end: to, above: false, create: (view) => ({ dom: card(view, diagnostics) }) };
};

/** Errors may have a colour of their own. Hints leave the program valid and are quieter. */
const LOOK = EditorView.theme({
  ".bk-problem": { textDecorationSkipInk: "none" },
  ".bk-error": { textDecoration: "underline wavy var(--error, var(--gradient)) 1px", textUnderlineOffset: "3px" },
  ".bk-hint": { textDecoration: "underline wavy var(--muted) 1px", textUnderlineOffset: "3px" },
  ".bk-problems": { padding: "8px 10px", maxWidth: "22rem", display: "grid", gap: "6px", justifyItems: "start" },
  ".bk-message": { margin: "0", paddingLeft: "8px", borderLeft: "2px solid var(--muted)", lineHeight: "1.4" },
  ".bk-message-error": { borderLeftColor: "var(--error, var(--gradient))" },
  ".bk-fix": {
    minHeight: "28px",
    marginLeft: "10px",
    padding: "2px 10px",
    font: "inherit",
    color: "var(--ink)",
    background: "var(--panel)",
    border: "1px solid var(--line)",
    borderRadius: "5px",
    cursor: "pointer",
  },
  ".bk-fix:hover, .bk-fix:focus-visible": { borderColor: "var(--ink)" },
});

export const problemMarks: Extension = [
  problemsField,
  hoverTooltip(explain, { hideOn: ({ docChanged, effects }) => docChanged || effects.some((effect) => effect.is(setProblems)) }),
  LOOK,
];
