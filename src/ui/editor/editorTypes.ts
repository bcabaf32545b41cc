/** What the program editor is given and what it reports, whether a rich editor or a plain text field stands behind it. */
import type { Span, TextEdit } from "../../lang/diagnostic.ts";
import type { Program } from "../../lang/program.ts";

/** A diagnostic with its sentence. */
export interface EditorDiagnostic {
  readonly severity: "error" | "hint";
  readonly span: Span;
  readonly message: string;
  readonly fix?: { readonly label: string; readonly edits: readonly TextEdit[] };
}

/** What CodeMirror says, by its own English words. */
export interface EditorWords {
  readonly Completions: string;
  readonly "Selection deleted": string;
}

export interface EditorProps {
  readonly text: string;
  /** About `text`; when the text moves on before the next diagnostics arrive, they move with it. */
  readonly diagnostics: readonly EditorDiagnostic[];
  /** The parts of the text that the current step is about. */
  readonly lit: readonly Span[];
  /** Whose names colours and completion go by: the last good one while there are errors; null before the first. */
  readonly program: Program | null;
  /** What a screen reader calls the editor. */
  readonly label: string;
  readonly words: EditorWords;
}

export interface EditorHandlers {
  /** A person changed the text; `update` and `setText` do not report themselves. */
  readonly onChange: (text: string) => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  /** The pointer is on this name; null: on none. */
  readonly onHoverName: (name: string | null) => void;
}

/** Where the caret is, in the offsets of the text. */
export interface EditorSelection {
  readonly anchor: number;
  readonly head: number;
}

export interface Editor {
  /** What is left out stays as it is. A text that is the same already changes nothing; another is made of it by the smallest change. */
  readonly update: (props: Partial<EditorProps>) => void;
  readonly focus: (selection?: EditorSelection) => void;
  readonly destroy: () => void;
}
