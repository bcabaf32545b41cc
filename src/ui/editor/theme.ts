/** The editor's looks. Everything that the page decides is a custom property, so that a change of theme needs no word from here. */
import type { Extension } from "@codemirror/state";
import { EditorView } from "@codemirror/view";

/** The same metrics as those of the plain text field in `editor.module.css`: nothing moves when the one takes over from the other. */
export const theme: Extension = EditorView.theme({
  "&": { height: "100%", minWidth: "0", color: "var(--ink)", background: "transparent" },
  "&.cm-focused": { outline: "none" }, // the frame around the field shows the focus
  ".cm-scroller": { font: "inherit", lineHeight: "inherit" },
  ".cm-content": { padding: "10px 0", caretColor: "var(--ink)" },
  ".cm-line": { padding: "0 12px" },
  ".cm-line ::selection, .cm-line::selection": { background: "color-mix(in srgb, var(--value) 28%, transparent)" },
  ".cm-specialChar": { color: "var(--gradient)" },
  ".cm-tooltip": {
    color: "var(--ink)",
    background: "var(--ground)",
    border: "1px solid var(--line)",
    borderRadius: "6px",
    boxShadow: "0 4px 16px rgb(0 0 0 / 0.14)",
    font: "13px/1.4 var(--sans, system-ui, sans-serif)",
    overflow: "hidden",
  },
});
