/** Edits of the text together with what becomes of the selection. */
import type { EditorState, TransactionSpec } from "@codemirror/state";
import type { TextEdit } from "../../lang/diagnostic.ts";

/**
 * What is selected inside a replaced part collapses behind it. Left to itself, CodeMirror moves the selection's start behind what is replaced
 * and its end before it: a range that ends before it starts, at which the next key throws an error.
 */
export const edited = (state: EditorState, edits: readonly TextEdit[]): TransactionSpec => {
  const changes = state.changes([...edits]);
  const { empty, anchor, head } = state.selection.main;
  if (empty) return { changes };
  return { changes, selection: { anchor: changes.mapPos(anchor, 1), head: changes.mapPos(head, 1) } };
};
